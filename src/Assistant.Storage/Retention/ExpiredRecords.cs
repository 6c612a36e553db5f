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
    private const string Expired = "expired";
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

        var (records, states) = (0L, 0L);
        foreach (var teams in new[] { true, false })
        {
            var channel = teams ? RetentionOptions.TeamsChannel : "";
            var days = _options.DaysOf(channel);
            var (before, placeBefore) = (DaysAgo(days ?? 0), DaysAgo(_options.PlaceDaysOf(channel)));
            var ofChannel = teams ? "t.channel = @Teams" : "t.channel <> @Teams";
            var expired = new { before, placeBefore, Teams = RetentionOptions.TeamsChannel, _options.Batch };
            records += await RepeatAsync(
                answers => new ErasureFacts(answers, 0, Expired),
                $"DELETE FROM answers WHERE entry IN (SELECT t.entry FROM answers t WHERE {ofChannel} AND t.at < @before AND {NotHeld} ORDER BY t.at LIMIT @Batch)",
                expired,
                cancellationToken);
            records += await RepeatAsync(
                answers => new ErasureFacts(answers, 0, Expired),
                $"DELETE FROM answer_places WHERE entry IN (SELECT t.entry FROM answer_places t WHERE {ofChannel} AND t.at < @placeBefore AND {NotHeld} ORDER BY t.at LIMIT @Batch)",
                expired,
                cancellationToken);

            // Whose word it is stays known for as long as where the answer was given: whoever thinks better of a thumb takes it back by another.
            records += await RepeatAsync(
                feedback => new ErasureFacts(0, feedback, Expired),
                "UPDATE feedback SET salt = NULL, text = NULL, person = CASE WHEN at < @placeBefore THEN NULL ELSE person END, conversation = CASE WHEN at < @placeBefore THEN NULL ELSE conversation END "
                + $"WHERE entry IN (SELECT t.entry FROM feedback t WHERE {ofChannel} AND {NotHeld} "
                + "AND (t.at < @before AND t.text IS NOT NULL OR t.at < @placeBefore AND (t.person IS NOT NULL OR t.conversation IS NOT NULL)) ORDER BY t.entry LIMIT @Batch)",
                expired,
                cancellationToken);
            states += await DeleteStatesAsync(teams, days is null ? (time.GetUtcNow() - RetentionOptions.Meanwhile).ToUnixTimeMilliseconds() : before, cancellationToken);
        }

        if (states > 0)
        {
            state.Forget();
        }

        await erasures.NoticeAsync(cancellationToken);
        return records + states;
    }

    private long DaysAgo(int days) => (time.GetUtcNow() - TimeSpan.FromDays(days)).ToUnixTimeMilliseconds();

    /// <summary>Deletes until nothing is left to delete, each time together with what the log tells of it: both, or neither.</summary>
    private async Task<long> RepeatAsync(Func<long, ErasureFacts> told, string sql, object parameters, CancellationToken cancellationToken)
    {
        for (var all = 0L; ;)
        {
            var some = 0L;
            await log.AppendAsync(async session => (some = await session.ExecuteAsync(sql, parameters)) > 0
                ? new AuditEvent("erasure", time.GetUtcNow(), JsonSerializer.SerializeToElement(told(some), PersonalJson.Facts), null)
                : null);
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
