using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.State;

/// <summary>A state as one turn sees it: what was read, and what the turn made of it.</summary>
internal sealed class LoadedState
{
    private static readonly JsonWriterOptions Written = new() { Encoder = ActivityJson.Options.Encoder };
    private static readonly JsonElement Nothing = JsonElement.Parse("{}"u8);

    private readonly Dictionary<string, JsonElement> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (object? Value, Action<Utf8JsonWriter> Write)> _live = new(StringComparer.Ordinal);
    private JsonElement _asRead;

    public LoadedState(StoreItem? item)
    {
        ETag = item?.ETag;
        if (item is { Data.ValueKind: JsonValueKind.Object })
        {
            foreach (var property in item.Data.EnumerateObject())
            {
                _stored[property.Name] = property.Value;
            }
        }

        // As it was written: whoever wrote it in another order writes it once more.
        _asRead = item is { Data.ValueKind: JsonValueKind.Object } ? item.Data : Nothing;
    }

    public string? ETag { get; private set; }

    public bool TryGet<T>(string name, out T? value)
    {
        if (_live.TryGetValue(name, out var live))
        {
            value = (T?)live.Value;
            return true;
        }

        if (_stored.TryGetValue(name, out var json))
        {
            Set(name, value = json.Deserialize<T>(ActivityJson.Options));
            return true;
        }

        value = default;
        return false;
    }

    public void Set<T>(string name, T? value) => _live[name] = (value, writer => JsonSerializer.Serialize(writer, value, ActivityJson.Options));

    public void Remove(string name)
    {
        _live.Remove(name);
        _stored.Remove(name);
    }

    public void Clear()
    {
        _live.Clear();
        _stored.Clear();
    }

    /// <summary>The content to write, or null when it is what was read.</summary>
    public JsonElement? Changed()
    {
        var json = Current();
        return JsonMarshal.GetRawUtf8Value(json).SequenceEqual(JsonMarshal.GetRawUtf8Value(_asRead)) ? null : json;
    }

    /// <summary>The content as it now stands, names in order so that equal content is equal text.</summary>
    public JsonElement Current()
    {
        var buffer = new ArrayBufferWriter<byte>(1024 + JsonMarshal.GetRawUtf8Value(_asRead).Length);
        using (var writer = new Utf8JsonWriter(buffer, Written))
        {
            writer.WriteStartObject();
            foreach (var name in _stored.Keys.Union(_live.Keys).Order(StringComparer.Ordinal))
            {
                writer.WritePropertyName(name);
                if (_live.TryGetValue(name, out var live))
                {
                    live.Write(writer);
                }
                else
                {
                    _stored[name].WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    public void Saved(JsonElement json, string? tag)
    {
        _asRead = json;
        ETag = tag;
    }
}
