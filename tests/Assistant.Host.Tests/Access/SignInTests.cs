using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Assistant.Host.Tests.Support;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Host.Tests.Access;

/// <summary>Where an issuer is set, nobody asks without signing in, and nobody maintains without the role.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private const string Refresh = "/v3/directline/tokens/refresh";

    private IdentityProvider _issuer = null!;
    private StartedHost _host = null!;

    public async Task InitializeAsync()
    {
        _issuer = await IdentityProvider.StartAsync();
        _host = await StartedHost.StartAsync([.. _issuer.Settings, "--Maintain:Enabled", "true"]);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_person_signs_in_by_code_and_proof_and_comes_back_to_the_page()
    {
        using var page = await StartedHost.VisitAsync(_host.Client, "/");
        using var token = await _host.Client.PostAsync("/api/directline/token", null);
        using var answer = await _host.Client.PostAsJsonAsync("/api/ask", new { text = "What can you do?" });

        Assert.Equal((HttpStatusCode.OK, "/"), (page.StatusCode, page.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (token.StatusCode, answer.StatusCode));
        Assert.Contains("data-account=\"signed-in\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal); // a button to sign out
        Assert.Equal(IdentityProvider.ClientSecret, _issuer.LastTokenRequest["client_secret"]);
    }

    [Theory]
    [InlineData("POST", "/api/ask")]
    [InlineData("POST", "/api/directline/token")]
    [InlineData("GET", "/api/maintain/state")]
    [InlineData("GET", "/something/not/there")]
    [InlineData("POST", "/signout")]
    public async Task Who_has_not_signed_in_gets_nothing_not_even_a_not_found(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? JsonContent.Create(new { text = "hi" }) : null };
        using var response = await _host.Browser(followsRedirects: false).SendAsync(request);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (response.StatusCode, response.Headers.WwwAuthenticate.ToString()));
        Assert.Contains("Sign in first", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/maintain")]
    public async Task A_page_sends_to_the_issuer_with_proof_state_and_nonce(string path)
    {
        using var response = await StartedHost.VisitAsync(_host.Browser(followsRedirects: false), path);

        var to = response.Headers.Location!.ToString();
        Assert.StartsWith($"{_issuer.Url}/authorize", to, StringComparison.Ordinal);
        Assert.All(["code_challenge=", "code_challenge_method=S256", "state=", "nonce=", "response_type=code"], part => Assert.Contains(part, to, StringComparison.Ordinal));
        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/page/app.js")]
    [InlineData("/favicon.ico")]
    public async Task Health_and_the_pages_own_files_need_no_signing_in(string path)
    {
        using var response = await _host.Browser(followsRedirects: false).GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.Forbidden)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task Maintaining_needs_the_role(bool hasRole, HttpStatusCode expected)
    {
        _issuer.Roles = hasRole ? ["Assistant.Maintainer"] : ["Something.Else"];
        using var page = await StartedHost.VisitAsync(_host.Client, "/maintain");
        using var state = await _host.Client.GetAsync("/api/maintain/state");

        Assert.Equal((expected, expected), (page.StatusCode, state.StatusCode));
        Assert.Equal(hasRole, !(await state.Content.ReadAsStringAsync()).Contains("without the role", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_session_is_a_cookie_that_scripts_and_foreign_pages_do_not_get_and_that_holds_no_name()
    {
        using var browser = _host.Browser(followsRedirects: false);
        using var start = await StartedHost.VisitAsync(browser, "/");
        using var issuer = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
        using var back = await issuer.GetAsync(start.Headers.Location);

        using var done = await browser.GetAsync(back.Headers.Location);

        var session = Assert.Single(done.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("assistant=", StringComparison.Ordinal));
        Assert.Contains("httponly", session, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", session, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ana", session, StringComparison.Ordinal);
        Assert.Equal("/", done.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Under_an_encrypted_address_cookies_travel_encrypted_and_that_of_the_session_belongs_to_this_host_alone()
    {
        await using var host = await StartedHost.StartAsync("--SignIn:Authority", "https://login.example", "--SignIn:ClientId", "c", "--DirectLine:PublicUrl", "https://assistant.example");
        var session = Options<CookieAuthenticationOptions>(host, CookieAuthenticationDefaults.AuthenticationScheme).Cookie;
        var issuer = Options<OpenIdConnectOptions>(host, OpenIdConnectDefaults.AuthenticationScheme);

        Assert.All([session, issuer.CorrelationCookie, issuer.NonceCookie], cookie => Assert.Equal(
            (CookieSecurePolicy.Always, true, SameSiteMode.Lax, null), (cookie.SecurePolicy, cookie.HttpOnly, cookie.SameSite, cookie.Domain)));
        Assert.Equal("__Host-assistant", session.Name);
        Assert.All([issuer.CorrelationCookie, issuer.NonceCookie], cookie => Assert.StartsWith("__Secure-assistant.", cookie.Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_identity_token_not_in_order_signs_nobody_in()
    {
        using var stranger = RSA.Create(2048);
        (string Fault, Func<string?, string>? Token)[] tokens =
        [
            ("another sign-in", _ => _issuer.Token(nonce: "another")),
            ("no sign-in", _ => _issuer.Token()),
            ("another audience", nonce => _issuer.Token(audience: "another-app", nonce: nonce)),
            ("another issuer", nonce => _issuer.Token(issuer: "https://evil.example", nonce: nonce)),
            ("another key", nonce => _issuer.Token(key: stranger, nonce: nonce)),
            ("expired", nonce => _issuer.Token(age: TimeSpan.FromMinutes(16), nonce: nonce)),
            ("no signature", nonce => $"{Base64UrlEncoder.Encode("""{"alg":"none"}""")}.{_issuer.Token(nonce: nonce).Split('.')[1]}."),
            ("a signature left out", nonce => string.Join('.', _issuer.Token(nonce: nonce).Split('.')[..2]) + "."),
            ("a shared secret", nonce => $"{Base64UrlEncoder.Encode("""{"alg":"HS256","kid":"k1"}""")}.{_issuer.Token(nonce: nonce).Split('.')[1]}.c2ln"),
            ("nothing", null), // signs in: what is refused above is refused for its token
        ];

        foreach (var (fault, token) in tokens)
        {
            _issuer.Spoilt = token;
            using var browser = _host.Browser(followsRedirects: true);
            using var page = await StartedHost.VisitAsync(browser, "/");
            using var after = await browser.PostAsJsonAsync("/api/ask", new { text = "What can you do?" });

            var expected = token is null ? (fault, HttpStatusCode.OK, HttpStatusCode.OK) : (fault, HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized);
            Assert.Equal(expected, (fault, page.StatusCode, after.StatusCode));
        }
    }

    [Fact]
    public async Task A_code_with_a_state_of_elsewhere_signs_nobody_in()
    {
        using var browser = _host.Browser(followsRedirects: false);
        using var response = await browser.GetAsync("/signin-oidc?code=stolen&state=CfDJ8-made-up");
        using var after = await browser.PostAsJsonAsync("/api/ask", new { text = "hi" });

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized), (response.StatusCode, after.StatusCode));
        Assert.Contains("You are not signed in", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_refuses_at_the_issuer_is_told_politely()
    {
        _issuer.Person = null;
        using var page = await StartedHost.VisitAsync(_host.Client, "/");

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.DoesNotContain("   at ", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using var page = await StartedHost.VisitAsync(_host.Client, "/");
        using var out_ = await _host.Client.PostAsync("/signout", null);
        using var after = await _host.Client.PostAsJsonAsync("/api/ask", new { text = "hi" });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (out_.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Signing_out_ends_the_chat_too_for_whoever_kept_its_token()
    {
        using var page = await StartedHost.VisitAsync(_host.Client, "/");
        var talk = await Talk.BeginAsync(_host.Client);
        await talk.AskAsync("What can you do?");
        using var before = await talk.SendAsync(HttpMethod.Post, Refresh);
        using var elsewhere = await (talk with { Browser = _host.Browser(followsRedirects: false) }).SendAsync(HttpMethod.Post, Refresh);
        using var out_ = await _host.Client.PostAsync("/signout", null);
        using var read = await talk.SendAsync(HttpMethod.Get, talk.Activities);
        using var refreshed = await talk.SendAsync(HttpMethod.Post, Refresh);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], new[] { elsewhere.StatusCode, read.StatusCode, refreshed.StatusCode });
        Assert.Contains("TokenExpired", await read.Content.ReadAsStringAsync(), StringComparison.Ordinal); // on which a page says that the conversation is over
    }

    [Fact]
    public async Task A_session_ends_when_set_however_much_it_is_used()
    {
        using var page = await StartedHost.VisitAsync(_host.Client, "/");
        var cookies = Options<CookieAuthenticationOptions>(_host, CookieAuthenticationDefaults.AuthenticationScheme);

        Assert.Equal((TimeSpan.FromHours(8), false), (cookies.ExpireTimeSpan, cookies.SlidingExpiration));
    }

    [Fact]
    public async Task A_signed_in_person_takes_an_answer_out_as_file_and_as_link()
    {
        using var page = await StartedHost.VisitAsync(_host.Client, "/");
        var talk = await Talk.BeginAsync(_host.Client);
        var answer = await talk.AskAsync("How might Serbia respond to US secondary sanctions on its energy sector?");

        using var file = await talk.SendAsync(HttpMethod.Get, $"/api/answers/{answer}/markdown");
        using var link = await talk.SendAsync(HttpMethod.Post, $"/api/answers/{answer}/link");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (file.StatusCode, link.StatusCode));
        Assert.Contains("Serbia", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing can be written")]
    [InlineData("a key was cut short")]
    public async Task People_sign_in_although_the_keys_of_their_sessions_cannot_be(string fault)
    {
        var data = Directory.CreateTempSubdirectory("assistant-keys-");
        var keys = Path.Combine(data.FullName, "sign-in-keys");
        if (fault == "nothing can be written")
        {
            await File.WriteAllTextAsync(keys, "a file stands where the folder should");
        }
        else
        {
            Directory.CreateDirectory(keys);
            await File.WriteAllTextAsync(Path.Combine(keys, "key-11111111-2222-3333-4444-555555555555.xml"), "");
        }

        await using (var host = await StartedHost.StartAsync([.. _issuer.Settings, "--Data:Folder", data.FullName]))
        {
            using var page = await StartedHost.VisitAsync(host.Client, "/");
            using var answer = await host.Client.PostAsJsonAsync("/api/ask", new { text = "What can you do?" });

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, answer.StatusCode));
        }

        Assert.Equal(fault == "a key was cut short", Directory.Exists(keys) && Directory.GetFiles(keys, "*.broken").Length == 1);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_signed_in_person_keeps_one_user_id_in_the_chat_and_another_person_has_another()
    {
        using var page = await StartedHost.VisitAsync(_host.Client, "/");
        var (first, second) = (await UserAsync(_host.Client), await UserAsync(_host.Client));
        _issuer.Person = "bo";
        var other = _host.Browser(followsRedirects: true);
        using var otherPage = await StartedHost.VisitAsync(other, "/");

        Assert.Equal(first, second);
        Assert.NotEqual(first, await UserAsync(other));
        Assert.DoesNotContain("ana", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_asks_with_an_access_token_for_this_host()
    {
        using var response = await AskAsync(_issuer.Token());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("another audience")]
    [InlineData("another issuer")]
    [InlineData("another key")]
    [InlineData("expired")]
    [InlineData("not yet valid")]
    [InlineData("no signature")]
    [InlineData("a shared secret")]
    [InlineData("no token")]
    [InlineData("a megabyte")]
    public async Task A_program_with_a_token_not_in_order_is_refused(string fault)
    {
        using var stranger = RSA.Create(2048);
        var token = fault switch
        {
            "another audience" => _issuer.Token(audience: "another-app"),
            "another issuer" => _issuer.Token(issuer: "https://evil.example"),
            "another key" => _issuer.Token(key: stranger),
            "expired" => _issuer.Token(age: TimeSpan.FromMinutes(16)),
            "not yet valid" => _issuer.Token(age: TimeSpan.FromMinutes(-6)),
            "no signature" => $"{Base64UrlEncoder.Encode("""{"alg":"none"}""")}.{_issuer.Token().Split('.')[1]}.",
            "a shared secret" => $"{Base64UrlEncoder.Encode("""{"alg":"HS256","kid":"k1"}""")}.{_issuer.Token().Split('.')[1]}.c2ln",
            "a megabyte" => new string('x', 20_000),
            _ => "",
        };

        using var response = await AskAsync(token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.DoesNotContain("IDX", response.ToString() + await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_name_a_conversation_alike_do_not_share_it()
    {
        using var first = await AskAsync(_issuer.Token(subject: "ana"), "How might Serbia respond to US secondary sanctions on its energy sector?");
        using var second = await AskAsync(_issuer.Token(subject: "bo"), "What if they were comprehensive?");

        Assert.Equal("assess", (await first.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("intent").GetString());
        Assert.DoesNotContain("SRB", (await second.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("states").ToString(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string token, string text = "What can you do?")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = JsonContent.Create(new { text, conversation = "work" }) };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await _host.Browser(followsRedirects: false).SendAsync(request);
    }

    private static T Options<T>(StartedHost host, string scheme) => host.App.Services.GetRequiredService<IOptionsMonitor<T>>().Get(scheme);

    private static async Task<string> UserAsync(HttpClient browser)
    {
        using var response = await browser.PostAsync("/api/directline/token", null);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("userId").GetString()!;
    }
}
