using Assistant.RuleBase;

namespace Assistant.Planner.Writing.Fixed;

/// <summary>What the assistant is, does and does not do.</summary>
internal static class HelpTexts
{
    public const string Headline =
        "Ask how a smaller state might respond to sanctions: I rank ten responses from curated claims and figures, and cite what each sentence rests on.";

    public const string NobodyToRank = "No smaller state fits that description, so there is nobody to rank. Name a region, an organisation or the states you mean.";

    /// <param name="kind">reset, thanks, farewell, or null for a greeting.</param>
    public static string Courtesy(string? kind) => kind switch
    {
        "reset" => "Starting over: what was said before no longer counts. Which state and which pressure shall I look at?",
        "thanks" => "You are welcome. Ask on whenever you like: about another state, another measure, or what would change the answer.",
        "farewell" => "Goodbye. You can go on here whenever you like.",
        _ => "Good to hear from you. Ask me how a smaller state might respond to sanctions, and I will answer with sources.",
    };

    public static IReadOnlyList<string> Lines(RuleBaseSnapshot snapshot) =>
    [
        $"I read rule base {snapshot.Version.Number}: {snapshot.Rules.Count(r => r.Status == RuleBase.Claims.RuleStatus.Stable)} claims from {Documents(snapshot.Documents.Count)}, figures on {snapshot.States.Count} states, and {snapshot.Episodes.Count} coded past cases for base rates.",
        "A score of 0 to 100 starts from how often states in that position chose a response and moves with each claim that applies; it orders responses and is no probability.",
        "I predict nothing on my own authority, know no news, and give no legal advice. Check the sources before you rely on an answer.",
        "I can also show a claim or rule, say what the document holds on a topic, list what is known about a state, and name the sources.",
    ];

    public static IReadOnlyList<string> Examples { get; } =
    [
        "How might Serbia respond to US secondary sanctions on its energy sector?",
        "What does the document say about technology access?",
        "What do you know about Armenia?",
        "Where do the claims come from?",
    ];

    private static string Documents(int count) => count == 1 ? "one document" : $"{count} documents";
}
