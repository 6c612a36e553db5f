using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Tests.Support;
using Assistant.Storage.Databases;
using Assistant.Storage.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Host.Tests.Quality;

/// <summary>/quality also says what came of forecasts that were frozen before the facts.</summary>
public sealed class LedgerTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Third = "How might Serbia respond to US secondary sanctions on its energy sector?";
    private const string Target = "How might Georgia the country respond to Russian trade sanctions?";

    private readonly IForecastLedger _ledger = host.Services.GetRequiredService<IForecastLedger>();

    [Fact]
    public async Task Hits_misses_and_what_is_open_are_counted_and_misses_named_in_words()
    {
        var none = await ReadAsync();
        Assert.Equal((0, 0, 0), (none.GetProperty("frozen").GetInt32(), none.GetProperty("hits").GetInt32(), none.GetProperty("missed").GetArrayLength()));

        await FreezeAsync("SRB", Third, "hedge-quietly", chosen: "hedge-quietly");
        await FreezeAsync("SRB", Third, "hedge-quietly", chosen: "comply-for-relief");
        await FreezeAsync("GEO", Target, "resist-absorb", chosen: null);
        await FreezeAsync("GEO", Target, "comply-for-relief");

        var said = await ReadAsync();
        Assert.Equal((4, 1, 2, 2, 1, 0), (Count("frozen"), Count("hits"), Count("misses"), Count("amongThree"), Count("open"), Count("due")));
        var missed = said.GetProperty("missed");
        Assert.Equal(["Georgia", "Serbia"], missed.EnumerateArray().Select(miss => miss.GetProperty("state").GetString()));
        Assert.Equal(0, missed[0].GetProperty("took").GetArrayLength());
        Assert.Equal("apply the sender's measures", missed[1].GetProperty("took")[0].GetString());
        Assert.Equal((Third, "https://example.org/read"), (missed[1].GetProperty("question").GetString(), missed[1].GetProperty("reference").GetString()));
        var awaited = Assert.Single(said.GetProperty("awaited").EnumerateArray());
        Assert.Equal(("Georgia", "accept conditions for relief"), (awaited.GetProperty("state").GetString(), awaited.GetProperty("first").GetString()));
        Assert.False(awaited.TryGetProperty("question", out _));

        int Count(string name) => said.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task A_damaged_ledger_leaves_the_past_cases_told()
    {
        await using var own = await RunningHost.StartAsync();
        LedgerForecast[] forecasts = [new("hedge-quietly", 0.8)];
        await own.Services.GetRequiredService<IForecastLedger>()
            .RecordAsync(new LedgerAssessment("Ana", Third, "SRB", new DateOnly(9000, 1, 1), "1.0.0 sha256:0", null, forecasts));
        await own.Services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync("UPDATE ledger SET text = x'7b00'"));

        var figures = await own.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/quality", UriKind.Relative));

        Assert.Equal(JsonValueKind.Null, figures.GetProperty("ledger").ValueKind);
        Assert.True(figures.GetProperty("cases").GetInt32() > 0);
    }

    /// <param name="state">Whose response.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="first">The response put first; acceptance of the terms comes second.</param>
    /// <param name="chosen">What the state did; null for none of the ten, absent for not known yet.</param>
    private async Task FreezeAsync(string state, string question, string first, string? chosen = "")
    {
        LedgerForecast[] forecasts = [new(first, 0.8), .. new[] { "comply-for-relief", "seek-exemptions", "hedge-quietly" }.Where(option => option != first).Select(option => new LedgerForecast(option, 0.3))];
        var number = await _ledger.RecordAsync(new LedgerAssessment("Ana", question, state, new DateOnly(9000, 1, 1), "1.0.0 sha256:0", null, forecasts));
        if (chosen != "")
        {
            Assert.True(await _ledger.ResolveAsync(number, new LedgerOutcome("Ana", chosen is null ? [] : [chosen], "https://example.org/read", null)));
        }
    }

    private async Task<JsonElement> ReadAsync() => (await host.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/quality", UriKind.Relative))).GetProperty("ledger");
}
