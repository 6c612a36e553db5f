namespace Assistant.Bot.Teams;

/// <summary>What Teams takes; where its documents differ, the smaller figure.</summary>
internal static class TeamsLimits
{
    public const int Citations = 10;
    public const int CitationName = 80;
    public const int CitationAbstract = 160;
    public const int SuggestedActions = 3;

    /// <summary>Buttons of a card that are shown side by side.</summary>
    public const int CardActions = 6;

    /// <summary>A message as UTF-16, in bytes; Teams refuses at about 100 KB.</summary>
    public const int MessageBytes = 80 * 1024;
}
