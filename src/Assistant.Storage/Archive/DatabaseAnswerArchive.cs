using System.Collections.Concurrent;
using System.Text.Json;
using Assistant.Planner.Delivery;
using Assistant.Planner.Questions;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Retention;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Archive;

/// <summary>Delivered answers in the database, each with its entry in the audit log. While the database is away the latest are at hand in memory.</summary>
internal sealed partial class DatabaseAnswerArchive(
    IDatabase database, AuditLog log, IOptions<AuditOptions> audit, IOptions<RetentionOptions> retention, ILogger<DatabaseAnswerArchive> logger) : IAnswerArchive, IDisposable
{
    private const int MostOwed = 2_000;

    private readonly MemoryAnswerArchive _meanwhile = new(MostOwed);
    private readonly ConcurrentQueue<DeliveredAnswer> _owed = new();

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
            await OweAsync(delivered, fault.Message, cancellationToken);
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
    /// <returns>What <paramref name="end"/> gave.</returns>
    public async Task<T?> KeepWithAsync<T>(DeliveredAnswer delivered, Func<Session, Task<T?>> end) where T : class
    {
        T? ended = null;
        try
        {
            await RecordAsync(delivered, async session => (ended = await end(session)) is not null);
            return ended;
        }
        catch (AuditKeyException fault)
        {
            // No reason not to answer: the turn ends, and its record is owed.
            await OweAsync(delivered, fault.Message, CancellationToken.None);
            return await database.WriteAsync(end);
        }
    }

    /// <summary>Owes the record of an answer whose turn ended while the database was out of reach.</summary>
    public Task OweAsync(DeliveredAnswer delivered) => OweAsync(delivered, "the database is out of reach", CancellationToken.None);

    /// <inheritdoc/>
    public async Task<DeliveredAnswer?> FindAsync(string answerId, CancellationToken cancellationToken = default)
    {
        try
        {
            return await RowAsync(answerId, cancellationToken) is { } row ? StoredAnswer.Unpack(row).Delivered : await _meanwhile.FindAsync(answerId, cancellationToken);
        }
        catch (DatabaseUnavailableException)
        {
            return await _meanwhile.FindAsync(answerId, cancellationToken);
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
            var delivered = whole is not null ? StoredAnswer.Unpack(whole).Delivered : place is null ? await _meanwhile.FindAsync(answerId, cancellationToken) : null;
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
                await RecordAsync(owed); // the commit may have come through, and only its answer been lost: the log knows the answer by its name
            }
            catch (Exception fault) when (fault is DatabaseUnavailableException or AuditKeyException or OperationCanceledException)
            {
                await OweAsync(owed, fault.Message, CancellationToken.None);
                return;
            }
        }
    }

    /// <summary>The row of an answer, or null when it is not kept.</summary>
    public Task<AnswerRow?> RowAsync(string answerId, CancellationToken cancellationToken) => database.ReadAsync(session => RowAsync(session, answerId), cancellationToken);

    public void Dispose() => _meanwhile.Dispose();

    private static Task<AnswerRow?> RowAsync(Session session, string answerId) =>
        session.FirstOrDefaultAsync<AnswerRow>($"SELECT {AnswerRow.Columns} FROM answers WHERE answer_id = @answerId", new { answerId });

    private Task RecordAsync(DeliveredAnswer delivered, Func<Session, Task<bool>>? whenever = null)
    {
        var text = SaltedText.Of(StoredAnswer.Pack(audit.Value.Questions ? delivered : WithoutQuestion(delivered)));
        return log.AppendAsync(AnswerEvent.Of(delivered, text), retention.Value.Keeps(delivered.Asker.Channel) ? Whole(delivered, text) : Place(delivered), whenever);
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

    /// <summary>The user gets the answer all the same, and can speak of it; it is recorded once the database is back, if this process lives to see it.</summary>
    private async Task OweAsync(DeliveredAnswer delivered, string problem, CancellationToken cancellationToken)
    {
        await _meanwhile.KeepAsync(delivered, cancellationToken);
        _owed.Enqueue(delivered);
        if (_owed.Count > MostOwed && _owed.TryDequeue(out var dropped))
        {
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
