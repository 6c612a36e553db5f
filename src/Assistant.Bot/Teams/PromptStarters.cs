using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.Bot.Teams;

/// <summary>What newcomers are offered to ask: from <c>commands.json</c>, which the Teams manifest shows too.</summary>
internal static class PromptStarters
{
    private const string Resource = "Assistant.Bot.Teams.commands.json";

    /// <summary>Whole questions, in the order of the file.</summary>
    public static IReadOnlyList<string> All { get; } = Read();

    private static IReadOnlyList<string> Read()
    {
        using var file = typeof(PromptStarters).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not there.");
        var commands = JsonSerializer.Deserialize<CommandsFile>(file, ActivityJson.Options) ?? throw new InvalidOperationException($"{Resource} is empty.");
        return [.. commands.CommandLists.SelectMany(list => list.Commands).Where(command => command.Type == "prompt").Select(command => command.Prompt).OfType<string>()];
    }
}
