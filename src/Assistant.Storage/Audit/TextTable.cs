using System.Globalization;
using System.Text.Json;

namespace Assistant.Storage.Audit;

/// <summary>A table of what is kept beside entries of the log. It is read instead of the log, so it must say what the log says.</summary>
/// <param name="Name">Its name. It has the columns <c>entry</c> and <c>at</c>, and where it holds texts <c>salt</c> and <c>text</c>.</param>
/// <param name="Kinds">The kinds of entries it belongs to.</param>
/// <param name="Facts">Further columns that stand among the facts of the entry, each with its name there, with a dot where it stands within another. What may be erased, such as a person, does not.</param>
/// <param name="IsForGood">Whether a row may never be gone, though its text may be erased.</param>
internal sealed record TextTable(string Name, IReadOnlyList<string> Kinds, IReadOnlyDictionary<string, string> Facts, bool IsForGood)
{
    /// <summary>Another word on the answer.</summary>
    private const string AnotherWord = "SELECT 1 FROM feedback l WHERE l.answer_id = feedback.answer_id AND l.channel = feedback.channel AND l.entry <> feedback.entry";

    /// <summary>Whether they said it who said this one; where nobody is named, a conversation speaks for one.</summary>
    private const string OfTheSame = "(l.person = feedback.person OR (l.person IS NULL AND feedback.person IS NULL AND l.conversation = feedback.conversation))";

    /// <summary>
    /// Whose word it was may be erased, of one sooner than of another; the thumbs stay. One word of each is the last. No other replaces it that was recorded later
    /// and not said earlier; one that is replaced was by a word of theirs, or of somebody erased, recorded later or, where this one was owed, said later.
    /// </summary>
    private const string LastWord =
        $"(is_last = 1 AND NOT EXISTS ({AnotherWord} AND {OfTheSame} AND (l.is_last = 1 OR (l.entry > feedback.entry AND l.at >= feedback.at)))) OR (is_last = 0 AND EXISTS ({AnotherWord} "
        + $"AND ({OfTheSame} OR (l.person IS NULL AND l.conversation IS NULL) OR (feedback.person IS NULL AND feedback.conversation IS NULL)) AND (l.entry > feedback.entry OR l.at > feedback.at)))";

    /// <summary>Every table of the kind.</summary>
    public static IReadOnlyList<TextTable> All { get; } =
    [
        new("answers", ["answer"], new Dictionary<string, string> { ["answer_id"] = "answerId", ["channel"] = "channel" }, IsForGood: false),
        new("answer_places", ["answer"], new Dictionary<string, string>
        {
            ["answer_id"] = "answerId", ["channel"] = "channel", ["version"] = "ruleBase.version", ["hash"] = "ruleBase.hash",
        }, IsForGood: false)
        {
            HoldsTexts = false,
        },
        new("feedback", ["feedback"], new Dictionary<string, string>
        {
            ["answer_id"] = "answerId", ["channel"] = "channel", ["helpful"] = "helpful", ["reason"] = "reason", ["rule"] = "rule",
            ["rule_base"] = "ruleBase.version", ["rule_base_hash"] = "ruleBase.hash",
        }, IsForGood: true)
        {
            Derived = new Dictionary<string, string> { ["is_last"] = LastWord },
        },
        new("ledger", ["ledger-assessment", "ledger-outcome"], new Dictionary<string, string> { ["about"] = "about" }, IsForGood: true),
    ];

    /// <summary>Columns made of other rows, each with what must hold of it.</summary>
    public IReadOnlyDictionary<string, string> Derived { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether texts stand in it, and not only what the log tells too.</summary>
    public bool HoldsTexts { get; init; } = true;

    /// <summary>The columns that are held to the log.</summary>
    public string Columns =>
        string.Join(", ", [HoldsTexts ? "entry, at, salt, text" : "entry, at, NULL AS salt, NULL AS text", .. Facts.Keys, .. Derived.Select(column => $"CAST(CASE WHEN {column.Value} THEN 1 ELSE 0 END AS BIGINT) AS {column.Key}")]);

    /// <summary>The columns of a row that are not what the record of its entry says.</summary>
    public IEnumerable<string> Differing(IDictionary<string, object?> row, JsonElement record)
    {
        if (row["at"] is not long at || at != Time(record))
        {
            yield return "at";
        }

        var facts = Member(record, "facts");
        foreach (var (column, name) in Facts)
        {
            if (!IsSame(row[column], name.Split('.').Aggregate(facts, Member)))
            {
                yield return column;
            }
        }

        foreach (var column in Derived.Keys.Where(column => row[column] is not 1L))
        {
            yield return column;
        }

        if (row["text"] is { } text && !(text is byte[] bytes && row["salt"] is string salt && IsSame(new SaltedText(bytes, salt).Hash, Member(record, "text"))))
        {
            yield return "text";
        }
    }

    private static long? Time(JsonElement record) => Member(record, "at") is { ValueKind: JsonValueKind.String } at
        && DateTimeOffset.TryParseExact(at.GetString(), AuditEvent.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        ? time.ToUnixTimeMilliseconds()
        : null;

    /// <summary>Nothing and null are the same; a database without truth values writes 1 and 0.</summary>
    private static bool IsSame(object? value, JsonElement fact) => (value, fact.ValueKind) switch
    {
        (null, JsonValueKind.Null or JsonValueKind.Undefined) => true,
        (string text, JsonValueKind.String) => fact.ValueEquals(text),
        (long number, JsonValueKind.Number) => fact.TryGetInt64(out var said) && said == number,
        (1L, JsonValueKind.True) or (0L, JsonValueKind.False) => true,
        _ => false,
    };

    private static JsonElement Member(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) ? member : default;
}
