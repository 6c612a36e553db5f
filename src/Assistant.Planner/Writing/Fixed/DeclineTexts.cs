namespace Assistant.Planner.Writing.Fixed;

/// <summary>Why a question is not answered, and what can be done instead.</summary>
internal static class DeclineTexts
{
    /// <param name="code">A <c>declined</c> code of the JSON contract.</param>
    /// <param name="detail">Its finer code, or null.</param>
    /// <param name="years">The years the figures cover, such as "2009 to 2025".</param>
    public static string Headline(string? code, string? detail, string years) => (code, detail) switch
    {
        (_, "needs-current-events") =>
            $"I know no events: the figures here cover {years}. Tell me what changed, for instance “suppose a waiver is on offer”, and I will say how that moves the ranking.",
        (_, "foretells-figures") =>
            $"No figures are foretold here: those I hold cover {years}. I can show them for a state, and say how it may respond to sanctions.",
        (_, "judges-a-firm") => "I judge no firms: I say how smaller states may respond to sanctions by greater powers, from one curated rule base.",
        (_, "no-compliance-ranking-for-the-public") =>
            "States are not ranked here by how readily they accept a sender's conditions; I can say how one state may respond, and why.",
        ("legal-advice", _) => "This asks for legal or compliance advice, which I do not give; a sanctions lawyer or the authority that issued the measures can answer it.",
        ("unknown-state", _) => "I do not know this state. I know the states listed under ISO 3166, by their common names.",
        ("not-a-smaller-state", _) => "This is a great power. The rule base speaks of how smaller states respond, so I do not rank its responses; I can take it as the sender of sanctions.",
        ("harmful", _) => "I do not help with evading sanctions, hiding trade or adding to hardship; I can say how a state may respond in the open and what that brings and costs.",
        ("no-evidence", _) => "The rule base holds no claim on this.",
        ("unsupported-language", _) => LanguageTexts.For(detail),
        _ => "This lies outside what I can answer: I say how smaller states may respond to sanctions by greater powers, from one curated rule base.",
    };

    /// <summary>Questions that do work.</summary>
    public static IReadOnlyList<string> Next(string? code) => code switch
    {
        "no-evidence" => ["What does the document say about regional cooperation?", "What does the document say about technology access?", "Where do the claims come from?"],
        "not-a-smaller-state" or "unknown-state" => ["How might Serbia respond to US secondary sanctions on its energy sector?", "What do you know about Armenia?"],
        _ => ["How might Serbia respond to US secondary sanctions on its energy sector?", "What can you do?", "Where do the claims come from?"],
    };
}
