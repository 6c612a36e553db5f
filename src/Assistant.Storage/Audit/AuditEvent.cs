using System.Globalization;
using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>Something that is to stand in the audit log for ever, without a word a person could be known by.</summary>
internal sealed class AuditEvent
{
    /// <summary>How the time of an entry is written.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private readonly string _before;
    private readonly string _after;

    /// <param name="kind">What happened, such as <c>answer</c>; a plain word.</param>
    /// <param name="at">When; kept to the millisecond.</param>
    /// <param name="facts">What is told of it; an object.</param>
    /// <param name="text">The salted hash of the text that is kept apart and may be erased, or null where there is none.</param>
    public AuditEvent(string kind, DateTimeOffset at, JsonElement facts, string? text)
    {
        // All but the place in the chain is written here, before anybody waits for it.
        _before = $$"""{"at":"{{at.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}}","facts":{{CanonicalJson.Of(facts)}},"kind":"{{kind}}","number":""";
        _after = text is null ? "\",\"text\":null}" : $"\",\"text\":\"{text}\"}}";
    }

    /// <summary>What it is known by: of two events of one name only the first is recorded. Null for one that has none.</summary>
    public string? Name { get; init; }

    /// <summary>The record: canonical JSON with the members <c>at</c>, <c>facts</c>, <c>kind</c>, <c>number</c>, <c>previous</c> and <c>text</c>.</summary>
    /// <param name="number">Its place in the log, from 1.</param>
    /// <param name="previous">The hash of the entry before.</param>
    public string Record(long number, string previous) =>
        string.Concat(_before, number.ToString(CultureInfo.InvariantCulture), ",\"previous\":\"", string.Concat(previous, _after));
}
