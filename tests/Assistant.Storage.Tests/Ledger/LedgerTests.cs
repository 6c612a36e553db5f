using Assistant.Planner.Delivery;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Ledger;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Ledger;

public sealed class LedgerTests : IDisposable
{
    private static readonly LedgerAssessment Frozen = new(
        "A. Analyst", "How might Serbia respond?", "SRB", new DateOnly(2027, 6, 30), "1.0.0+abc", "A1",
        [new LedgerForecast("hedge-quietly", 0.8), new LedgerForecast("seek-exemptions", 0.6), new LedgerForecast("join-measures", 0.5), new LedgerForecast("resist-absorb", 0.1)]);

    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Assessments_are_scored_by_what_was_coded_last()
    {
        await using var services = Records.Open(_folder.FullName);
        var ledger = services.GetRequiredService<IForecastLedger>();
        var hit = await ledger.RecordAsync(Frozen);
        var miss = await ledger.RecordAsync(Frozen);
        await ledger.RecordAsync(Frozen);
        await ledger.RecordAsync(Frozen with { Horizon = new DateOnly(2026, 1, 1) });

        Assert.True(await ledger.ResolveAsync(hit, new LedgerOutcome("B. Coder", ["resist-absorb"], "a paper", null)));
        Assert.True(await ledger.ResolveAsync(hit, new LedgerOutcome("B. Coder", ["hedge-quietly"], "a better paper", "corrected")));
        Assert.True(await ledger.ResolveAsync(miss, new LedgerOutcome("B. Coder", ["seek-exemptions"], "a paper", null)));
        Assert.False(await ledger.ResolveAsync(999, new LedgerOutcome("B. Coder", [], "a paper", null)));

        var items = await ledger.ReadAsync();
        var score = LedgerScore.Of(items, new DateOnly(2026, 11, 28));
        Assert.Equal((4, 1, 1, 2, 2, 1), (score.Assessments, score.Hits, score.Misses, score.AmongThree, score.Open, score.Due));
        // (0.04 + 0.36 + 0.25 + 0.01) / 4 and (0.64 + 0.16 + 0.25 + 0.01) / 4
        Assert.Equal((0.165 + 0.265) / 2, score.Brier!.Value, 9);
        Assert.Equal((2, "a better paper"), (items[0].Codings, items[0].Outcome!.Reference));
        Assert.Equivalent(Frozen, items[0].Assessment);
    }

    [Theory]
    [InlineData("x'7b00'")]
    [InlineData("x'6e756c6c'")]
    [InlineData("x'7b7d'")]
    public async Task A_damaged_forecast_is_named(string text)
    {
        await using var services = Records.Open(_folder.FullName);
        var ledger = services.GetRequiredService<IForecastLedger>();
        await ledger.RecordAsync(Frozen);
        var damaged = await ledger.RecordAsync(Frozen);
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync($"UPDATE ledger SET text = {text} WHERE entry = {damaged}"));

        var fault = await Assert.ThrowsAsync<DamagedRecordException>(() => ledger.ReadAsync());

        Assert.Contains($"entry {damaged} is damaged", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_resolved_has_no_score() => Assert.Null(LedgerScore.Of([], default).Brier);

    [Theory]
    [InlineData("DELETE FROM ledger WHERE entry = 1", 1, "text")]
    [InlineData("UPDATE ledger SET text = (SELECT text FROM ledger WHERE entry = 2) WHERE entry = 1", 1, "text")]
    [InlineData("UPDATE ledger SET at = at - 86400000 WHERE entry = 1", 1, "row")]
    [InlineData("UPDATE ledger SET about = 2 WHERE entry = 3", 3, "row")]
    [InlineData("UPDATE ledger SET about = NULL WHERE entry = 3", 3, "row")]
    [InlineData("UPDATE ledger SET about = 2 WHERE entry = 1", 1, "row")]
    [InlineData("UPDATE audit_entries SET name = 'A77' WHERE number = 1", 1, "name")]
    [InlineData("INSERT INTO ledger (entry, about, at, salt, text) SELECT 1000000000, about, at, salt, text FROM ledger WHERE entry = 1", 1_000_000_000, "row")]
    [InlineData("INSERT INTO ledger (entry, about, at, salt, text) SELECT 5, 1, at, salt, text FROM ledger WHERE entry = 3", 5, "row")]
    [InlineData("INSERT INTO ledger (entry, about, at, salt, text) SELECT 0, about, at, salt, text FROM ledger WHERE entry = 1", 0, "row")]
    [InlineData("INSERT INTO ledger (entry, about, at, salt, text) SELECT entry, NULL, at, salt, text FROM answers", 4, "row")]
    public async Task A_forecast_changed_afterwards_is_found(string sql, long number, string kind)
    {
        await using var services = Records.Open(_folder.FullName);
        var ledger = services.GetRequiredService<IForecastLedger>();
        await ledger.RecordAsync(Frozen);
        await ledger.RecordAsync(Frozen with { By = "Somebody else" });
        await ledger.ResolveAsync(1, new LedgerOutcome("B. Coder", ["resist-absorb"], "a paper", null));
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer("A1"));
        var verifier = services.GetRequiredService<AuditVerifier>();
        Assert.True((await verifier.VerifyAsync()).IsSound);

        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(sql));

        var fault = Assert.Single((await verifier.VerifyAsync()).Faults);
        Assert.Equal((number, kind), (fault.Number, fault.Kind));
    }
}
