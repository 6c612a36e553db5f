using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Host.Tests.Hostile;

/// <summary>Spoils what was in order, by chance that can be repeated: JSON as a tree and as bytes, tokens as text.</summary>
internal sealed class Mutator(int seed)
{
    private readonly Random _chance = new(seed);

    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "1e308", "1e999", "-0", "99999999999999999999", "\"\"", "\" \"", "[]", "{}", "[[]]", "[null]", "{\"a\":{}}",
        "\"@half\"", "\"\\u0000\"", "\"<script>alert(1)</script>\"", "\"../../etc/passwd\"", "\"%s%n\"", "\"{0}\"", "\"2026-13-45T99:99:99Z\"",
        "\"javascript:alert(1)\"", "\"http://169.254.169.254/\"", "\"https://evil.example/\"", "\"\\u202e\\u200b\"", "\"Ａ\"", "\"\\ud83d\\ude00\"",
    ];

    public int Next(int below) => _chance.Next(below);

    public T Pick<T>(IReadOnlyList<T> list) => list[_chance.Next(list.Count)];

    /// <summary>A body made from one in order: nested, oversized, truncated, flipped, of wrong types, doubled, or left as it is.</summary>
    public byte[] Body(string json) => _chance.Next(12) switch
    {
        0 => Truncated(Encoding.UTF8.GetBytes(json)),
        1 or 2 => Flipped(Encoding.UTF8.GetBytes(json)),
        3 => Encoding.UTF8.GetBytes(Nested(_chance.Next(1, 400))),
        4 => _chance.Next(20) == 0 ? Encoding.UTF8.GetBytes($"{{\"type\":\"message\",\"text\":\"{new string('x', 262_100 + _chance.Next(200))}\"}}") : [],
        5 => Noise(),
        6 => Encoding.UTF8.GetBytes(json.Insert(1, $"{Member()},")),
        _ => Encoding.UTF8.GetBytes(Changed(json)),
    };

    /// <summary>A token made from one in order: cut, flipped, of another header, of doubled parts, or left as it is.</summary>
    public string Token(string token)
    {
        var parts = token.Split('.');
        return _chance.Next(9) switch
        {
            0 => token,
            1 => token[.._chance.Next(token.Length)],
            2 => string.Join('.', parts.Select((part, at) => at == 0 ? Coded("{\"alg\":\"none\"}") : at == 2 ? "" : part)),
            3 => string.Join('.', parts.Select((part, at) => at == 0 ? Coded($"{{\"alg\":{Pick(Values)},\"kid\":{Pick(Values)}}}") : part)),
            4 => string.Join('.', parts.Select((part, at) => at == 1 ? Coded(Changed(Decoded(part))) : part)),
            5 => token + "." + parts[^1],
            6 => new string('.', _chance.Next(8)),
            7 => $"{parts[0]}.{Coded(Nested(_chance.Next(1, 300)))}.{parts[^1]}",
            _ => Letters(token),
        };
    }

    /// <summary>A path with one of its segments in capitals, which routing takes for the same.</summary>
    public string Spelled(string path)
    {
        var segments = path.Split('/');
        var at = _chance.Next(segments.Length);
        segments[at] = segments[at].ToUpperInvariant();
        return string.Join('/', segments);
    }

    private string Changed(string json)
    {
        var root = JsonNode.Parse(json)!;
        for (var changes = _chance.Next(1, 4); changes > 0; changes--)
        {
            Change(root);
        }

        return root.ToJsonString().Replace("@half", "\\ud800", StringComparison.Ordinal); // no tree holds half a character
    }

    private void Change(JsonNode node)
    {
        if (node is JsonObject there && there.Count > 0)
        {
            var (name, value) = there.ElementAt(_chance.Next(there.Count));
            if (value is JsonObject or JsonArray && _chance.Next(3) > 0)
            {
                Change(value);
            }
            else if (_chance.Next(5) == 0)
            {
                there.Remove(name);
            }
            else
            {
                there[name] = Value();
            }
        }
        else if (node is JsonArray list)
        {
            for (var more = _chance.Next(1, 40); more > 0; more--)
            {
                list.Add(Value());
            }
        }
    }

    private JsonNode? Value()
    {
        try
        {
            return JsonNode.Parse(Pick(Values));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Member() => $"\"{Pick(new[] { "type", "text", "channelData", "value", "entities", "attachments", "from", "__proto__", "id" })}\":{Pick(Values)}";

    private string Nested(int depth)
    {
        var (open, close) = _chance.Next(2) == 0 ? ("[", "]") : ("{\"value\":", "}");
        return $"{{\"type\":\"message\",\"value\":{string.Concat(Enumerable.Repeat(open, depth))}1{string.Concat(Enumerable.Repeat(close, depth))}}}";
    }

    private byte[] Truncated(byte[] bytes) => bytes[.._chance.Next(bytes.Length)];

    private byte[] Flipped(byte[] bytes)
    {
        for (var flips = _chance.Next(1, 6); flips > 0; flips--)
        {
            bytes[_chance.Next(bytes.Length)] ^= (byte)(1 << _chance.Next(8));
        }

        return bytes;
    }

    private byte[] Noise()
    {
        var bytes = new byte[_chance.Next(2_000)];
        _chance.NextBytes(bytes);
        return bytes;
    }

    private string Letters(string token)
    {
        var letters = token.ToCharArray();
        letters[_chance.Next(letters.Length)] = (char)_chance.Next(33, 127);
        return new string(letters);
    }

    private static string Coded(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static string Decoded(string part) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(part.Replace('-', '+').Replace('_', '/').PadRight((part.Length + 3) / 4 * 4, '=')));
}
