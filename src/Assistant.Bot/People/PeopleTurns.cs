using Assistant.Bot.Conversations;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Assistant.Planner.People;

namespace Assistant.Bot.People;

/// <summary>Does what people want done with what is kept of them.</summary>
internal sealed class PeopleTurns(IPersonalRecords records)
{
    /// <summary>For how long things are kept and what one can do about it; for help.</summary>
    public string Terms => $"{records.Terms} To see what is kept of you, send “{PeopleCommands.Export}”; to have it erased, “{PeopleCommands.Forget}”.";

    /// <returns>Whether the message was such a command.</returns>
    public async Task<bool> TakeAsync(string text, ITurnContext turnContext, ConversationState conversations, UserState users, CancellationToken cancellationToken)
    {
        var asker = Askers.Of(turnContext.Activity);
        switch (PeopleCommands.Read(text))
        {
            case PeopleCommand.Export:
                var export = await records.ExportAsync(asker, cancellationToken);
                await turnContext.SendActivityAsync(PeopleReplies.Of(export, records.Terms, turnContext.Activity.ChannelId), cancellationToken);
                return true;
            case PeopleCommand.Forget:
                await turnContext.SendActivityAsync(PeopleReplies.Ask(), cancellationToken);
                return true;
            case PeopleCommand.ForgetNow:
                var erased = await records.ForgetAsync(asker, cancellationToken);
                if (!erased.IsHeld)
                {
                    // By the channel's own name for them, which the records need not know.
                    await (erased.IsHeldHere ? Task.CompletedTask : conversations.DeleteAsync(turnContext, cancellationToken));
                    await users.DeleteAsync(turnContext, cancellationToken);
                }

                await turnContext.SendActivityAsync(PeopleReplies.Of(erased, turnContext.Activity.ChannelId), cancellationToken);
                return true;
            default:
                return false;
        }
    }
}
