using Assistant.Bot.Teams;
using Assistant.BotFramework.Schema;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;

namespace Assistant.Bot;

/// <summary>What a newcomer reads: what the assistant does, what it reads, what it is not.</summary>
internal static class Greeting
{
    public static Activity Of(RuleBaseSnapshot snapshot, string? channelId)
    {
        var claims = snapshot.Rules.Count(rule => rule.Status != RuleStatus.Retired);
        var documents = snapshot.Documents.Count == 1 ? "one document" : FormattableString.Invariant($"{snapshot.Documents.Count} documents");
        string[] lines =
        [
            "I say how a smaller state might respond to sanctions, every sentence cited.",
            FormattableString.Invariant($"I read {claims} claims of {documents} against public figures on {snapshot.States.Count} states and {snapshot.Episodes.Count} past cases (rule base {snapshot.Version.Number})."),
            "I predict nothing on my own authority, know no news and give no legal advice.",
            "Check the sources before you brief.",
        ];
        var text = string.Join('\n', lines);
        if (channelId != Channels.Msteams)
        {
            return MessageFactory.Text(text);
        }

        // Teams draws a single line end as a space, and no Markdown beside suggested actions.
        var greeting = MessageFactory.SuggestedActions(PromptStarters.All.Take(TeamsLimits.SuggestedActions), text.Replace("\n", "\n\n", StringComparison.Ordinal));
        return greeting;
    }
}
