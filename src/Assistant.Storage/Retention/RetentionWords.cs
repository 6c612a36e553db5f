namespace Assistant.Storage.Retention;

/// <summary>How long things are kept, in words.</summary>
internal static class RetentionWords
{
    /// <summary>The hour for which a conversation is remembered, the quarter within which it is looked for what has expired, and some time to delete it.</summary>
    private const string Soon = "deleted within an hour and a half of our last exchange";

    /// <summary>For help.</summary>
    public static string Of(RetentionOptions options)
    {
        if (options.Hold)
        {
            return "What you write is kept, and nothing is deleted at present: a hold is in force.";
        }

        var (here, teams) = (options.DaysOf(""), options.DaysOf(RetentionOptions.TeamsChannel));
        var (known, knownInTeams) = (options.PlaceDaysOf(""), options.PlaceDaysOf(RetentionOptions.TeamsChannel));
        return (here, teams) switch
        {
            (null, null) => $"The text of what you write is {Soon}; that I answered you, with your thumb, is kept for {Days(known)} (in Teams {Days(knownInTeams)}), without the text.",
            _ when here == teams => $"What you write is kept for {Days(here)}, then deleted.",
            (null, _) => $"The text of what you write in this chat is {Soon}, and that I answered you, with your thumb, is kept for {Days(known)}; in Teams what you write is kept for {Days(teams)}, then deleted.",
            (_, null) => $"What you write is kept for {Days(here)}, then deleted; in Teams its text is {Soon}, and that I answered you, with your thumb, is kept for {Days(knownInTeams)}.",
            _ => $"What you write is kept for {Days(here)} (in Teams {Days(teams)}), then deleted.",
        };
    }

    private static string Days(int? days) => days == 1 ? "one day" : FormattableString.Invariant($"{days} days");
}
