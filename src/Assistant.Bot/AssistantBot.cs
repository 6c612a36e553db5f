using Assistant.Bot.Conversations;
using Assistant.Bot.Feedback;
using Assistant.Bot.Rendering;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Turns;
using Assistant.Planner;
using Assistant.Planner.Delivery;

namespace Assistant.Bot;

/// <summary>Answers messages from the rule base and remembers what the conversation is about.</summary>
internal sealed class AssistantBot(
    QuestionAnswerer answerer,
    ConversationState state,
    AnswerRenderers renderers,
    AnswerOptions options,
    IAnswerArchive archive,
    FeedbackTaker feedback,
    TimeProvider time) : ActivityHandler
{
    private readonly ConversationMemory _memory = new(state);

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        // Here and not in a middleware: a turn that failed never comes this far, and leaves the conversation as it was.
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        // Some channels announce the same members again on every load of their page.
        if (await _memory.MayGreetAsync(turnContext, cancellationToken))
        {
            await turnContext.SendActivityAsync(Greeting.Of(answerer.Snapshot), cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (MessageText.Of(turnContext.Activity) is not { } text)
        {
            await SayAsync(turnContext, FixedReplies.NoText, cancellationToken);
            return;
        }

        if (text.Length > QuestionText.MaximumLength)
        {
            await SayAsync(turnContext, FixedReplies.TooLong, cancellationToken);
            return;
        }

        var context = await _memory.ReadAsync(turnContext, cancellationToken);
        var (answer, next) = await answerer.AnswerAsync(text, context, options, cancellationToken);
        // Before it is sent: whoever sees an answer can ask for it again and say what is wrong with it.
        await archive.KeepAsync(new DeliveredAnswer(answer, context, options, Askers.Of(turnContext.Activity), time.GetUtcNow()), cancellationToken);
        var sent = await turnContext.SendActivityAsync(renderers.For(turnContext.Activity.ChannelId).Render(answer), cancellationToken);
        await _memory.SentAsync(turnContext, sent?.Id, answer.AnswerId, cancellationToken);
        await _memory.WriteAsync(turnContext, next, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        TakeFeedbackAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != FeedbackReader.TeamsInvoke)
        {
            return null;
        }

        await TakeFeedbackAsync(turnContext, cancellationToken);
        return new InvokeResponse { Status = 200, Body = ActivityJson.ToElement(new { }) }; // Teams takes anything else for a failure
    }

    private async Task TakeFeedbackAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (FeedbackReader.Of(turnContext.Activity) is { } given)
        {
            var meant = given.AnswerId ?? await _memory.AnswerOfAsync(turnContext, turnContext.Activity.ReplyToId, cancellationToken);
            await feedback.TakeAsync(given, meant, turnContext.Activity, cancellationToken);
        }
    }

    private static Task SayAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
}
