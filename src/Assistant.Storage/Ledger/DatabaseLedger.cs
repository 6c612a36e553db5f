using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Ledger;

/// <summary>The ledger in the database.</summary>
internal sealed class DatabaseLedger(IDatabase database, AuditLog log, TimeProvider time) : IForecastLedger
{
    /// <summary>The kinds of entries.</summary>
    public const string Recorded = "ledger-assessment", Resolved = "ledger-outcome";

    /// <inheritdoc/>
    public Task<long> RecordAsync(LedgerAssessment assessment, CancellationToken cancellationToken = default) =>
        AppendAsync(Recorded, null, JsonSerializer.Serialize(assessment, LedgerJson.Default.LedgerAssessment));

    /// <inheritdoc/>
    public async Task<bool> ResolveAsync(long number, LedgerOutcome outcome, CancellationToken cancellationToken = default)
    {
        var known = await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long?>("SELECT entry FROM ledger WHERE entry = @number AND about IS NULL", new { number }), cancellationToken);
        if (known is null)
        {
            return false;
        }

        await AppendAsync(Resolved, number, JsonSerializer.Serialize(outcome, LedgerJson.Default.LedgerOutcome));
        return true;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerItem>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var rows = await database.ReadAsync(session => session.QueryAsync<LedgerRow>("SELECT entry, about, at, text FROM ledger ORDER BY entry"), cancellationToken);
        var outcomes = rows.Where(row => row.About is not null).ToLookup(row => row.About!.Value);
        return [.. rows.Where(row => row.About is null).Select(row => Item(row, [.. outcomes[row.Entry]]))];
    }

    private static LedgerItem Item(LedgerRow row, IReadOnlyList<LedgerRow> outcomes)
    {
        var last = outcomes.Count > 0 ? outcomes[^1] : null;
        return new LedgerItem(
            row.Entry,
            DateTimeOffset.FromUnixTimeMilliseconds(row.At),
            Read(row, LedgerJson.Default.LedgerAssessment),
            last is null ? null : Read(last, LedgerJson.Default.LedgerOutcome),
            last is null ? null : DateTimeOffset.FromUnixTimeMilliseconds(last.At),
            outcomes.Count);
    }

    private static T Read<T>(LedgerRow row, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(row.Text, type) ?? throw new DamagedRecordException(row.Entry);
        }
        catch (JsonException fault)
        {
            throw new DamagedRecordException(row.Entry, fault);
        }
    }

    private Task<long> AppendAsync(string kind, long? about, string json)
    {
        var text = SaltedText.Of(Encoding.UTF8.GetBytes(json));
        var now = time.GetUtcNow();
        return log.AppendAsync(
            new AuditEvent(kind, now, JsonSerializer.SerializeToElement(new LedgerFacts(about), LedgerJson.Default.LedgerFacts), text.Hash),
            (session, entry) => session.ExecuteAsync(
                "INSERT INTO ledger (entry, about, at, salt, text) VALUES (@entry, @about, @at, @Salt, @Text)",
                new { entry, about, at = now.ToUnixTimeMilliseconds(), text.Salt, text.Text }));
    }
}
