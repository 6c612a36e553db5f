using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Host.Tests.Support;

/// <summary>Teams as a bot sees it: a channel that signs what it sends, gives out the bot's tokens, and knows who is in a conversation.</summary>
internal sealed class FakeTeams : IAsyncDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly WebApplication _app;
    private readonly RSA _rsa = RSA.Create(2048);

    private FakeTeams(WebApplication app)
    {
        _app = app;
        app.MapGet("/metadata", () => Results.Json(new { issuer = "https://api.botframework.com", jwks_uri = $"{Url}/keys" }));
        app.MapGet("/keys", () =>
        {
            var key = _rsa.ExportParameters(false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", kid = "k", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = new[] { "msteams" } } } });
        });
        app.MapPost("/login/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", access_token = "bot", expires_in = 3600 }));
        app.MapGet("/v3/conversations/{conversation}/members/{member}", (string member) =>
        {
            Asked.Enqueue(member);
            return Members.TryGetValue(member, out var known) ? Results.Json(known) : Results.StatusCode(503);
        });
        app.MapPost("/v3/conversations/{conversation}/activities/{**rest}", () => Results.Json(new { id = "sent" }));
    }

    public string Url => _app.Urls.Single();

    /// <summary>Who is in conversations; whoever is missing cannot be looked up.</summary>
    public ConcurrentDictionary<string, object> Members { get; } = new();

    /// <summary>Whom the bot asked about.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Settings of a host that is reached through this channel.</summary>
    public string[] Settings =>
    [
        "--MicrosoftAppId", AppId, "--MicrosoftAppPassword", "p", "--ToBotFromChannelOpenIdMetadataUrl", $"{Url}/metadata",
        "--ToChannelFromBotLoginUrl", $"{Url}/login", "--AllowInsecureLoopback", "true",
    ];

    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var teams = new FakeTeams(builder.Build());
        await teams._app.StartAsync();
        return teams;
    }

    /// <summary>Passes on what somebody in a tenant does.</summary>
    /// <param name="bot">A client of the bot's host.</param>
    /// <param name="tenant">The tenant, or null where Teams names none.</param>
    /// <param name="person">Who.</param>
    /// <param name="type">Kind of activity.</param>
    /// <param name="happened">Teams' own word for what happened, such as editMessage.</param>
    /// <returns>The first reply's text, empty where there is none; the status of an invoke or a refusal.</returns>
    public async Task<string> SayAsync(HttpClient bot, string? tenant, string person, string type = "message", string? happened = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type, ["name"] = type == "invoke" ? "message/submitAction" : null, ["id"] = "1", ["text"] = "What can you do?", ["channelId"] = "msteams", ["serviceUrl"] = $"{Url}/",
            ["conversation"] = new JsonObject { ["id"] = $"c-{person}", ["tenantId"] = tenant }, ["from"] = new JsonObject { ["id"] = person },
            ["recipient"] = new JsonObject { ["id"] = "bot" }, ["deliveryMode"] = type == "invoke" ? null : "expectReplies",
            ["channelData"] = tenant is null ? null : new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant }, ["eventType"] = happened },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), null, "application/json") };
        request.Headers.Add("Authorization", $"Bearer {Token()}");
        using var response = await bot.SendAsync(request);
        if (type == "invoke" || !response.IsSuccessStatusCode)
        {
            return ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var replies = JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("activities");
        return replies.GetArrayLength() == 0 ? "" : replies[0].GetProperty("text").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://api.botframework.com", Audience = AppId, Claims = new Dictionary<string, object> { ["serviceurl"] = $"{Url}/" },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
    });
}
