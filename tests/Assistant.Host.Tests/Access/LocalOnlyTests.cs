using System.Net;
using Assistant.Host.Faults;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Access;

/// <summary>Without credentials nobody but this machine is served.</summary>
public sealed class LocalOnlyTests(RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/page/app.js")]
    [InlineData("/api/ask")]
    [InlineData("/api/messages")]
    [InlineData("/api/directline/token")]
    [InlineData("/v3/directline/conversations")]
    [InlineData("/health/ready")]
    public async Task A_foreign_name_that_points_here_is_refused_everywhere(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "rebound.example" } };
        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Only this machine", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task A_page_of_elsewhere_is_refused(string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/directline/token") { Headers = { { "Origin", origin } } };
        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--urls", "http://127.0.0.1:0;http://*:0")]
    [InlineData("--urls", "http://assistant.example:80")]
    [InlineData("--http_ports", "8080")]
    [InlineData("--Kestrel:Endpoints:Web:Url", "http://[::]:0")]
    public void Other_addresses_are_refused_with_a_way_out(string name, string value)
    {
        var fault = Assert.Throws<AddressRefusedException>(() => Program.Build([name, value]));

        var words = StartFault.Explains(fault)!;
        Assert.Contains("can be reached from other machines", words, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppId", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing says who may use the page", "Access:PublicWebChat")]
    [InlineData("nothing says who may use the page", "SignIn:Authority", "--DirectLine:PublicUrl", "https://assistant.example")]
    [InlineData("no name is set", "DirectLine:PublicUrl", "--Access:PublicWebChat", "true")]
    [InlineData("no name is set", "AllowedHosts", "--Access:PublicWebChat", "true", "--AllowedHosts", "*")]
    public void Other_addresses_need_to_know_who_may_come_and_by_which_name(string why, string wayOut, params string[] settings)
    {
        var fault = Assert.Throws<AddressRefusedException>(() => Program.Build(["--urls", "http://0.0.0.0:0", .. Credentials, .. settings]));

        var words = StartFault.Explains(fault)!;
        Assert.Contains(why, words, StringComparison.Ordinal);
        Assert.Contains(wayOut, words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Access:PublicWebChat", "true", "--AllowedHosts", "assistant.example")]
    [InlineData("--SignIn:Authority", "https://login.example", "--SignIn:ClientId", "c", "--DirectLine:PublicUrl", "https://assistant.example")]
    public async Task With_all_of_them_other_addresses_may_be_listened_on(params string[] settings)
    {
        await using var app = Program.Build(["--urls", "http://0.0.0.0:0", .. Credentials, .. settings]);

        Assert.NotNull(app.Services);
    }

    [Theory]
    [InlineData("assistant.example", null, HttpStatusCode.OK)]
    [InlineData("ASSISTANT.example:8443", null, HttpStatusCode.OK)]
    [InlineData("assistant.example", "https://assistant.example", HttpStatusCode.OK)]
    [InlineData("assistant.example", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("assistant.example", "null", HttpStatusCode.Forbidden)]
    [InlineData("assistant.example", "https://friend.example", HttpStatusCode.Forbidden)]
    [InlineData("evil.example", null, HttpStatusCode.BadRequest)]
    [InlineData("assistant.example.evil.example", null, HttpStatusCode.BadRequest)]
    [InlineData("10.0.0.1", null, HttpStatusCode.BadRequest)]
    public async Task With_credentials_listed_names_and_the_pages_own_origin_are_served_and_no_others(string name, string? origin, HttpStatusCode expected)
    {
        await using var host = await StartedHost.StartAsync(
            [.. Credentials, "--Access:PublicWebChat", "true", "--AllowedHosts", "assistant.example", "--DirectLine:AllowedOrigins:0", "https://friend.example"]);
        foreach (var path in new[] { "/", "/health/live", "/page/app.js" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = name } };
            if (origin is not null)
            {
                request.Headers.TryAddWithoutValidation("Origin", origin);
            }

            using var response = await host.Client.SendAsync(request);

            Assert.Equal(expected, response.StatusCode);
        }
    }

    [Fact]
    public async Task With_credentials_and_neither_sign_in_nor_a_public_chat_people_elsewhere_get_no_page()
    {
        await using var host = await StartedHost.StartAsync([.. Credentials, "--AllowedHosts", "assistant.example", "--Maintain:Enabled", "true"]);
        foreach (var path in new[] { "/", "/maintain", "/api/maintain/state" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "assistant.example" } };
            using var response = await host.Client.SendAsync(request);

            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Contains("SignIn:Authority", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

    }

    [Theory]
    [InlineData("/", HttpStatusCode.Forbidden)]
    [InlineData("/maintain", HttpStatusCode.Forbidden)]
    [InlineData("/metrics", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.OK, "--Access:ThisMachine", "true")]
    [InlineData("/maintain", HttpStatusCode.OK, "--Access:ThisMachine", "true")]
    [InlineData("/metrics", HttpStatusCode.OK, "--Access:ThisMachine", "true")]
    public async Task With_credentials_coming_from_this_machine_opens_nothing_unless_that_is_set_since_a_proxy_comes_from_it_too(string path, HttpStatusCode expected, params string[] settings)
    {
        await using var host = await StartedHost.StartAsync([.. Credentials, "--Maintain:Enabled", "true", "--Telemetry:Prometheus", "true", .. settings]);
        using var response = await host.Client.GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Forbidden, (await response.Content.ReadAsStringAsync()).Contains("Access:ThisMachine", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_credentials_this_machine_may_be_shut_out_too()
    {
        await using var host = await StartedHost.StartAsync("--Access:ThisMachine", "false");
        using var response = await host.Client.GetAsync("/");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task What_a_proxy_on_this_machine_passes_on_does_not_come_from_this_machine(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { header, value } } };
        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static readonly string[] Credentials = ["--MicrosoftAppId", "an-id", "--MicrosoftAppPassword", "a-password"];
}
