using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Telemetry;

/// <summary>What leaves the host about itself: to Prometheus and to a collector, and only where that is switched on.</summary>
public sealed partial class ExportTests
{
    private const string Key = "a key of at least thirty-two characters";

    [Fact]
    public async Task Figures_are_not_there_unless_switched_on()
    {
        await using var host = await StartedHost.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/metrics")).StatusCode);
    }

    [Fact]
    public async Task Every_figure_a_dashboard_shows_is_one_that_Prometheus_reads_here()
    {
        await using var host = await StartedHost.StartAsync("--Telemetry:Prometheus", "true");
        await ConverseAsync(host);

        var names = await NamesAsync(host);

        var shown = Directory.GetFiles(Path.Combine(Repository.Folder, "infra", "dashboards"), "*.json")
            .SelectMany(file => Expressions(JsonDocument.Parse(File.ReadAllText(file)).RootElement))
            .SelectMany(expression => Name().Matches(Labels().Replace(expression, " ")).Select(match => match.Value)).Distinct().ToList();
        Assert.True(shown.Count >= 10, $"only {shown.Count} figures in the dashboards");
        Assert.True(shown.All(names.Contains), $"not exported: {string.Join(", ", shown.Except(names))}; exported: {string.Join(", ", names.Order(StringComparer.Ordinal))}");
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("Bearer another key of thirty-two characters...", HttpStatusCode.NotFound)]
    [InlineData("Bearer " + Key, HttpStatusCode.OK)]
    public async Task From_elsewhere_figures_need_their_key(string? authorization, HttpStatusCode expected)
    {
        await using var host = await StartedHost.StartAsync(
            "--Telemetry:Prometheus", "true", "--Telemetry:MetricsKey", Key, "--AllowedHosts", "assistant.example",
            "--MicrosoftAppId", "an-id", "--MicrosoftAppPassword", "a-password");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/metrics") { Headers = { Host = "assistant.example" } };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task A_collector_gets_traces_figures_and_logs()
    {
        await using var collector = await Collector.StartAsync();
        await using (var host = await StartedHost.StartAsync("--Telemetry:OtlpEndpoint", collector.Url, "--Telemetry:OtlpProtocol", "HttpProtobuf", "--Logging:LogLevel:Default", "Information"))
        {
            await ConverseAsync(host);
            await host.App.StopAsync(); // what waits is sent before the end
        }

        Assert.Contains("interpreter", collector.All("traces"), StringComparison.Ordinal);
        Assert.Contains("assistant.answers", collector.All("metrics"), StringComparison.Ordinal);
        Assert.Contains("only this machine is served", collector.All("logs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Telemetry:OtlpEndpoint", "collector:4317")]
    [InlineData("--Telemetry:OtlpProtocol", "Smoke")]
    [InlineData("--Telemetry:MetricsKey", "short")]
    public async Task A_setting_that_cannot_be_stops_the_start(string name, string value)
    {
        using var words = new StringWriter();

        var code = await Program.RunAsync(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", name, value], words);

        Assert.Equal(1, code);
        Assert.Contains(name[2..], words.ToString(), StringComparison.Ordinal);
    }

    private static async Task ConverseAsync(StartedHost host)
    {
        using var answer = await host.Client.PostAsJsonAsync("/api/ask", new { text = "How might Laos respond to sanctions?" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var turn = await host.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message", id = "1", text = "hi", channelId = "emulator", serviceUrl = "http://127.0.0.1:9/", conversation = new { id = "c" },
            from = new { id = "u" }, recipient = new { id = "b" }, deliveryMode = "expectReplies",
        });
        Assert.Equal(HttpStatusCode.OK, turn.StatusCode);
    }

    private static async Task<IReadOnlySet<string>> NamesAsync(StartedHost host)
    {
        var text = await host.Client.GetStringAsync("/metrics");
        return text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('{', ' ')[0]).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Expressions(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member =>
            member.Name == "expr" ? [member.Value.GetString()!] : Expressions(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Expressions),
        _ => [],
    };

    [GeneratedRegex(@"\b(?:assistant|gen_ai|http|kestrel|aspnetcore|dotnet|process)_\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\bby \([^)]*\)|\{[^}]*\}")]
    private static partial Regex Labels();
}
