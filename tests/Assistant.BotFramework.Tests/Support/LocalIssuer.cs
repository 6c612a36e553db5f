using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.BotFramework.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Tests.Support;

/// <summary>An authority on this machine: signs tokens as a channel would, and tells who asks its keys.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";

    private readonly WebApplication _app;
    private readonly RSA _key = RSA.Create(2048);
    private int _metadataReads;
    private int _tokenRequests;

    private LocalIssuer(WebApplication app)
    {
        _app = app;
        app.MapGet("/metadata", async () =>
        {
            Interlocked.Increment(ref _metadataReads);
            await Held;
            return IsDown ? Results.StatusCode(500) : Results.Json(new { issuer = Issuer, jwks_uri = $"{Url}/keys" });
        });
        app.MapGet("/keys", () => Results.Json(new { keys = KeyIds.Select(id => Jwk(id, id == "bare" ? null : ["msteams"])) }));
        app.MapPost("/login/oauth2/v2.0/token", async (HttpRequest request) =>
        {
            var number = Interlocked.Increment(ref _tokenRequests);
            var form = (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
            TokenForms.Enqueue(form);
            await TokensHeld;
            var isRight = !GivesNoTokens && (form.GetValueOrDefault("client_secret") == "password" || form.ContainsKey("client_assertion"));
            return RedirectTo is { } elsewhere ? Results.Redirect(elsewhere, preserveMethod: true)
                : isRight && form["grant_type"] == "client_credentials"
                    ? Results.Json(new { token_type = "Bearer", access_token = $"outbound-{number}", expires_in = 3600 })
                    : Results.Json(new { error = "invalid_client", error_description = "no" }, statusCode: 400);
        });
    }

    public string Url => _app.Urls.Single();

    public bool IsDown { get; set; }

    /// <summary>What the metadata waits for before it is given.</summary>
    public Task Held { get; set; } = Task.CompletedTask;

    /// <summary>What a request for a token waits for before it is answered.</summary>
    public Task TokensHeld { get; set; } = Task.CompletedTask;

    /// <summary>Whether every request for a token is refused.</summary>
    public bool GivesNoTokens { get; set; }

    /// <summary>The keys there are now; all but "bare" speak for Teams.</summary>
    public IReadOnlyList<string> KeyIds { get; set; } = ["endorsed", "bare"];

    /// <summary>Where requests for tokens are sent on to; null for nowhere.</summary>
    public string? RedirectTo { get; set; }

    /// <summary>The requests for tokens, field by field.</summary>
    public ConcurrentQueue<Dictionary<string, string>> TokenForms { get; } = new();

    public int MetadataReads => _metadataReads;

    public int TokenRequests => _tokenRequests;

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var issuer = new LocalIssuer(builder.Build());
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>Settings of a bot that trusts this authority.</summary>
    public void Configure(BotFrameworkOptions options)
    {
        (options.MicrosoftAppId, options.MicrosoftAppPassword) = (AppId, "password");
        options.ToBotFromChannelOpenIdMetadataUrl = $"{Url}/metadata";
        options.ToChannelFromBotLoginUrl = $"{Url}/login";
        options.AllowInsecureLoopback = true;
    }

    /// <summary>Signs header and claims as they are, right or wrong.</summary>
    public string Sign(JsonObject header, JsonObject claims, RSA? key = null)
    {
        var content = $"{Encode(header)}.{Encode(claims)}";
        var bytes = Encoding.ASCII.GetBytes(content);
        var signature = header["alg"]?.GetValue<string>() switch
        {
            "none" => [],
            "HS256" => HMACSHA256.HashData(_key.ExportSubjectPublicKeyInfo(), bytes),
            "PS256" => (key ?? _key).SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "RS384" => (key ?? _key).SignData(bytes, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            _ => (key ?? _key).SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{content}.{Base64UrlEncoder.Encode(signature)}";
    }

    public async ValueTask DisposeAsync()
    {
        _key.Dispose();
        await _app.DisposeAsync();
    }

    private static string Encode(JsonObject json) => Base64UrlEncoder.Encode(json.ToJsonString());

    private JsonObject Jwk(string id, string[]? endorsements)
    {
        var parameters = _key.ExportParameters(false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(name => JsonValue.Create(name))]);
        }

        return jwk;
    }
}
