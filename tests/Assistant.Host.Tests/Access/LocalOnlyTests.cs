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

    [Fact]
    public async Task With_credentials_other_addresses_may_be_listened_on()
    {
        await using var app = Program.Build(["--urls", "http://0.0.0.0:0", "--MicrosoftAppId", "an-id", "--MicrosoftAppPassword", "a-password"]);

        Assert.NotNull(app.Services);
    }

    [Fact]
    public async Task With_credentials_other_names_are_served()
    {
        await using var app = Program.Build(["--urls", "http://127.0.0.1:0", "--MicrosoftAppId", "an-id", "--MicrosoftAppPassword", "a-password"]);
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{new Uri(app.Urls.Single()).Port}/health/live") { Headers = { Host = "assistant.example" } };

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
