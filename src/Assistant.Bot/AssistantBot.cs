using Assistant.Bot.Conversations;
using Assistant.Bot.Delivery;
using Assistant.Bot.Feedback;
using Assistant.Bot.People;
using Assistant.Bot.Rendering;
using Assistant.Bot.Rendering.Cards;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Turns;
using Assistant.Planner;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Planner.Questions;

namespace Assistant.Bot;

/// <summary>Answers messages from the rule base and remembers what the conversation is about.</summary>
internal sealed class AssistantBot(
    QuestionAnswerer answerer,
    ConversationState conversations,
    UserState users,
    AnswerDelivery delivery,
    CardDesk cards,
    FeedbackTaker feedback,
    PeopleTurns people,
    IAnswerArchive archive,
    IServicePause pause) : TeamsActivityHandler
{
    private readonly ConversationMemory _memory = new(conversations, users);

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        // Here and not in a middleware: a turn that failed never comes this far, and leaves the conversation as it was.
        await _memory.SaveAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => GreetAsync(turnContext, cancellationToken);

    /// <summary>A group or a channel learns here that the bot is there: of the members it tells only that the bot came.</summary>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        ChatScope.IsShared(turnContext.Activity) ? GreetAsync(turnContext, cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => RespondAsync(turnContext, cancellationToken);

    /// <summary>A question that was edited is answered anew, in the place of its first answer.</summary>
    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => OnMessageActivityAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => OnMessageActivityAsync(turnContext, cancellationToken);

    /// <summary>A question that was withdrawn: the conversation goes on as if it had not been asked. What others may have read stays on their screens.</summary>
    protected override async Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await _memory.EarlierAsync(turnContext, cancellationToken) is not var (earlier, isLast))
        {
            return;
        }

        if (!ChatScope.IsShared(turnContext.Activity))
        {
            await AnswerDelivery.TakeBackAsync(turnContext, earlier.ActivityId, cancellationToken);
        }

        if (isLast)
        {
            var before = (await archive.FindAsync(earlier.AnswerId, cancellationToken))?.Context ?? ConversationContext.Empty;
            await _memory.WriteAsync(turnContext, before, cancellationToken);
        }

        await _memory.ForgetAsync(turnContext, earlier, cancellationToken);
    }

    /// <summary>A button of a card: the answer's other side takes the place of the one shown.</summary>
    protected override async Task<AdaptiveCardInvokeResponse?> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        if (CardRequest.Read(invokeValue.Action!.Data) is not { } request)
        {
            return null;
        }

        return await cards.ShowAsync(request, turnContext.Activity, cancellationToken) is { } card
            ? AdaptiveCardInvokeResponse.Card(card)
            : AdaptiveCardInvokeResponse.Message(CardDesk.Gone);
    }

    /// <inheritdoc/>
    protected override async Task<TaskModuleResponse?> OnMessageFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (FeedbackReader.Thumb(turnContext.Activity.Value) is not { } isHelpful)
        {
            return null;
        }

        var answerId = await _memory.AnswerOfAsync(turnContext, turnContext.Activity.ReplyToId, cancellationToken);
        var answer = answerId is null || isHelpful ? null : (await archive.FindAsync(answerId, cancellationToken))?.Answer;
        return FeedbackForm.Of(isHelpful, answerId, answer?.Citations ?? []);
    }

    /// <inheritdoc/>
    protected override async Task<bool> OnMessageSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        await TakeFeedbackAsync(turnContext, cancellationToken);
        return true;
    }

    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        TakeFeedbackAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        TakeFeedbackAsync(turnContext, cancellationToken);

    private async Task RespondAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (CardRequest.Read(turnContext.Activity.Value) is { } request)
        {
            await ShowAsync(turnContext, request, cancellationToken);
        }
        else if (MessageText.Of(turnContext.Activity) is not { } text)
        {
            await SayAsync(turnContext, FixedReplies.NoText, cancellationToken);
        }
        else if (text.Length > QuestionText.MaximumLength)
        {
            await SayAsync(turnContext, FixedReplies.TooLong, cancellationToken);
        }
        else if (await people.TakeAsync(text, turnContext, conversations, users, cancellationToken))
        {
            // What was asked was what is kept of them, and it is done.
        }
        else if (await pause.MessageAsync(cancellationToken) is { } paused)
        {
            await SayAsync(turnContext, paused, cancellationToken);
        }
        else
        {
            await AnswerAsync(turnContext, text, cancellationToken);
        }
    }

    /// <summary>A question that was answered before, and edited since, is read in the light of what came before it, and a conversation that went on stays as it is.</summary>
    private async Task AnswerAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken)
    {
        var earlier = turnContext.Activity.Type == ActivityTypes.MessageUpdate ? await _memory.EarlierAsync(turnContext, cancellationToken) : null;
        var before = earlier is { Answer: var first } ? (await archive.FindAsync(first.AnswerId, cancellationToken))?.Context : null;
        var context = before ?? await _memory.ReadAsync(turnContext, cancellationToken);

        var (message, answer, next) = await delivery.DeliverAsync(turnContext, text, context, earlier?.Answer.ActivityId, cancellationToken);

        await _memory.SentAsync(turnContext, new SentAnswer(message ?? "", answer.AnswerId, turnContext.Activity.Id), cancellationToken);
        if (earlier is null or { IsLast: true })
        {
            await _memory.WriteAsync(turnContext, next, cancellationToken);
        }
    }

    private async Task GreetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        // Some channels announce the same members again on every load of their page, and people open many conversations.
        if (await _memory.MayGreetAsync(turnContext, cancellationToken))
        {
            var greeting = Greeting.Of(answerer.Snapshot, turnContext.Activity.ChannelId);
            await turnContext.SendActivityAsync(ChatScope.Fit(greeting, turnContext.Activity), cancellationToken);
        }
    }

    /// <summary>For clients that know no card actions: what they send is a message, and its answer another card.</summary>
    private async Task ShowAsync(ITurnContext turnContext, CardRequest request, CancellationToken cancellationToken)
    {
        if (await cards.ShowAsync(request, turnContext.Activity, cancellationToken) is { } card)
        {
            await turnContext.SendActivityAsync(MessageFactory.Attachment(TeamsRenderer.Attachment(card)), cancellationToken);
        }
        else
        {
            await SayAsync(turnContext, CardDesk.Gone, cancellationToken);
        }
    }

    private async Task TakeFeedbackAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (FeedbackReader.Of(turnContext.Activity) is { } given)
        {
            var meant = given.AnswerId ?? await _memory.AnswerOfAsync(turnContext, turnContext.Activity.ReplyToId, cancellationToken);
            if (await feedback.TakeAsync(given, meant, turnContext, cancellationToken) == FeedbackOutcome.Refused)
            {
                await SayAsync(turnContext, FixedReplies.FeedbackRefused, cancellationToken);
            }
        }
    }

    private static Task SayAsync(ITurnContext turnContext, string text, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);
}
