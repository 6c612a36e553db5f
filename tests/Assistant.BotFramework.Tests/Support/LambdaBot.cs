using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Tests.Support;

internal sealed class LambdaBot(Func<ITurnContext, CancellationToken, Task> onTurn) : IBot
{
    /// <summary>Answers every message with its own words.</summary>
    public static LambdaBot Echo { get; } = new((turn, token) => turn.Activity.Type == ActivityTypes.Message
        ? turn.SendActivityAsync($"heard: {turn.Activity.Text}", cancellationToken: token)
        : Task.CompletedTask);

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        onTurn(turnContext, cancellationToken);
}
