using Assistant.Storage.Archive;
using Assistant.Storage.Feedback;

namespace Assistant.Storage.Audit;

/// <summary>What entries that are told once are known by. It follows from what the entry tells, so that it can be checked.</summary>
internal static class EntryName
{
    /// <summary>The fact the name of such an entry is made of.</summary>
    /// <returns>Null for a kind whose entries have no names.</returns>
    public static string? FactOf(string kind) => kind switch
    {
        AnswerEvent.Kind => "answerId",
        DatabaseFeedbackLog.Kind => "id",
        _ => null,
    };

    /// <summary>The name of an entry.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="fact">The fact it is made of.</param>
    public static string Of(string kind, string fact) => kind == AnswerEvent.Kind ? fact : $"{kind}/{fact}";

    /// <summary>Whether an entry of the kind that tells the fact was never written without a name. Answers were told before they had names.</summary>
    public static bool IsAlwaysNamed(string kind) => kind != AnswerEvent.Kind;

    /// <summary>Whether an entry that does not tell the fact may have this name: feedback did not tell its own before.</summary>
    public static bool MayBe(string kind, string name) =>
        kind != AnswerEvent.Kind && name.StartsWith($"{kind}/", StringComparison.Ordinal) && Guid.TryParseExact(name.AsSpan(kind.Length + 1), "N", out _);
}
