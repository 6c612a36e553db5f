using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Rules;

/// <summary>The maintainers' page: there only where it is switched on, and telling what the files say.</summary>
public sealed class MaintainPageTests : IDisposable
{
    private static readonly string[] On = ["--Maintain:Enabled", "true"];

    private readonly RulesCopy _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task It_is_not_there_unless_it_is_switched_on()
    {
        await using var host = await EditedHost.StartAsync(_rules);

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/maintain")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/api/maintain/state")).StatusCode);
    }

    [Fact]
    public async Task It_serves_this_machine_alone()
    {
        await using var host = await EditedHost.StartAsync(_rules, On);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/maintain/state") { Headers = { Host = "rules.example.org" } };

        Assert.NotEqual(HttpStatusCode.OK, (await host.Client.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/maintain")).StatusCode);
    }

    [Fact]
    public async Task It_lists_searches_and_shows_rules()
    {
        await using var host = await EditedHost.StartAsync(_rules, On);

        var all = await ReadAsync(host, "rules");
        var found = await ReadAsync(host, "rules?search=p3.s2%20trade");
        var sheet = await ReadAsync(host, "rules/trade.narrow-exports-cascade");

        Assert.True(all.GetArrayLength() > found.GetArrayLength());
        Assert.Contains(found.EnumerateArray(), rule => rule.GetProperty("id").GetString() == "trade.narrow-exports-cascade");
        Assert.InRange(sheet.GetProperty("rule").GetProperty("fires").GetDouble(), 0.01, 0.99);
        Assert.All(all.EnumerateArray().Where(rule => rule.GetProperty("isTold").GetBoolean()), told => Assert.Equal(JsonValueKind.Null, told.GetProperty("fires").ValueKind));
        Assert.All(sheet.GetProperty("cases").EnumerateArray(), one => Assert.True(one.GetProperty("holds").GetBoolean()));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/api/maintain/rules/no.such-rule")).StatusCode);
    }

    [Fact]
    public async Task Every_sentence_of_the_document_has_its_cell()
    {
        await using var host = await EditedHost.StartAsync(_rules, On);

        var sentences = (await ReadAsync(host, "coverage"))[0].GetProperty("sentences").EnumerateArray().ToList();

        Assert.Equal(65, sentences.Count(s => s.GetProperty("position").GetString()!.StartsWith('p')));
        Assert.All(sentences, s => Assert.True(s.GetProperty("rules").GetArrayLength() > 0 || s.GetProperty("none").GetString() is { Length: > 0 }));
    }

    [Fact]
    public async Task A_question_is_tried_on_the_working_copy_and_on_the_version_before()
    {
        await using var host = await EditedHost.StartAsync(_rules, On);
        var before = await host.VersionAsync();
        _rules.Append("claims/trade.yaml", "\n# a thought of the maintainer\n");
        var after = await host.VersionOtherThanAsync(before);

        using var response = await host.Client.PostAsJsonAsync("/api/maintain/try", new { text = "How might Serbia respond to US sanctions?" });
        var tried = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(after.Split('+')[1], HashOf(tried, "working"));
        Assert.Equal(before.Split('+')[1], HashOf(tried, "released"));
    }

    [Fact]
    public async Task Problems_show_as_files_change()
    {
        await using var host = await EditedHost.StartAsync(_rules, On);
        Assert.Empty((await ReadAsync(host, "state")).GetProperty("problems").EnumerateArray());

        _rules.Append("rulebase.yaml", "\nunknown-key: 1\n");
        await host.ProblemsWhereAsync(found => found.Count > 0);

        var problem = (await ReadAsync(host, "state")).GetProperty("problems")[0];
        Assert.StartsWith("rulebase.yaml:", problem.GetProperty("place").GetString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> ReadAsync(EditedHost host, string path) => await host.Client.GetFromJsonAsync<JsonElement>($"/api/maintain/{path}");

    private static string HashOf(JsonElement tried, string which) =>
        tried.GetProperty(which).GetProperty("ruleBase").GetProperty("hash").GetString()!["sha256:".Length..][..12];
}
