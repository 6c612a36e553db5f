using System.Text.Json;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Authentication;

/// <summary>Takes activities from holders of a token that a channel's key signed for this bot.</summary>
internal sealed partial class ChannelAuthentication(
    ChannelKeys keys,
    ServiceUrlPolicy policy,
    IOptions<BotFrameworkOptions> options,
    TimeProvider clock,
    ILogger<ChannelAuthentication> logger)
    : IInboundAuthentication
{
    private const int MaxTokenLength = 16 * 1024;
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = MaxTokenLength, MapInboundClaims = false };

    public async Task<IInboundCaller?> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var (caller, reason) = await CheckAsync(request.Headers.Authorization.ToString(), cancellationToken);
        if (caller is null)
        {
            TokenRefused(reason);
            BotTelemetry.RequestRefused(reason);
        }

        return caller;
    }

    private async Task<(IInboundCaller? Caller, string? Reason)> CheckAsync(string header, CancellationToken cancellationToken)
    {
        var parts = header.Split(' ');
        if (parts.Length != 2 || !parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) || parts[1].Length > MaxTokenLength)
        {
            return (null, "no bearer token");
        }

        if (Read(parts[1]) is not { } token)
        {
            return (null, "the token is malformed");
        }

        if (!Algorithms.Contains(token.Alg) || string.IsNullOrEmpty(token.Kid))
        {
            return (null, "the token is not signed in an accepted way");
        }

        if (await keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            return (null, "the signing key is unknown");
        }

        var result = await _handler.ValidateTokenAsync(token, Parameters(key));
        if (!result.IsValid)
        {
            return (null, result.Exception?.GetType().Name ?? "the token is invalid");
        }

        // An array would make the token good for several bots.
        if (!TokenPayload.TryGetString(token, "aud", out var audience) || audience != options.Value.MicrosoftAppId)
        {
            return (null, "the audience is not this bot alone");
        }

        return TokenPayload.TryGetString(token, "serviceurl", out var serviceUrl)
            ? (new ChannelCaller(serviceUrl, EndorsementsOf(key), policy), null)
            : (null, "the token names no service address");
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.CanReadToken(text) ? _handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or JsonException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(JsonWebKey key) => new()
    {
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = Algorithms,
        ValidIssuer = options.Value.ToBotFromChannelTokenIssuer,
        ValidAudience = options.Value.MicrosoftAppId,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        LifetimeValidator = (notBefore, expires, _, _) =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            return expires is { } end && now < end + ClockSkew && (notBefore is not { } start || now >= start - ClockSkew);
        },
    };

    private static HashSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];

    [LoggerMessage(Level = LogLevel.Warning, Message = "Token refused: {Reason}")]
    private partial void TokenRefused(string? reason);
}
