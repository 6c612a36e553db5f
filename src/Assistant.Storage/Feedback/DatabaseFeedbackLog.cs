using System.Text.Json;
using Assistant.Planner.Feedback;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Retention;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Feedback;

/// <summary>Feedback in the database, each word with its entry in the audit log.</summary>
internal sealed class DatabaseFeedbackLog(AuditLog log, IOptions<RetentionOptions> retention) : IFeedbackLog
{
    /// <summary>The kind of entry.</summary>
    public const string Kind = "feedback";

    /// <inheritdoc/>
    public Task RecordAsync(AnswerFeedback feedback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var (reason, from) = (FeedbackReasonNames.Of(feedback.Reason), feedback.From);
        var text = feedback.Text is { Length: > 0 } said ? SaltedText.Of(said) : null;
        var facts = new FeedbackFacts(feedback.AnswerId, from.Channel, feedback.IsHelpful, reason, feedback.Rule);
        return log.AppendAsync(
            new AuditEvent(Kind, feedback.At, JsonSerializer.SerializeToElement(facts, FeedbackJson.Default.FeedbackFacts), text?.Hash),
            (session, entry) => KeepAsync(session, new
            {
                entry,
                feedback.AnswerId,
                from.Channel,
                from.Conversation,
                from.User,
                at = feedback.At.ToUnixTimeMilliseconds(),
                helpful = feedback.IsHelpful ? 1L : 0L,
                reason,
                feedback.Rule,
                salt = text?.Salt,
                text = retention.Value.Keeps(from.Channel) ? text?.Text : null,
            }));
    }

    /// <summary>Where nobody is named, a conversation speaks for one.</summary>
    private static async Task KeepAsync(Session session, object row)
    {
        await session.ExecuteAsync(
            "UPDATE feedback SET is_last = 0 WHERE answer_id = @AnswerId AND channel = @Channel AND is_last = 1 "
            + "AND (person = @User OR (person IS NULL AND CAST(@User AS TEXT) IS NULL AND conversation = @Conversation))", row);
        await session.ExecuteAsync(
            "INSERT INTO feedback (entry, answer_id, channel, conversation, person, at, helpful, reason, rule, salt, text, is_last) "
            + "VALUES (@entry, @AnswerId, @Channel, @Conversation, @User, @at, @helpful, @reason, @Rule, @salt, @text, 1)", row);
    }
}
