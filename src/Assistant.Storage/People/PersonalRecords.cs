using System.Text.Json;
using Assistant.Planner.Delivery;
using Assistant.Planner.People;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.Outages;
using Assistant.Storage.Retention;
using Assistant.Storage.Transcripts;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.People;

/// <summary>What the database keeps of people: shown to them, erased for them, held back from deletion.</summary>
public sealed class PersonalRecords : IPersonalRecords
{
    private readonly IDatabase _database;
    private readonly AuditLog _log;
    private readonly OutageState _state;
    private readonly RetentionOptions _retention;
    private readonly TimeProvider _time;

    internal PersonalRecords(IDatabase database, AuditLog log, OutageState state, IOptions<RetentionOptions> retention, TimeProvider time) =>
        (_database, _log, _state, _retention, _time) = (database, log, state, retention.Value, time);

    /// <inheritdoc/>
    public string Terms => RetentionWords.Of(_retention);

    /// <inheritdoc/>
    public Task<PersonalExport> ExportAsync(Asker asker, CancellationToken cancellationToken = default) => ExportAsync(Filter(asker), cancellationToken);

    /// <summary>Everything kept of a person on a channel, or on all.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now.</exception>
    public Task<PersonalExport> ExportAsync(string person, string? channel, CancellationToken cancellationToken = default) =>
        ExportAsync(new PersonFilter(channel, person, null), cancellationToken);

    /// <inheritdoc/>
    public Task<Erasure> ForgetAsync(Asker asker, CancellationToken cancellationToken = default) => ForgetAsync(Filter(asker), cancellationToken);

    /// <summary>Erases what is kept of a person on a channel, or on all.</summary>
    /// <exception cref="DatabaseUnavailableException">Nothing can be changed now.</exception>
    public Task<Erasure> ForgetAsync(string person, string? channel, CancellationToken cancellationToken = default) =>
        ForgetAsync(new PersonFilter(channel, person, null), cancellationToken);

    /// <summary>From now on nothing of a person is deleted.</summary>
    /// <exception cref="DatabaseUnavailableException">Nothing can be changed now.</exception>
    public Task HoldAsync(string person, string? channel, CancellationToken cancellationToken = default) => _database.WriteAsync(
        session => session.ExecuteAsync(
            "INSERT INTO holds (person, channel, since, wishes) VALUES (@person, @channel, @since, 0) ON CONFLICT (person, channel) DO NOTHING",
            new { person, channel = channel ?? "", since = _time.GetUtcNow().ToUnixTimeMilliseconds() }),
        cancellationToken);

    /// <summary>Ends the holds on a person, and erases what they wished to be erased meanwhile.</summary>
    /// <returns>Null where there was no hold; otherwise what was erased.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be changed now.</exception>
    public async Task<Erasure?> ReleaseAsync(string person, string? channel, CancellationToken cancellationToken = default)
    {
        var wishes = await _database.WriteAsync(
            session => session.QueryAsync<long>(
                "DELETE FROM holds WHERE person = @person AND channel = @channel RETURNING wishes", new { person, channel = channel ?? "" }),
            cancellationToken);
        return wishes switch
        {
            [] => null,
            [0] => new Erasure(0, 0, 0, IsHeld: false),
            _ => await ForgetAsync(person, channel, cancellationToken),
        };
    }

    private static PersonFilter Filter(Asker asker) => new(asker.Channel, asker.User, asker.User is null ? asker.Conversation : null);

    private async Task<PersonalExport> ExportAsync(PersonFilter who, CancellationToken cancellationToken)
    {
        if (!who.IsSomebody)
        {
            return new PersonalExport(0, 0, "{}");
        }

        var (answers, given, feedback, said) = await _database.ReadAsync(
            async session => (
                await session.QueryAsync<AnswerRow>($"SELECT {AnswerRow.Columns} FROM answers WHERE {who.Sql} ORDER BY entry", who),
                await session.QueryAsync<AnswerPlaceRow>($"SELECT {AnswerPlaceRow.Columns} FROM answer_places WHERE {who.Sql} ORDER BY entry", who),
                await session.QueryAsync<FeedbackRow>($"SELECT {FeedbackRow.Columns} FROM feedback WHERE {who.Sql} ORDER BY entry", who),
                await TranscriptTable.ReadAsync(session, who)),
            cancellationToken);
        return new PersonalExport(answers.Count, feedback.Count, PersonalJson.Of(who, _time.GetUtcNow(), answers, given, feedback, said));
    }

    private async Task<Erasure> ForgetAsync(PersonFilter who, CancellationToken cancellationToken)
    {
        if (!who.IsSomebody)
        {
            return new Erasure(0, 0, 0, IsHeld: false);
        }

        if (await IsHeldAsync(who, cancellationToken))
        {
            return new Erasure(0, 0, 0, IsHeld: true);
        }

        var erased = await _database.WriteAsync(
            async session =>
            {
                var conversations = await PersonalState.ForgetAsync(session, who);
                var answers = await session.ExecuteAsync($"DELETE FROM answers WHERE {who.Sql}", who)
                    + await session.ExecuteAsync($"DELETE FROM answer_places WHERE {who.Sql}", who);
                var feedback = await session.ExecuteAsync($"UPDATE feedback SET person = NULL, conversation = NULL, salt = NULL, text = NULL WHERE {who.Sql}", who);
                return new Erasure(answers, feedback, conversations, IsHeld: false);
            },
            cancellationToken);
        _state.Forget();
        await _log.AppendAsync(new AuditEvent(
            "erasure", _time.GetUtcNow(), JsonSerializer.SerializeToElement(new ErasureFacts(erased.Answers, erased.Feedback, "asked"), PersonalJson.Facts), null));
        return erased;
    }

    /// <summary>Under a hold the wish is noted, to be followed once the hold ends. A hold on everybody has nobody's name: the wish must be said again.</summary>
    private async Task<bool> IsHeldAsync(PersonFilter who, CancellationToken cancellationToken)
    {
        var noted = await _database.WriteAsync(
            session => session.ExecuteAsync(
                "UPDATE holds SET wishes = wishes + 1 WHERE person = @Person AND (channel = '' OR CAST(@Channel AS TEXT) IS NULL OR channel = @Channel)", who),
            cancellationToken);
        return _retention.Hold || noted > 0;
    }
}
