namespace Assistant.Bot.Teams;

/// <summary><c>commands.json</c>, in the manifest's own words.</summary>
/// <param name="CommandLists">One list for each set of scopes.</param>
internal sealed record CommandsFile(IReadOnlyList<CommandsFile.List> CommandLists)
{
    /// <summary>What is offered in some scopes.</summary>
    /// <param name="Scopes">personal, team, groupChat.</param>
    /// <param name="Commands">At most ten.</param>
    internal sealed record List(IReadOnlyList<string> Scopes, IReadOnlyList<Command> Commands);

    /// <summary>One offer.</summary>
    /// <param name="Title">At most 32 characters.</param>
    /// <param name="Description">At most 128 characters.</param>
    /// <param name="Type">prompt for a prompt starter, absent for a command.</param>
    /// <param name="Prompt">What is asked, at most 4,000 characters.</param>
    internal sealed record Command(string Title, string Description, string? Type, string? Prompt);
}
