namespace Assistant.Planner.Interpreting;

/// <summary>Who presses in a quarrel over something one power lays claim to: "pressed over Taiwan", with nobody named, is pressed by China.</summary>
/// <remarks>Only quarrels with one claimant that presses for it; who presses over Ukraine or Iran is left to the declared assumptions.</remarks>
internal static class Claimants
{
    private const string Taiwan = "TWN";

    private static readonly PhraseList China = new("over taiwan|over taipei|over tibet|over the dalai lama|over the tibetans|over the south china sea|about taiwan|about tibet|about the dalai lama|recognition of taiwan|recognition of taipei|recognising taiwan|recognizing taiwan|ties with taiwan|ties to taiwan|ties with taipei|ties to taipei");

    /// <summary>The claimant the words of a message point at, or null.</summary>
    public static string? Read(IReadOnlyList<Token> tokens) => China.IsIn(tokens) ? "CHN" : null;

    /// <summary>The claimant of a party the quarrel is over, or null.</summary>
    public static string? Of(IReadOnlyList<string> over) => over.Contains(Taiwan) ? "CHN" : null;
}
