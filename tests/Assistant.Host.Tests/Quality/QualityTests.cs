using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Rules;
using Assistant.Host.Tests.Support;
using Assistant.Scoring.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Host.Tests.Quality;

/// <summary>/quality says what the evaluation of the rules in force gives, in whole cases.</summary>
public sealed class QualityTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Fact]
    public async Task The_figures_are_those_of_the_live_evaluation()
    {
        var said = await host.Client.GetFromJsonAsync<JsonElement>(new Uri("/api/quality", UriKind.Relative));
        var counts = EpisodeEvaluation.Run(host.Services.GetRequiredService<ServedRules>().InForceNow.Compiled).Counts;

        Assert.Equal((counts.Episodes, counts.PrimaryInTop3, counts.PrimaryInTop3ByPopularity),
            (said.GetProperty("cases").GetInt32(), said.GetProperty("inFirstThree").GetInt32(), said.GetProperty("inFirstThreeByCommonest").GetInt32()));
        Assert.Equal(counts.Misses.Take(3).Select(m => m.PrimaryRank), said.GetProperty("misses").EnumerateArray().Select(m => m.GetProperty("rank").GetInt32()));
        Assert.All(said.GetProperty("misses").EnumerateArray(), m => Assert.Equal(3, m.GetProperty("said").GetArrayLength()));
        Assert.All(said.GetProperty("options").EnumerateArray(), o => Assert.InRange(o.GetProperty("found").GetInt32(), 0, o.GetProperty("cases").GetInt32()));
        Assert.Equal(JsonValueKind.Null, said.GetProperty("owner").ValueKind);
        Assert.NotEqual(0, said.GetProperty("blind").GetArrayLength());
    }

    [Fact]
    public async Task The_page_is_served_under_the_same_policy_as_the_chat()
    {
        using var page = await host.Client.GetAsync(new Uri("/quality", UriKind.Relative));

        Assert.DoesNotContain("unsafe", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("How good is it?", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
