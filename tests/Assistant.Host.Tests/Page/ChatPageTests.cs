using System.Net;
using System.Text.RegularExpressions;
using Assistant.Host.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Host.Tests.Page;

/// <summary>The page as a browser gets it: policy, nonce, addresses, caching.</summary>
public sealed partial class ChatPageTests : IAsyncLifetime, IDisposable
{
    private WebApplication _host = null!;
    private HttpClient _browser = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _host = builder.Build();
        _host.MapChatPage();
        await _host.StartAsync();

        var address = _host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _browser = new HttpClient { BaseAddress = new Uri(address) };
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Every_response_has_its_own_nonce_and_its_policy_names_it()
    {
        var first = await NonceAsync();
        var second = await NonceAsync();

        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task The_policy_allows_nothing_inline_nothing_foreign_and_no_frame()
    {
        using var response = await _browser.GetAsync(new Uri("/", UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.All(["default-src 'none'", "base-uri 'none'", "form-action 'none'", "object-src 'none'", "frame-ancestors 'none'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Every_address_in_the_page_answers_and_may_be_kept_for_ever()
    {
        var html = await _browser.GetStringAsync(new Uri("/", UriKind.Relative));
        var addresses = Address().Matches(html).Select(match => match.Value).Distinct().ToList();

        Assert.Contains(addresses, address => address.StartsWith("/page/app.js?v=", StringComparison.Ordinal));
        Assert.Contains(addresses, address => address.StartsWith("/page/evidence/panel.js?v=", StringComparison.Ordinal));
        foreach (var address in addresses)
        {
            using var response = await _browser.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString());
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task A_file_travels_compressed_for_whom_takes_it_and_not_at_all_when_unchanged()
    {
        using var plain = await _browser.GetAsync(new Uri("/page/app.css", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/page/app.css") { Headers = { { "Accept-Encoding", "gzip, br" } } };
        using var coded = await _browser.SendAsync(request);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/page/app.css") { Headers = { IfNoneMatch = { plain.Headers.ETag! } } };
        using var unchanged = await _browser.SendAsync(again);

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("no-cache", plain.Headers.CacheControl!.ToString());
        Assert.Equal("br", Assert.Single(coded.Content.Headers.ContentEncoding));
        Assert.True(coded.Content.Headers.ContentLength < plain.Content.Headers.ContentLength);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    private async Task<string> NonceAsync()
    {
        using var response = await _browser.GetAsync(new Uri("/", UriKind.Relative));
        var html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        var nonce = Assert.Single(Nonce().Matches(html).Select(match => match.Groups[1].Value).Distinct());
        Assert.Contains($"script-src 'self' 'nonce-{nonce}'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        return nonce;
    }

    [GeneratedRegex("nonce=\"([^\"]+)\"")]
    private static partial Regex Nonce();

    [GeneratedRegex(@"/(?:page|webchat)/[\w./-]+\?v=[0-9a-f]{16}")]
    private static partial Regex Address();
}
