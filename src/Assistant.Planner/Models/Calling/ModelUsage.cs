using OpenAI.Chat;

namespace Assistant.Planner.Models.Calling;

/// <summary>Tokens of one call.</summary>
internal readonly record struct ModelUsage(int Input, int Output)
{
    private const int MostPerCall = 10_000_000;

    /// <summary>No token is shorter than this on the average of any text, so nobody can pretend to be cheaper.</summary>
    private const int LongestToken = 8;

    /// <summary>A token is about four characters of English.</summary>
    private const int UsualToken = 4;

    /// <summary>What the endpoint reports, where that can be true; otherwise an estimate by length.</summary>
    /// <param name="reported">As reported, or null.</param>
    /// <param name="sent">Characters sent.</param>
    /// <param name="received">Characters received.</param>
    public static ModelUsage Of(ChatTokenUsage? reported, int sent, int received) => new(
        One(reported?.InputTokenCount, sent),
        One(reported?.OutputTokenCount, received));

    /// <summary>Tokens a text of this length takes, rather too many than too few.</summary>
    public static int Estimate(int characters) => (characters / UsualToken) + 1;

    private static int One(int? reported, int characters) =>
        reported is > 0 and < MostPerCall ? Math.Max(reported.Value, characters / LongestToken) : characters == 0 ? 0 : Estimate(characters);
}
