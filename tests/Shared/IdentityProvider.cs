using System.Collections.Concurrent;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Tests.Shared;

/// <summary>A small OpenID Connect issuer on this machine: discovery, keys, authorization code with PKCE, tokens.</summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string ClientId = "assistant-host";
    public const string ClientSecret = "the host's secret at the issuer";

    private readonly WebApplication _app;
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Redirect, string Challenge, string? Nonce)> _codes = new();

    private IdentityProvider(WebApplication app)
    {
        _app = app;
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Url, authorization_endpoint = $"{Url}/authorize", token_endpoint = $"{Url}/token", jwks_uri = $"{Url}/keys",
            response_types_supported = new[] { "code" }, id_token_signing_alg_values_supported = new[] { "RS256" }, subject_types_supported = new[] { "public" },
        }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { Jwk() } }));
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", TokenAsync);
    }

    public string Url => _app.Urls.Single();

    /// <summary>Who sits in front of the browser; null refuses to sign in.</summary>
    public string? Person { get; set; } = "ana";

    /// <summary>The roles that person has.</summary>
    public IReadOnlyList<string> Roles { get; set; } = [];

    /// <summary>The identity token for a sign-in of this nonce, where it is not to be in order.</summary>
    public Func<string?, string>? Spoilt { get; set; }

    /// <summary>What the issuer was told in the last request for a token.</summary>
    public IReadOnlyDictionary<string, string> LastTokenRequest { get; private set; } = new Dictionary<string, string>();

    public static async Task<IdentityProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new IdentityProvider(builder.Build());
        await provider._app.StartAsync();
        return provider;
    }

    /// <summary>Settings of a host that trusts this issuer.</summary>
    public string[] Settings =>
        ["--SignIn:Authority", Url, "--SignIn:ClientId", ClientId, "--SignIn:ClientSecret", ClientSecret, "--SignIn:AllowInsecureLoopback", "true"];

    /// <summary>A token as this issuer would make it, unless told otherwise.</summary>
    public string Token(
        string? audience = ClientId, string? issuer = null, TimeSpan? age = null, RSA? key = null, string? subject = null, string algorithm = SecurityAlgorithms.RsaSha256, string? nonce = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime - (age ?? TimeSpan.Zero);
        var claims = Roles.Select(role => new Claim("roles", role)).Append(new Claim("sub", subject ?? Person ?? "")).Append(new Claim("name", "Ana Example"));
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? Url, Audience = audience, IssuedAt = now, NotBefore = now, Expires = now.AddMinutes(10),
            Subject = new ClaimsIdentity(nonce is null ? claims : claims.Append(new Claim("nonce", nonce))),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key ?? _rsa) { KeyId = "k1" }, algorithm),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        var redirect = query["redirect_uri"].ToString();
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256")
        {
            return Results.BadRequest();
        }

        if (Person is null)
        {
            return Results.Redirect($"{redirect}?error=access_denied&state={Uri.EscapeDataString(query["state"].ToString())}");
        }

        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _codes[code] = (redirect, query["code_challenge"].ToString(), query["nonce"]);
        return Results.Redirect($"{redirect}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
        LastTokenRequest = form;
        if (!_codes.TryRemove(form.GetValueOrDefault("code") ?? "", out var asked)
            || form.GetValueOrDefault("redirect_uri") != asked.Redirect
            || form.GetValueOrDefault("client_secret") != ClientSecret
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form.GetValueOrDefault("code_verifier") ?? ""))) != asked.Challenge)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        return Results.Json(new { token_type = "Bearer", expires_in = 600, access_token = "opaque", id_token = Spoilt?.Invoke(asked.Nonce) ?? Token(nonce: asked.Nonce) });
    }

    private object Jwk()
    {
        var parameters = _rsa.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = "k1", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
    }
}
