using System.Globalization;
using System.Text.Json;
using Assistant.Storage.Archive;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Statistics;

/// <summary>Counts use from the audit log, which holds no content.</summary>
public sealed class UseStatistics
{
    /// <summary>Why questions are declined, as the JSON contract names it.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
        ["out-of-scope", "legal-advice", "unknown-state", "not-a-smaller-state", "harmful", "no-evidence", "unsupported-language"];

    private const int Page = 5_000;
    private const long Day = 86_400_000;

    private readonly IDatabase _database;

    internal UseStatistics(IDatabase database) => _database = database;

    /// <summary>One row per day and channel, in that order.</summary>
    /// <param name="since">The first day, or null for all.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now.</exception>
    /// <exception cref="DamagedRecordException">An entry of the log is not what was written.</exception>
    public async Task<IReadOnlyList<UseRow>> ReadAsync(DateOnly? since = null, CancellationToken cancellationToken = default)
    {
        var from = since?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) is { } first ? new DateTimeOffset(first).ToUnixTimeMilliseconds() : 0;
        var counts = new Dictionary<(DateOnly Day, string Channel), UseCount>();
        await _database.ReadAsync(
            async session =>
            {
                await CountAnswersAsync(session, since, counts, cancellationToken);
                foreach (var row in await session.QueryAsync<DayRow>(
                    $"SELECT at / {Day} AS day, channel, COUNT(DISTINCT person) AS first "
                    + $"FROM (SELECT at, channel, person FROM answers UNION ALL SELECT at, channel, person FROM answer_places) AS given WHERE at >= @from GROUP BY at / {Day}, channel", new { from }))
                {
                    Of(counts, row).Users = row.First;
                }

                foreach (var row in await session.QueryAsync<DayRow>(
                    $"SELECT at / {Day} AS day, channel, CAST(SUM(helpful) AS BIGINT) AS first, CAST(SUM(1 - helpful) AS BIGINT) AS second "
                    + $"FROM feedback WHERE is_last = 1 AND at >= @from GROUP BY at / {Day}, channel", new { from }))
                {
                    (Of(counts, row).Helpful, Of(counts, row).Unhelpful) = (row.First, row.Second);
                }

                return counts.Count;
            },
            cancellationToken);
        return
        [
            .. counts.OrderBy(c => c.Key.Day).ThenBy(c => c.Key.Channel, StringComparer.Ordinal)
                .Select(c => new UseRow(c.Key.Day, c.Key.Channel, c.Value.Users, c.Value.Questions, c.Value.Declined, c.Value.Helpful, c.Value.Unhelpful)),
        ];
    }

    private static async Task CountAnswersAsync(
        Session session, DateOnly? since, Dictionary<(DateOnly Day, string Channel), UseCount> counts, CancellationToken cancellationToken)
    {
        for (var after = 0L; ;)
        {
            var records = await session.QueryAsync<RecordRow>("SELECT number, record FROM audit_entries WHERE number > @after ORDER BY number LIMIT @Page", new { after, Page });
            foreach (var row in records)
            {
                try
                {
                    CountAnswer(row, since, counts);
                }
                catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
                {
                    throw new DamagedRecordException(row.Number, fault);
                }
            }

            if (records.Count == 0)
            {
                return;
            }

            after = records[^1].Number;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static void CountAnswer(RecordRow row, DateOnly? since, Dictionary<(DateOnly Day, string Channel), UseCount> counts)
    {
        using var record = JsonDocument.Parse(row.Record);
        var root = record.RootElement;
        var day = DateOnly.ParseExact(root.GetProperty("at").GetString().AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (root.GetProperty("kind").ValueEquals(AnswerEvent.Kind) && !(day < since))
        {
            var facts = root.GetProperty("facts");
            var channel = facts.GetProperty("channel").GetString() ?? throw new JsonException("An answer without a channel.");
            Of(counts, (day, channel)).Add(facts.GetProperty("declined").GetString());
        }
    }

    private static UseCount Of(Dictionary<(DateOnly Day, string Channel), UseCount> counts, DayRow row) =>
        Of(counts, (DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(row.Day * Day).UtcDateTime), row.Channel));

    private static UseCount Of(Dictionary<(DateOnly Day, string Channel), UseCount> counts, (DateOnly Day, string Channel) key) =>
        counts.TryGetValue(key, out var count) ? count : counts[key] = new UseCount();
}
