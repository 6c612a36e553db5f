using NJsonSchema;

namespace Assistant.RuleBase.Schema;

/// <summary>What a value of a YAML file may look like; becomes a schema of its own, or of a key.</summary>
internal sealed class Shape(Action<JsonSchema> fill)
{
    private string? _description;

    public static Shape Text { get; } = new(s => (s.Type, s.MinLength) = (JsonObjectType.String, 1));

    /// <summary>May be empty, and may look like a number: a name, a word, a code.</summary>
    public static Shape Word { get; } = new(s => s.Type = JsonObjectType.String | JsonObjectType.Number);

    public static Shape Flag { get; } = new(s => s.Type = JsonObjectType.Boolean);

    public static Shape Number { get; } = new(s => s.Type = JsonObjectType.Number);

    public static Shape Date { get; } = Matching("^\\d{4}-\\d{2}-\\d{2}$");

    public static Shape Version { get; } = Matching("^\\d+\\.\\d+\\.\\d+$");

    public static Shape Between(double low, double high) => new(s =>
    {
        s.Type = JsonObjectType.Number;
        (s.Minimum, s.Maximum) = ((decimal)low, (decimal)high);
    });

    public static Shape Year { get; } = new(s =>
    {
        s.Type = JsonObjectType.Integer;
        (s.Minimum, s.Maximum) = (1900, 2100);
    });

    public static Shape Matching(string pattern) => new(s => (s.Type, s.Pattern) = (JsonObjectType.String, pattern));

    public static Shape OneOf(IEnumerable<string> words) => new(s =>
    {
        s.Type = JsonObjectType.String;
        foreach (var word in words)
        {
            s.Enumeration.Add(word);
        }
    });

    public static Shape Any(params Shape[] shapes) => new(s =>
    {
        foreach (var shape in shapes)
        {
            s.AnyOf.Add(shape.ToSchema());
        }
    });

    /// <summary>A list of these.</summary>
    public static Shape List(Shape item, int atLeast = 0, int? atMost = null) => new(s =>
    {
        s.Type = JsonObjectType.Array;
        s.Item = item.ToSchema();
        s.MinItems = atLeast;
        s.MaxItems = atMost ?? 0;
    });

    /// <summary>A list of these, or a single one, which the loader reads as a list of one.</summary>
    public static Shape Many(Shape item, int atLeast = 0) => Any(List(item, atLeast), item);

    /// <summary>Two numbers, the lower first.</summary>
    public static Shape Pair { get; } = List(Number, 2, 2);

    /// <summary>A map of exactly these keys.</summary>
    public static Shape Map(params Key[] keys) => new(s =>
    {
        s.Type = JsonObjectType.Object;
        s.AllowAdditionalProperties = false;
        Keys(s, keys);
    });

    /// <summary>Keys a map must have in one of several cases; says nothing about its other keys.</summary>
    public static Shape Case(params Key[] keys) => new(s => Keys(s, keys));

    /// <summary>A map with keys of the user's own.</summary>
    public static Shape Names(Shape value) => new(s =>
    {
        s.Type = JsonObjectType.Object;
        s.AdditionalPropertiesSchema = value.ToSchema();
    });

    /// <summary>A map whose keys follow a pattern.</summary>
    public static Shape Keyed(string pattern, Shape value) => new(s =>
    {
        s.Type = JsonObjectType.Object;
        s.AllowAdditionalProperties = false;
        s.PatternProperties[pattern] = value.ToProperty();
    });

    /// <summary>A definition of the file's schema.</summary>
    public static Shape Of(JsonSchema definition) => new(s => s.Reference = definition);

    /// <summary>The same value, in at least one of several cases besides.</summary>
    public Shape And(params Shape[] cases) => new(s =>
    {
        fill(s);
        foreach (var one in cases)
        {
            s.AnyOf.Add(one.ToSchema());
        }
    })
    {
        _description = _description,
    };

    /// <summary>The same value, in exactly one of several cases besides.</summary>
    public Shape Either(params Shape[] cases) => new(s =>
    {
        fill(s);
        foreach (var one in cases)
        {
            s.OneOf.Add(one.ToSchema());
        }
    })
    {
        _description = _description,
    };

    /// <summary>The same value, explained to whoever types it.</summary>
    public Shape Saying(string description) => new(fill) { _description = description };

    public JsonSchema ToSchema() => FillIn(new JsonSchema());

    public JsonSchemaProperty ToProperty() => FillIn(new JsonSchemaProperty());

    public void FillRoot(JsonSchema root) => FillIn(root);

    private static void Keys(JsonSchema schema, Key[] keys)
    {
        foreach (var key in keys)
        {
            schema.Properties[key.Name] = key.Value.ToProperty();
            if (key.IsRequired)
            {
                schema.RequiredProperties.Add(key.Name);
            }
        }
    }

    private T FillIn<T>(T schema)
        where T : JsonSchema
    {
        fill(schema);
        schema.Description = _description;
        return schema;
    }
}
