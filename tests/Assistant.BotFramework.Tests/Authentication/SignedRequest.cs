using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;

namespace Assistant.BotFramework.Tests.Authentication;

/// <summary>A request of a channel with everything in order, to be broken in one place at a time.</summary>
internal sealed class SignedRequest(string serviceUrl, DateTimeOffset now)
{
    public DateTimeOffset Now => now;

    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "endorsed" };

    public JsonObject Claims { get; } = new()
    {
        ["iss"] = LocalIssuer.Issuer, ["aud"] = LocalIssuer.AppId, ["serviceurl"] = serviceUrl,
        ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(), ["exp"] = now.AddMinutes(10).ToUnixTimeSeconds(),
    };

    public Activity Activity { get; } = new()
    {
        Type = ActivityTypes.Message, Id = "a1", Text = "hi", ChannelId = Channels.Msteams, ServiceUrl = serviceUrl,
        Conversation = new() { Id = "c" }, From = new() { Id = "user" }, Recipient = new() { Id = "bot" },
        DeliveryMode = DeliveryModes.ExpectReplies,
    };

    public RSA? Key { get; set; }

    /// <summary>A token made before, in place of one made of the above.</summary>
    public string? Token { get; init; }

    /// <summary>Makes the Authorization header of the token.</summary>
    public Func<string, string?> Authorization { get; set; } = token => $"Bearer {token}";

    public async Task<HttpResponseMessage> SendAsync(RunningBot bot, LocalIssuer issuer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = JsonContent.Create(Activity, options: ActivityJson.Options),
        };
        if (Authorization(Token ?? issuer.Sign(Header, Claims, Key)) is { } authorization)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await bot.Client.SendAsync(request);
    }
}
