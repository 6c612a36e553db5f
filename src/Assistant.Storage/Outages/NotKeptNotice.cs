using System.Collections.Concurrent;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Outages;

/// <summary>Tells the user, once in a conversation and outage, that what is said is not kept.</summary>
/// <param name="database">Whose outage.</param>
public sealed class NotKeptNotice(IDatabase database) : IMiddleware
{
    /// <summary>What the user reads.</summary>
    public const string Text = "I cannot keep our conversation at the moment: my answers stand, but after a restart I may not remember them.";

    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        if (database.Health.IsAvailable)
        {
            _told.Clear();
        }
        else if (turnContext.Activity.Type == ActivityTypes.Message && _told.TryAdd(StorageKey.ForConversation(turnContext.Activity), true))
        {
            await turnContext.SendActivityAsync(Text, cancellationToken: cancellationToken);
        }
    }
}
