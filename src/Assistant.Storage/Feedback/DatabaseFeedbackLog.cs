using System.Collections.Concurrent;
using System.Text.Json;
using Assistant.Planner.Feedback;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.People;
using Assistant.Storage.Retention;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Feedback;

/// <summary>Feedback in the database, each word with its entry in the audit log. What cannot be kept while the database is away is owed, and held to its answer once it is back.</summary>
internal sealed partial class DatabaseFeedbackLog(
    DatabaseAnswerArchive archive, AuditLog log, IDatabase database, IOptions<RetentionOptions> retention, TimeProvider time, ILogger<DatabaseFeedbackLog> logger) : IFeedbackLog
{
    /// <summary>The kind of entry.</summary>
    public const string Kind = "feedback";

    /// <summary>How many words wait at most.</summary>
    internal const int MostOwed = 2_000;

    private const string LastOfTheirs =
        "answer_id = @AnswerId AND channel = @Channel AND is_last = 1 AND (person = @User OR (person IS NULL AND CAST(@User AS TEXT) IS NULL AND conversation = @Conversation))";

    /// <summary>So long after an outage other instances may still be about to record what they answered in it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<AnswerFeedback> _owed = new();

    /// <summary>Whether an answer that is not there may be owed by another instance.</summary>
    private bool MayStillCome => database.Health is { IsAvailable: false } || (time.GetUtcNow() - database.Health.Since).Duration() < Patience;

    /// <inheritdoc/>
    public async Task<FeedbackOutcome> TakeAsync(AnswerFeedback said, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(said);
        try
        {
            return await RecordAsync(said, isLate: false, cancellationToken) ?? (MayStillCome ? Owe(said) : FeedbackOutcome.Unknown);
        }
        catch (Exception fault) when (fault is DatabaseUnavailableException or AuditKeyException)
        {
            return Owe(said);
        }
    }

    /// <summary>Records what is owed, as far as the database goes along.</summary>
    public async Task PayAsync(CancellationToken cancellationToken = default)
    {
        for (var left = _owed.Count; left > 0 && _owed.TryDequeue(out var said); left--)
        {
            try
            {
                // The commit may have come through, and only its answer been lost: the log knows the word by its name.
                if (await RecordAsync(said, isLate: true, cancellationToken) is null && MayStillCome)
                {
                    _owed.Enqueue(said);
                }
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or AuditKeyException or OperationCanceledException)
            {
                _owed.Enqueue(said);
                return;
            }
            catch
            {
                _owed.Enqueue(said); // behind the others, which it shall not keep from being recorded
                throw;
            }
        }
    }

    private FeedbackOutcome Owe(AnswerFeedback said)
    {
        if (_owed.Count >= MostOwed)
        {
            Refused();
            return FeedbackOutcome.Refused;
        }

        _owed.Enqueue(said);
        return FeedbackOutcome.Owed;
    }

    /// <returns>Null when no such answer is known.</returns>
    private async Task<FeedbackOutcome?> RecordAsync(AnswerFeedback said, bool isLate, CancellationToken cancellationToken)
    {
        if (await archive.GivenAsync(said.AnswerId, cancellationToken) is not { } given)
        {
            return null;
        }

        if (said.On(given) is not { } feedback)
        {
            return FeedbackOutcome.Unknown;
        }

        await RecordAsync(feedback, isLate);
        return FeedbackOutcome.Kept;
    }

    private Task RecordAsync(AnswerFeedback feedback, bool isLate)
    {
        var (reason, from) = (FeedbackReasonNames.Of(feedback.Reason), feedback.From);
        var text = feedback.Text is { Length: > 0 } said ? SaltedText.Of(said) : null;
        var id = feedback.Id.ToString("N");
        var facts = new FeedbackFacts(id, feedback.AnswerId, from.Channel, feedback.IsHelpful, reason, feedback.Rule, feedback.RuleBase);
        return log.AppendAsync(
            new AuditEvent(Kind, feedback.At, JsonSerializer.SerializeToElement(facts, FeedbackJson.Default.FeedbackFacts), text?.Hash) { Name = EntryName.Of(Kind, id) },
            async (session, entry) =>
            {
                var isErased = isLate && await ErasureTable.LastAsync(session, from) >= feedback.At.ToUnixTimeMilliseconds();
                await KeepAsync(session, new
                {
                    entry,
                    feedback.AnswerId,
                    from.Channel,
                    Conversation = isErased ? null : from.Conversation,
                    User = isErased ? null : from.User,
                    at = feedback.At.ToUnixTimeMilliseconds(),
                    helpful = feedback.IsHelpful ? 1L : 0L,
                    reason,
                    feedback.Rule,
                    feedback.RuleBase?.Version,
                    feedback.RuleBase?.Hash,
                    salt = isErased ? null : text?.Salt,
                    text = retention.Value.Keeps(from.Channel) && !isErased ? text?.Text : null,
                    late = isLate ? 1L : 0L,
                });
            });
    }

    /// <summary>Where nobody is named, a conversation speaks for one. A word that was owed is not the last where they have said another since.</summary>
    private static async Task KeepAsync(Session session, object row)
    {
        await session.ExecuteAsync($"UPDATE feedback SET is_last = 0 WHERE {LastOfTheirs} AND (@late = 0 OR at <= @at)", row);
        await session.ExecuteAsync(
            "INSERT INTO feedback (entry, answer_id, channel, conversation, person, at, helpful, reason, rule, rule_base, rule_base_hash, salt, text, is_last) "
            + "VALUES (@entry, @AnswerId, @Channel, @Conversation, @User, @at, @helpful, @reason, @Rule, @Version, @Hash, @salt, @text, "
            + $"CASE WHEN EXISTS (SELECT 1 FROM feedback WHERE {LastOfTheirs}) THEN 0 ELSE 1 END)", row);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Too many words on answers wait to be recorded: one was refused, and whoever said it told so")]
    private partial void Refused();
}
