using System.Text.Json;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Outages;
using Assistant.Storage.People;
using Assistant.Storage.Transcripts;
using Microsoft.Extensions.Options;

namespace Assistant.Storage.Retention;

/// <summary>Deletes what has been kept long enough, a few rows at a time so that nobody waits for it.</summary>
internal sealed class ExpiredRecords(IDatabase database, AuditLog log, OutageState state, Erasures erasures, IOptions<RetentionOptions> options, TimeProvider time)
{
    private const string NotHeld = "NOT EXISTS (SELECT 1 FROM holds h WHERE h.person = t.person AND (h.channel = '' OR h.channel = t.channel))";

    private readonly RetentionOptions _options = options.Value;

    /// <summary>Deletes all that has expired by now.</summary>
    /// <returns>Rows deleted or emptied.</returns>
    /// <exception cref="DatabaseUnavailableException">Nothing can be changed now.</exception>
    public async Task<long> DeleteAsync(CancellationToken cancellationToken)
    {
        if (_options.Hold)
        {
            return 0;
        }

        var (answers, feedback, states) = (0L, 0L, 0L);
        foreach (var teams in new[] { true, false })
        {
            var days = _options.DaysOf(teams ? RetentionOptions.TeamsChannel : "");
            var before = (time.GetUtcNow() - TimeSpan.FromDays(days ?? 0)).ToUnixTimeMilliseconds();
            var channel = teams ? "t.channel = @Teams" : "t.channel <> @Teams";
            var expired = new { before, Teams = RetentionOptions.TeamsChannel, _options.Batch };
            answers += await RepeatAsync(
                $"DELETE FROM answers WHERE entry IN (SELECT t.entry FROM answers t WHERE {channel} AND t.at < @before AND {NotHeld} ORDER BY t.at LIMIT @Batch)", expired, cancellationToken);
            answers += await RepeatAsync(
                $"DELETE FROM answer_places WHERE entry IN (SELECT t.entry FROM answer_places t WHERE {channel} AND t.at < @before AND {NotHeld} ORDER BY t.at LIMIT @Batch)",
                expired with { before = (time.GetUtcNow() - TimeSpan.FromDays(_options.PlaceDaysOf(teams ? RetentionOptions.TeamsChannel : ""))).ToUnixTimeMilliseconds() },
                cancellationToken);
            feedback += await RepeatAsync(
                "UPDATE feedback SET person = NULL, conversation = NULL, salt = NULL, text = NULL WHERE entry IN (SELECT t.entry FROM feedback t "
                + $"WHERE {channel} AND t.at < @before AND (t.person IS NOT NULL OR t.conversation IS NOT NULL OR t.text IS NOT NULL) AND {NotHeld} ORDER BY t.entry LIMIT @Batch)",
                expired,
                cancellationToken);
            states += await DeleteStatesAsync(teams, days is null ? (time.GetUtcNow() - RetentionOptions.Meanwhile).ToUnixTimeMilliseconds() : before, cancellationToken);
        }

        if (states > 0)
        {
            state.Forget();
        }

        if (answers + feedback > 0)
        {
            await log.AppendAsync(new AuditEvent(
                "erasure", time.GetUtcNow(), JsonSerializer.SerializeToElement(new ErasureFacts(answers, feedback, "expired"), PersonalJson.Facts), null));
        }

        await erasures.NoticeAsync(cancellationToken);
        return answers + feedback + states;
    }

    private async Task<long> RepeatAsync(string sql, object parameters, CancellationToken cancellationToken)
    {
        for (var all = 0L; ;)
        {
            var some = await database.WriteAsync(session => session.ExecuteAsync(sql, parameters), cancellationToken);
            all += some;
            if (some < _options.Batch)
            {
                return all;
            }

            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<long> DeleteStatesAsync(bool teams, long before, CancellationToken cancellationToken)
    {
        while (!teams && await database.WriteAsync(session => TranscriptTable.ExpireAsync(session, before, _options.Batch, time.GetUtcNow().ToUnixTimeMilliseconds()), cancellationToken) >= _options.Batch)
        {
            // What was said in our own Direct Line goes with what was remembered of it.
        }

        var held = await database.ReadAsync(HeldKeysAsync, cancellationToken);
        var like = $"%/{PersonFilter.Hash(RetentionOptions.TeamsChannel)}/%";
        var (all, after) = (0L, "");
        while (true)
        {
            var keys = await database.ReadAsync(
                session => session.QueryAsync<string>(
                    $"SELECT key FROM state_items WHERE key > @after AND written < @before AND key {(teams ? "" : "NOT ")}LIKE @like ORDER BY key LIMIT @Batch",
                    new { after, before, like, _options.Batch }),
                cancellationToken);
            if (keys.Count == 0)
            {
                return all;
            }

            after = keys[^1];
            foreach (var key in keys.Where(k => !held.Any(h => k.EndsWith(h, StringComparison.Ordinal))))
            {
                all += await database.WriteAsync(session => session.ExecuteAsync("DELETE FROM state_items WHERE key = @key AND written < @before", new { key, before }), cancellationToken);
            }
        }
    }

    private static async Task<IReadOnlyList<string>> HeldKeysAsync(Session session)
    {
        var ends = new List<string>();
        foreach (var hold in await session.QueryAsync<HoldRow>("SELECT person, channel FROM holds"))
        {
            ends.AddRange(await PersonalState.KeyEndsAsync(session, new PersonFilter(hold.Channel.Length == 0 ? null : hold.Channel, hold.Person, null)));
        }

        return ends;
    }
}
