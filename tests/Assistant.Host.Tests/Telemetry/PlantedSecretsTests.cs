using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Telemetry;

/// <summary>What people type, who they are, and what keys there are is planted through every entry, and looked for in everything the host says.</summary>
public sealed class PlantedSecretsTests
{
    private const string AppPassword = "planted-app-password-4711-aaaa";
    private const string Secret = "planted-directline-secret-4711-0123456789";
    private const string MetricsKey = "planted-metrics-key-4711-0123456789abcdef";
    private const string ModelKey = "planted-model-key-4711-sk-0123456789";
    private const string ClientSecret = "planted-client-secret-4711-0123456789";

    [Fact]
    public async Task Nothing_planted_comes_out_in_logs_traces_figures_or_errors()
    {
        await using var collector = await Collector.StartAsync();
        await using var issuer = await IdentityProvider.StartAsync();
        var data = Directory.CreateTempSubdirectory("assistant-planted-");
        var planted = new List<string> { AppPassword, Secret, MetricsKey, ModelKey, ClientSecret };
        string metrics;
        await using var host = await HostProcess.StartAsync(
            "--Data:Folder", data.FullName, "--Logging:LogLevel:Default", "Information", "--Logging:LogLevel:Assistant", "Trace", "--Logging:LogLevel:Microsoft.AspNetCore", "Warning",
            "--MicrosoftAppId", "11111111-2222-3333-4444-555555555555", "--MicrosoftAppPassword", AppPassword, "--ToBotFromChannelOpenIdMetadataUrl", $"{issuer.Url}/.well-known/openid-configuration",
            "--AllowInsecureLoopback", "true", "--DirectLine:Secret", Secret, "--Access:PublicWebChat", "true", "--Maintain:Enabled", "true",
            "--SignIn:Authority", issuer.Url, "--SignIn:ClientId", "c", "--SignIn:ClientSecret", ClientSecret, "--SignIn:AllowInsecureLoopback", "true",
            "--Model:Endpoint", "http://127.0.0.1:9/v1", "--Model:Name", "m", "--Model:Key", ModelKey,
            "--Telemetry:Prometheus", "true", "--Telemetry:MetricsKey", MetricsKey, "--Telemetry:OtlpEndpoint", collector.Url, "--Telemetry:OtlpProtocol", "HttpProtobuf");
        for (var round = 0; round < 25; round++)
        {
            await PlantAsync(host.Client, round, planted, issuer);
        }

        using var scrape = await Talk.SendAsync(host.Client, HttpMethod.Get, "/metrics", MetricsKey);
        scrape.EnsureSuccessStatusCode();
        metrics = await scrape.Content.ReadAsStringAsync();
        await host.StopAsync();
        var sinks = new[] { host.Said, metrics, collector.All("traces"), collector.All("metrics"), collector.All("logs") };
        data.Delete(recursive: true);

        Assert.All(sinks, sink => Assert.True(sink.Length > 100, "a sink is empty: the test looks at nothing"));
        Assert.Contains("refused", host.Said, StringComparison.Ordinal);
        Assert.True(planted.Count > 500, $"only {planted.Count} planted");
        var found = planted.SelectMany(word => sinks.Select((sink, at) => (Word: word, Sink: at, At: sink.IndexOf(word, StringComparison.OrdinalIgnoreCase)))).Where(one => one.At >= 0).ToList();
        Assert.True(found.Count == 0, $"{found.Count} found, such as {string.Join("; ", found.Take(5).Select(one => $"{one.Word} in sink {one.Sink}: …{sinks[one.Sink].AsSpan(Math.Max(0, one.At - 200), 200)}"))}");
    }

    private static async Task PlantAsync(HttpClient client, int round, List<string> planted, IdentityProvider issuer)
    {
        string Plant(string form)
        {
            var word = FormattableString.Invariant($"{form}{planted.Count}x{round}");
            planted.Add(word);
            return word;
        }

        string Words() => $"{Plant("anna.planted")}@mail.example +49 170 {Plant("55501")} {Plant("Plantedname")} eyJhbGci{Plant("Token")} How might Serbia respond, asks {Plant("Question")}?";

        var grant = await (await client.PostAsync("/api/directline/token", null)).Content.ReadFromJsonAsync<JsonElement>();
        var (token, id) = (grant.GetProperty("token").GetString()!, grant.GetProperty("conversationId").GetString()!);
        planted.Add(token);

        await SendAsync(client, "/api/ask", new { text = Words(), conversation = Plant("conversation") });
        await SendAsync(client, "/api/ask", "{\"text\": \"" + Words());
        await SendAsync(client, $"/api/ask?{Plant("query")}=1", new { text = 5, name = Words() }, agent: Plant("agent"));
        await SendAsync(client, "/api/maintain/try", new { text = Words() });
        await SendAsync(client, "/api/ask", new { text = Words() }, $"Bearer {issuer.Token(subject: Plant("subject"))}");
        await SendAsync(client, "/v3/directline/conversations", new { user = new { id = Plant("dl_user"), name = Plant("Username") }, locale = Plant("xx") }, $"Bearer {token}");
        await SendAsync(client, $"/v3/directline/conversations/{id}/activities", new
        {
            type = "message", text = Words(), from = new { id = Plant("dl_from"), name = Plant("Fromname") }, channelData = new { clientActivityID = Plant("client") },
            attachments = new[] { new { contentType = "text/plain", name = Plant("file"), contentUrl = $"https://{Plant("host")}.example/" } },
        }, $"Bearer {token}");
        await SendAsync(client, $"/v3/directline/conversations/{id}/activities", "{\"type\":\"message\",\"text\":\"" + Words(), $"Bearer {token}");
        await SendAsync(client, $"/v3/directline/conversations/{Plant("conv")}/activities", new { type = "message", text = Words() }, $"Bearer {Plant("badtoken")}");
        await SendAsync(client, "/v3/directline/tokens/generate", new { user = new { id = Plant("dl_wanted") } }, $"Bearer {Plant("wrong-secret")}");
        await SendAsync(client, "/api/messages", new { type = "message", text = Words(), from = new { name = Plant("Teamsname") } }, $"Bearer {issuer.Token(subject: Plant("channel"))}");
        await SendAsync(client, "/api/messages", new { type = "message", text = Words() }, $"Bearer {Plant("a")}.{Plant("b")}.{Plant("c")}");
        using var callback = await client.GetAsync($"/signin-oidc?code={Plant("code")}&state={Plant("state")}");
        using var stream = await client.GetAsync($"/v3/directline/conversations/{id}/stream?t={Plant("streamtoken")}");
        using var foreign = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Origin", $"https://{Plant("origin")}.example" }, { "Cookie", $"assistant={Plant("cookie")}" } } };
        using var refused = await client.SendAsync(foreign);
        using var nowhere = await client.GetAsync($"/page/../../{Plant("path")}?{Plant("param")}={Plant("value")}");
    }

    private static async Task SendAsync(HttpClient client, string path, object body, string? authorization = null, string? agent = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("User-Agent", agent ?? "test");
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await client.SendAsync(request);
        Assert.True((int)response.StatusCode < 500, $"{path}: {response.StatusCode}");
    }
}
