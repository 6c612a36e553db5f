namespace Assistant.Storage.Retention;

/// <summary>How long things are kept, in words.</summary>
internal static class RetentionWords
{
    /// <summary>For help.</summary>
    public static string Of(RetentionOptions options)
    {
        if (options.Hold)
        {
            return "What you write is kept, and nothing is deleted at present: a hold is in force.";
        }

        var (here, teams) = (options.DaysOf(""), options.DaysOf(RetentionOptions.TeamsChannel));
        return (here, teams) switch
        {
            (null, null) => "The text of what you write is not kept.",
            _ when here == teams => $"What you write is kept for {Days(here)}, then deleted.",
            (null, _) => $"The text of what you write is not kept in this chat; in Teams it is kept for {Days(teams)}, then deleted.",
            (_, null) => $"What you write is kept for {Days(here)}, then deleted; in Teams its text is not kept.",
            _ => $"What you write is kept for {Days(here)} (in Teams {Days(teams)}), then deleted.",
        };
    }

    private static string Days(int? days) => days == 1 ? "one day" : FormattableString.Invariant($"{days} days");
}
