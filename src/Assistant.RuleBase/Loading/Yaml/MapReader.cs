using System.Globalization;

namespace Assistant.RuleBase.Loading.Yaml;

/// <summary>Reads the keys of one map, remembering which were asked for, so that the rest can be refused.</summary>
internal sealed class MapReader
{
    private readonly YamlMapping _map;
    private readonly ProblemLog _problems;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public MapReader(YamlMapping map, ProblemLog problems)
    {
        _map = map;
        _problems = problems;
    }

    public FilePlace Place => _map.Place;

    public ProblemLog Problems => _problems;

    public IEnumerable<YamlScalar> Keys => _map.Entries.Select(e => e.Key);

    public bool Has(string key) => _map.Entries.Any(e => e.Key.Text == key);

    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        return _map.Entries.FirstOrDefault(e => e.Key.Text == key).Value;
    }

    public FilePlace PlaceOf(string key) => Node(key)?.Place ?? Place;

    public YamlNode? Required(string key)
    {
        var node = Node(key);
        if (node is null)
        {
            _problems.Add(Place, ProblemCodes.MissingKey, $"`{key}` is missing; add it");
        }

        return node;
    }

    /// <returns>The text of a key that must be there; empty after a problem.</returns>
    public string Text(string key)
    {
        var node = Required(key);
        var text = Scalar(node, key) ?? "";
        if (node is YamlScalar && string.IsNullOrWhiteSpace(text))
        {
            _problems.Add(node.Place, ProblemCodes.MissingKey, $"`{key}` is empty; fill it in");
        }

        return text;
    }

    public string? OptionalText(string key) => Scalar(Node(key), key);

    public IReadOnlyList<string> Texts(string key) => Scalars(key).Select(s => s.Text).ToArray();

    public IReadOnlyList<YamlScalar> Scalars(string key) => Node(key) switch
    {
        null => [],
        YamlSequence list => [.. list.Items.Select(item => item as YamlScalar ?? Wrong(item, key, "a single value")).OfType<YamlScalar>()],
        YamlScalar { IsPlain: true, Text: "" } => [],
        YamlScalar one => [one],
        { } other => Wrong(other, key, "a list, such as [a, b]") is { } none ? [none] : [],
    };

    public double Number(string key, double fallback = 0) => Number(Required(key), key) ?? fallback;

    public double? OptionalNumber(string key) => Number(Node(key), key);


    public bool Flag(string key) => Node(key) switch
    {
        null => false,
        YamlScalar { Text: "true" } => true,
        YamlScalar { Text: "false" } => false,
        { } other => Wrong(other, key, "true or false") is not null,
    };

    public DateOnly Date(string key)
    {
        var node = Required(key);
        if (Scalar(node, key) is not { } text)
        {
            return default;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            _problems.Add(node!.Place, ProblemCodes.BadYear, $"`{text}` is no date; write it as 2025-07-28");
        }

        return date;
    }

    public MapReader? Map(string key) => Node(key) switch
    {
        null => null,
        YamlMapping map => new MapReader(map, _problems),
        { } other => WrongMap(other, key),
    };

    public IEnumerable<MapReader> Maps(string key) => Node(key) is { } node ? Items(node, key, _problems) : [];

    public IReadOnlyList<double> Numbers(string key) =>
        Node(key) is YamlSequence list ? [.. list.Items.Select(i => Number(i, key)).OfType<double>()] : [];

    public static IEnumerable<MapReader> Items(YamlNode node, string what, ProblemLog problems)
    {
        if (node is not YamlSequence list)
        {
            if (node is not YamlScalar { IsPlain: true, Text: "" })
            {
                problems.AddBroken(node.Place, ProblemCodes.WrongShape, $"`{what}` must be a list, but is {node.Shape}; start each entry with `- `");
            }

            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMapping map)
            {
                yield return new MapReader(map, problems);
            }
            else
            {
                problems.Add(item.Place, ProblemCodes.WrongShape, $"an entry of `{what}` must be a map of keys, but is {item.Shape}");
            }
        }
    }

    /// <summary>Refuses every key nobody asked for.</summary>
    public void Finish()
    {
        foreach (var key in Keys.Where(k => !_asked.Contains(k.Text)))
        {
            _problems.AddUnknown(key.Place, "key here", key.Text, _asked, ProblemCodes.UnknownKey);
        }
    }

    private string? Scalar(YamlNode? node, string key) => node switch
    {
        null => null,
        YamlScalar scalar => scalar.IsPlain && scalar.Text is "null" or "~" ? null : scalar.Text,
        _ => Wrong(node, key, "a single value")?.Text,
    };

    private double? Number(YamlNode? node, string key)
    {
        if (node is null)
        {
            return null;
        }

        if (node is YamlScalar scalar
            && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            return number;
        }

        Wrong(node, key, "a number");
        return null;
    }

    private MapReader? WrongMap(YamlNode node, string key)
    {
        Wrong(node, key, "a map of keys");
        return null;
    }

    private YamlScalar? Wrong(YamlNode node, string key, string wanted)
    {
        var given = node is YamlScalar scalar ? $"`{scalar.Text}`" : node.Shape;
        _problems.Add(node.Place, ProblemCodes.WrongShape, $"`{key}` must be {wanted}, but is {given}");
        return null;
    }
}
