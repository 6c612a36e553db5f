using System.Text.Json;
using Assistant.BotFramework.State;
using Assistant.Planner.Delivery;
using Assistant.Planner.People;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.Retention;
using Assistant.Storage.Transcripts;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.People;

/// <summary>What the database keeps of people: shown to them, erased for them, held back from deletion.</summary>
public sealed class PersonalRecords : IPersonalRecords
{
    private readonly IDatabase _database;
    private readonly AuditLog _log;
    private readonly Erasures _erasures;
    private readonly RetentionOptions _retention;
    private readonly TimeProvider _time;

    internal PersonalRecords(IDatabase database, AuditLog log, Erasures erasures, IOptions<RetentionOptions> retention, TimeProvider time) =>
        (_database, _log, _erasures, _retention, _time) = (database, log, erasures, retention.Value, time);

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <inheritdoc/>
    public string Terms => RetentionWords.Of(_retention);

    /// <inheritdoc/>
    public Task<PersonalExport> ExportAsync(Asker asker, CancellationToken cancellationToken = default) => ExportAsync(Filter(asker), cancellationToken);

    /// <summary>Everything kept of a person on a channel, or on all.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now.</exception>
    public Task<PersonalExport> ExportAsync(string person, string? channel, CancellationToken cancellationToken = default) =>
        ExportAsync(new PersonFilter(channel, person, null), cancellationToken);

    /// <inheritdoc/>
    public Task<Erasure> ForgetAsync(Asker asker, CancellationToken cancellationToken = default) => ForgetAsync(
        Filter(asker) with { WishedIn = asker is { Channel.Length: > 0, Conversation: { Length: > 0 } conversation } ? PersonFilter.KeyEnd(asker.Channel, StorageKey.Conversations, conversation) : null }, cancellationToken);

    /// <summary>Erases what is kept of a person on a channel, or on all; where a hold is on some of these channels, on the others.</summary>
    /// <exception cref="DatabaseUnavailableException">Nothing can be changed now.</exception>
    public Task<Erasure> ForgetAsync(string person, string? channel, CancellationToken cancellationToken = default) =>
        ForgetAsync(new PersonFilter(channel, person, null), cancellationToken);

    /// <summary>From now on nothing of a person is deleted.</summary>
    /// <exception cref="DatabaseUnavailableException">Nothing can be changed now.</exception>
    public Task HoldAsync(string person, string? channel, CancellationToken cancellationToken = default) =>
        _database.WriteAsync(session => HoldTable.AddAsync(session, person, channel ?? HoldTable.Everywhere, Now), cancellationToken);

    /// <summary>Ends a hold on a person, and erases what they wished to be erased meanwhile, where they wished it: both, or neither.</summary>
    /// <returns>Null where there was no hold; otherwise what was erased. A hold on everybody leaves the hold, and with it the wish, as it is.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be changed now.</exception>
    public async Task<Erasure?> ReleaseAsync(string person, string? channel, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Erasure? released = null;
        await _log.AppendAsync(async session =>
        {
            (released, var isTold) = await ReleaseAsync(session, person, channel ?? HoldTable.Everywhere);
            return isTold ? Told(released!) : null;
        });
        await NoticeAsync();
        return released;
    }

    private static PersonFilter Filter(Asker asker) => new(asker.Channel, asker.User, asker.User is null ? asker.Conversation : null);

    private async Task<PersonalExport> ExportAsync(PersonFilter who, CancellationToken cancellationToken)
    {
        if (!who.IsSomebody)
        {
            return new PersonalExport(0, 0, "{}");
        }

        var (answers, given, feedback, said, remembered) = await _database.ReadAsync(
            async session => (
                await session.QueryAsync<AnswerRow>($"SELECT {AnswerRow.Columns} FROM answers WHERE {who.Sql} ORDER BY entry", who),
                await session.QueryAsync<AnswerPlaceRow>($"SELECT {AnswerPlaceRow.Columns} FROM answer_places WHERE {who.Sql} ORDER BY entry", who),
                await session.QueryAsync<FeedbackRow>($"SELECT {FeedbackRow.Columns} FROM feedback WHERE {who.Sql} ORDER BY entry", who),
                await TranscriptTable.ReadAsync(session, who),
                await PersonalState.ReadAsync(session, who)),
            cancellationToken);
        return new PersonalExport(answers.Count, feedback.Count, PersonalJson.Of(who, _time.GetUtcNow(), answers, given, feedback, said, remembered));
    }

    private async Task<Erasure> ForgetAsync(PersonFilter who, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!who.IsSomebody)
        {
            return Erasure.Nothing;
        }

        var erased = Erasure.Nothing;
        await _log.AppendAsync(async session => (erased = await FollowAsync(session, who)).IsHeld ? null : Told(erased));
        await NoticeAsync();
        return erased;
    }

    /// <summary>Follows a wish as far as no hold forbids it; where one does, the wish is noted. A hold on everybody has nobody's name: the wish must be said again.</summary>
    private async Task<Erasure> FollowAsync(Session session, PersonFilter who)
    {
        var held = await HeldAsync(session, who);
        foreach (var channel in held)
        {
            await HoldTable.WishAsync(session, who.Person!, channel, Now);
        }

        if (_retention.Hold || held.Contains(who.Channel ?? HoldTable.Everywhere))
        {
            return Erasure.Nothing with { IsHeld = true };
        }

        IEnumerable<PersonFilter> free = held.Count == 0
            ? [who]
            : (await PersonalState.ChannelsAsync(session, who.Person!)).Except(held).Select(channel => who with { Channel = channel });
        var erased = Erasure.Nothing with { HeldOn = held };
        foreach (var part in free)
        {
            erased = erased.And(await EraseAsync(session, part));
        }

        return erased;
    }

    /// <returns>Where the wish meets a hold: its own channel or all, or those of all that are held one by one.</returns>
    private static async Task<IReadOnlyList<string>> HeldAsync(Session session, PersonFilter who)
    {
        var held = who.Person is { } person ? await HoldTable.ChannelsAsync(session, person) : [];
        return held.Contains(HoldTable.Everywhere) ? [who.Channel ?? HoldTable.Everywhere] : who.Channel is { } one ? [.. held.Where(channel => channel == one)] : held;
    }

    private async Task<Erasure> EraseAsync(Session session, PersonFilter who)
    {
        session.LeaveNoTrace();
        var remembered = await PersonalState.ForgetAsync(session, who, Now);
        var answers = await session.ExecuteAsync($"DELETE FROM answers WHERE {who.Sql}", who)
            + await session.ExecuteAsync($"DELETE FROM answer_places WHERE {who.Sql}", who);
        var feedback = await session.ExecuteAsync($"UPDATE feedback SET person = NULL, conversation = NULL, salt = NULL, text = NULL WHERE {who.Sql}", who);
        return remembered with { Answers = answers, Feedback = feedback };
    }

    private async Task<(Erasure? Released, bool IsTold)> ReleaseAsync(Session session, string person, string channel)
    {
        if (await HoldTable.WishesAsync(session, person, channel) is not { } wishes)
        {
            return (null, false);
        }

        if (_retention.Hold && wishes.Count > 0)
        {
            return (Erasure.Nothing with { IsHeld = true }, false);
        }

        await HoldTable.RemoveAsync(session, person, channel);
        var (erased, isTold) = (Erasure.Nothing, false);
        foreach (var wished in wishes)
        {
            await HoldTable.TakeWishAsync(session, person, wished);
            var part = await FollowAsync(session, new PersonFilter(wished == HoldTable.Everywhere ? null : wished, person, null));
            (erased, isTold) = (erased.And(part), isTold || !part.IsHeld);
        }

        return (erased, isTold);
    }

    /// <summary>What the log tells of it.</summary>
    private AuditEvent Told(Erasure erased) => new(
        "erasure", _time.GetUtcNow(), JsonSerializer.SerializeToElement(new ErasureFacts(erased.Answers, erased.Feedback, "asked"), PersonalJson.Facts), null);

    /// <summary>It is erased for good; who holds something of it in memory is told now, or with the next look.</summary>
    private async Task NoticeAsync()
    {
        try
        {
            await _erasures.NoticeAsync();
        }
        catch (DatabaseUnavailableException)
        {
            // It went away this moment.
        }
    }
}
