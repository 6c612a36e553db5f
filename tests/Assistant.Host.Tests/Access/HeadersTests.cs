using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Access;

/// <summary>What a scanner would look for: headers, methods, traversal, redirects, answers to foreign origins.</summary>
public sealed class HeadersTests(RunningHost host) : IClassFixture<RunningHost>
{
    public static TheoryData<string, string> Entries => new()
    {
        { "GET", "/" }, { "GET", "/page/app.js" }, { "GET", "/favicon.ico" }, { "GET", "/health/live" }, { "GET", "/health/ready" }, { "GET", "/nowhere" },
        { "POST", "/api/ask" }, { "GET", "/api/ask" }, { "POST", "/api/messages" }, { "GET", "/api/messages" }, { "POST", "/api/directline/token" },
        { "POST", "/v3/directline/conversations" }, { "POST", "/v3/directline/tokens/generate" }, { "GET", "/v3/directline/conversations/x/stream" },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task Every_answer_is_taken_for_what_it_is_framed_by_nobody_and_names_no_server(string method, string path)
    {
        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Empty(response.Headers.Server);
        Assert.False(response.Headers.Contains("X-Powered-By"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("   at ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task Every_body_says_what_it_is_and_how_it_is_written(string method, string path)
    {
        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        var body = await response.Content.ReadAsByteArrayAsync();
        var (type, charset) = (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentType?.CharSet);

        switch (type)
        {
            case null:
                Assert.Empty(body);
                break;
            case "application/json" or "application/problem+json":
                using (JsonDocument.Parse(body))
                {
                    Assert.Contains(charset, new[] { null, "utf-8" }); // JSON is written in no other
                }

                break;
            case "image/x-icon":
                Assert.Equal([0, 0, 1, 0], body[..4]);
                break;
            default:
                Assert.StartsWith("text/", type, StringComparison.Ordinal);
                Assert.Equal("utf-8", charset);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public async Task No_foreign_page_may_read_an_answer(string method, string path)
    {
        foreach (var origin in new[] { "https://evil.example", "null", "http://localhost.evil.example", "http://127.0.0.1:1" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            request.Headers.TryAddWithoutValidation("Origin", origin);
            using var response = await host.Client.SendAsync(request);

            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [InlineData("/page/../Assistant.Host.dll")]
    [InlineData("/page/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/page/..%2f..%2fetc%2fpasswd")]
    [InlineData("/page/..%5c..%5cwindows%5cwin.ini")]
    [InlineData("/webchat/....//....//etc/passwd")]
    [InlineData("/page//etc/passwd")]
    [InlineData("/page/app.js%00.html")]
    [InlineData("/../../../etc/passwd")]
    [InlineData("/rules/rulebase.yaml")]
    [InlineData("/.git/config")]
    [InlineData("/appsettings.json")]
    [InlineData("/data/directline.key")]
    public async Task No_path_leads_to_a_file_of_the_machine(string path)
    {
        // By hand: a client would put such a path in order before it sends it.
        var (status, body) = await RawAsync($"GET {path} HTTP/1.1\r\nHost: {host.Client.BaseAddress!.Authority}\r\nConnection: close\r\n\r\n");

        Assert.InRange(status, 400, 404);
        Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/?returnUrl=https://evil.example")]
    [InlineData("/?url=//evil.example&next=https://evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("/signin-oidc?code=x&state=https://evil.example")]
    public async Task Nobody_is_sent_on_to_another_host(string path)
    {
        var (status, body) = await RawAsync($"GET {path} HTTP/1.1\r\nHost: {host.Client.BaseAddress!.Authority}\r\nConnection: close\r\n\r\n");

        Assert.NotInRange(status, 300, 399);
        Assert.DoesNotContain("Location:", body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PROPFIND")]
    public async Task Methods_nobody_needs_do_nothing(string method)
    {
        foreach (var path in new[] { "/", "/api/ask", "/api/messages", "/api/directline/token" })
        {
            using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

            Assert.InRange((int)response.StatusCode, 400, 405);
        }
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n")]
    [InlineData("POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    public async Task What_is_no_proper_request_gets_no_answer_but_a_refusal(string request)
    {
        var (status, _) = await RawAsync(request);

        Assert.True(status is 0 or (>= 400 and < 506), $"{status}");
        Assert.NotEqual(500, status);
    }

    [Fact]
    public async Task Under_an_encrypted_address_browsers_are_told_to_stay_there()
    {
        await using var encrypted = await StartedHost.StartAsync("--DirectLine:PublicUrl", "https://assistant.example");
        using var response = await encrypted.Client.GetAsync("/");

        Assert.Equal("max-age=15768000", response.Headers.GetValues("Strict-Transport-Security").Single());
    }

    private async Task<(int Status, string Text)> RawAsync(string request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var socket = new TcpClient();
        await socket.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port, limit.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), limit.Token);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var text = await reader.ReadToEndAsync(limit.Token);
        return (text.Length > 12 ? int.Parse(text.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0, text);
    }
}
