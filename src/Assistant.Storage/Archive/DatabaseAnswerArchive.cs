using System.Collections.Concurrent;
using System.Text.Json;
using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Planner.Questions;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.People;
using Assistant.Storage.Retention;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Archive;

/// <summary>Delivered answers in the database, each with its entry in the audit log. While the database is away the latest are at hand in memory.</summary>
internal sealed partial class DatabaseAnswerArchive(
    IDatabase database, AuditLog log, IOptions<AuditOptions> audit, IOptions<RetentionOptions> retention, ILogger<DatabaseAnswerArchive> logger) : IAnswerArchive, IErasureWatcher
{
    private const int MostOwed = 2_000;

    private readonly ConcurrentQueue<DeliveredAnswer> _owed = new();

    /// <summary>Those owed, by identifier: until they are recorded people can speak of them, unless they were erased.</summary>
    private readonly ConcurrentDictionary<string, DeliveredAnswer> _meanwhile = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task KeepAsync(DeliveredAnswer delivered, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivered);
        try
        {
            await RecordAsync(delivered);
        }
        catch (Exception fault) when (fault is DatabaseUnavailableException or AuditKeyException)
        {
            Owe(delivered, fault.Message);
        }
    }

    /// <inheritdoc/>
    public Task KeepAtTheEndAsync(DeliveredAnswer delivered, Action<object> record, CancellationToken cancellationToken = default)
    {
        record(delivered);
        return Task.CompletedTask;
    }

    /// <summary>Keeps an answer in the transaction that ends its turn: both stand, or neither.</summary>
    /// <param name="delivered">The answer.</param>
    /// <param name="end">Ends the turn; null when that is not this process's to do any more, and then nothing is kept. May run more than once.</param>
    /// <param name="keeps">Whether, after such an end, anything is kept of the answer beside the log.</param>
    /// <returns>What <paramref name="end"/> gave.</returns>
    public async Task<T?> KeepWithAsync<T>(DeliveredAnswer delivered, Func<Session, Task<T?>> end, Func<T, bool> keeps) where T : class
    {
        T? ended = null;
        try
        {
            await RecordAsync(delivered, async session => (ended = await end(session)) is not null, _ => Task.FromResult(keeps(ended!)));
            return ended;
        }
        catch (AuditKeyException fault)
        {
            // No reason not to answer: the turn ends, and its record is owed.
            Owe(delivered, fault.Message);
            return await database.WriteAsync(end);
        }
    }

    /// <summary>Owes the record of an answer whose turn ended while the database was out of reach.</summary>
    public void Owe(DeliveredAnswer delivered) => Owe(delivered, "the database is out of reach");

    /// <inheritdoc/>
    public async Task<DeliveredAnswer?> FindAsync(string answerId, CancellationToken cancellationToken = default)
    {
        try
        {
            return await RowAsync(answerId, cancellationToken) is { } row ? StoredAnswer.Unpack(row).Delivered : _meanwhile.GetValueOrDefault(answerId);
        }
        catch (DatabaseUnavailableException)
        {
            return _meanwhile.GetValueOrDefault(answerId);
        }
        catch (JsonException)
        {
            Damaged(answerId);
            return null;
        }
    }

    /// <summary>That an answer was given, kept with its text or without.</summary>
    /// <returns>Null when nothing is known of it.</returns>
    /// <exception cref="DatabaseUnavailableException">It cannot be told now.</exception>
    public async Task<GivenAnswer?> GivenAsync(string answerId, CancellationToken cancellationToken)
    {
        try
        {
            var (whole, place) = await database.ReadAsync(
                async session => await RowAsync(session, answerId) is { } row ? (row, null) : ((AnswerRow?)null, await AnswerPlaceTable.FindAsync(session, answerId)), cancellationToken);
            var delivered = whole is not null ? StoredAnswer.Unpack(whole).Delivered : place is null ? _meanwhile.GetValueOrDefault(answerId) : null;
            return delivered is null ? place?.Given : GivenAnswer.Of(delivered);
        }
        catch (JsonException)
        {
            Damaged(answerId);
            return null;
        }
    }

    /// <summary>Records what could not be recorded when it was given, as far as the database goes along.</summary>
    public async Task PayAsync(CancellationToken cancellationToken = default)
    {
        while (_owed.TryDequeue(out var owed))
        {
            try
            {
                // The commit may have come through, and only its answer been lost: the log knows the answer by its name.
                await RecordAsync(owed, keeps: session => IsNotErasedAsync(session, owed));
                _meanwhile.TryRemove(owed.Answer.AnswerId, out _);
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or AuditKeyException or OperationCanceledException)
            {
                Enqueue(owed, fault.Message);
                return;
            }
            catch
            {
                _owed.Enqueue(owed); // behind the others, which it shall not keep from being recorded
                throw;
            }
        }
    }

    /// <summary>The row of an answer, or null when it is not kept.</summary>
    public Task<AnswerRow?> RowAsync(string answerId, CancellationToken cancellationToken) => database.ReadAsync(session => RowAsync(session, answerId), cancellationToken);

    void IErasureWatcher.Erased(ErasedKeys erased)
    {
        foreach (var (id, given) in _meanwhile)
        {
            if (erased.Covers(given.Asker))
            {
                _meanwhile.TryRemove(id, out _);
            }
        }
    }

    private static Task<AnswerRow?> RowAsync(Session session, string answerId) =>
        session.FirstOrDefaultAsync<AnswerRow>($"SELECT {AnswerRow.Columns} FROM answers WHERE answer_id = @answerId", new { answerId });

    /// <param name="delivered">The answer.</param>
    /// <param name="whenever">See <see cref="AuditLog"/>.</param>
    /// <param name="keeps">Whether anything is kept of it beside the log; null: it is.</param>
    private Task RecordAsync(DeliveredAnswer delivered, Func<Session, Task<bool>>? whenever = null, Func<Session, Task<bool>>? keeps = null)
    {
        var text = SaltedText.Of(StoredAnswer.Pack(audit.Value.Questions ? delivered : WithoutQuestion(delivered)));
        var kept = retention.Value.Keeps(delivered.Asker.Channel) ? Whole(delivered, text) : Place(delivered);
        return log.AppendAsync(AnswerEvent.Of(delivered, text), keeps is null ? kept : (session, entry) => IfAsync(keeps, kept, session, entry), whenever);
    }

    private static async Task IfAsync(Func<Session, Task<bool>> keeps, Func<Session, long, Task> kept, Session session, long entry)
    {
        if (await keeps(session))
        {
            await kept(session, entry);
        }
    }

    private static Func<Session, long, Task> Whole(DeliveredAnswer delivered, SaltedText text) => (session, entry) => session.ExecuteAsync(
        "INSERT INTO answers (entry, answer_id, channel, conversation, person, at, salt, text) "
        + "VALUES (@entry, @AnswerId, @Channel, @Conversation, @User, @at, @Salt, @Text) ON CONFLICT (answer_id) DO NOTHING",
        new
        {
            entry,
            delivered.Answer.AnswerId,
            delivered.Asker.Channel,
            delivered.Asker.Conversation,
            delivered.Asker.User,
            at = delivered.At.ToUnixTimeMilliseconds(),
            text.Salt,
            text.Text,
        });

    private static Func<Session, long, Task> Place(DeliveredAnswer delivered)
    {
        var given = GivenAnswer.Of(delivered);
        return (session, entry) => AnswerPlaceTable.AddAsync(session, entry, given, delivered.At);
    }

    /// <summary>The log tells of every answer; of one whose person was erased since, nothing else is kept.</summary>
    private static async Task<bool> IsNotErasedAsync(Session session, DeliveredAnswer owed) =>
        (await ErasureTable.LastAsync(session, owed.Asker) ?? long.MinValue) < owed.At.ToUnixTimeMilliseconds();

    /// <summary>The user gets the answer all the same, and can speak of it; it is recorded once the database is back, if this process lives to see it.</summary>
    private void Owe(DeliveredAnswer delivered, string problem)
    {
        _meanwhile[delivered.Answer.AnswerId] = delivered;
        Enqueue(delivered, problem);
    }

    private void Enqueue(DeliveredAnswer delivered, string problem)
    {
        _owed.Enqueue(delivered);
        if (_owed.Count > MostOwed && _owed.TryDequeue(out var dropped))
        {
            _meanwhile.TryRemove(dropped.Answer.AnswerId, out _);
            NeverRecorded(dropped.Answer.AnswerId);
        }

        NotRecorded(problem);
    }

    /// <summary>What the user said is left out: it can be shown again, not made anew.</summary>
    private static DeliveredAnswer WithoutQuestion(DeliveredAnswer delivered) => delivered with
    {
        Answer = delivered.Answer with { Question = "", Scenario = delivered.Answer.Scenario with { Facts = [] } },
        Context = ConversationContext.Empty,
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "An answer was given and could not be recorded yet: {Problem}")]
    private partial void NotRecorded(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Too many answers wait to be recorded: {AnswerId} never will be")]
    private partial void NeverRecorded(string answerId);

    [LoggerMessage(Level = LogLevel.Error, Message = "What is kept of answer {AnswerId} cannot be read")]
    private partial void Damaged(string answerId);
}
