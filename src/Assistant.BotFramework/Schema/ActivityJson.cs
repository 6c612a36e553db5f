using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Assistant.BotFramework.Schema;

/// <summary>The one way activities become JSON and come back.</summary>
public static class ActivityJson
{
    /// <summary>Deepest nesting accepted from outside.</summary>
    public const int MaxDepth = 64;

    /// <summary>Room for what an answer's message says besides; more is taken too.</summary>
    private const int MostBesideShared = 32 * 1024;

    /// <summary>camelCase, no nulls, letters of every script unescaped, HTML-sensitive characters escaped.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    private static JsonWriterOptions AsOptionsSay { get; } = new() { Encoder = Options.Encoder, SkipValidation = true };

    /// <summary>The activity as UTF-8 JSON.</summary>
    public static byte[] Serialize(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Options);

    /// <summary>The activity as UTF-8 JSON that shares the part named with its <see cref="ActivityExtensions.SetChannelData"/>.</summary>
    public static SharedJson SerializeShared(Activity activity)
    {
        if (activity.WrittenChannelData?.Shared is not { } shared)
        {
            return new SharedJson(Serialize(activity));
        }

        using var buffer = new RentedBuffer(shared.Length + MostBesideShared);
        using (var writer = new Utf8JsonWriter(buffer, AsOptionsSay))
        {
            JsonSerializer.Serialize(writer, activity, Options);
        }

        return SharedJson.Of(buffer.Written.Span, shared);
    }

    /// <summary>Any value of the protocol as UTF-8 JSON.</summary>
    public static byte[] SerializeValue<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>Reads an activity.</summary>
    /// <returns>The activity; null for the JSON value null.</returns>
    /// <exception cref="JsonException">No JSON object of the right shape, or nested deeper than <see cref="MaxDepth"/>.</exception>
    public static Activity? Deserialize(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize<Activity>(utf8, Options);

    /// <summary>A deep copy; a change of either leaves the other as it is.</summary>
    public static Activity Clone(Activity activity) => activity.Copy();

    /// <summary>
    /// Any value as the element that <see cref="Activity.ChannelData"/>, <see cref="Activity.Value"/> and card contents take.
    /// </summary>
    public static JsonElement ToElement<T>(T value) => JsonSerializer.SerializeToElement(value, Options);

    /// <summary>The other way: an element as a type of one's own.</summary>
    /// <returns>The value; null where there is no element, or one of another shape.</returns>
    public static T? Read<T>(JsonElement? element) where T : class
    {
        try
        {
            return element is { } json ? json.Deserialize<T>(Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            MaxDepth = MaxDepth,
        };
        // A bot's own records fall back to reflection; the protocol's types never do.
        options.TypeInfoResolverChain.Add(ActivityJsonContext.Default);
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        options.MakeReadOnly();
        return options;
    }
}
