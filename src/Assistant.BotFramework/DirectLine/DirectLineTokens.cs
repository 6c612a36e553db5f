using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Signs and reads tokens. They are JWTs with a user claim because Web Chat takes the user's id from there.</summary>
internal sealed class DirectLineTokens
{
    private const string Issuer = "directline";
    private const string StreamAudience = "directline-stream";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string OriginsClaim = "origins";
    private const string SessionClaim = "session";
    private const int MaxTokenLength = 4096;

    /// <summary>A client connects at once or asks for another address.</summary>
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private readonly JsonWebTokenHandler _handler = new()
    {
        MaximumTokenSizeInBytes = MaxTokenLength, MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false,
    };

    private readonly SymmetricSecurityKey _key;
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;

    public DirectLineTokens(IOptions<DirectLineOptions> options, TimeProvider clock)
    {
        (_options, _clock) = (options.Value, clock);
        var bytes = _options.SigningKey is { Length: > 0 } key ? Convert.FromBase64String(key) : RandomNumberGenerator.GetBytes(32);
        _key = new SymmetricSecurityKey(bytes) { KeyId = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8)) };
    }

    /// <summary>The lifetime to tell clients, in seconds.</summary>
    public int ExpiresIn => (int)_options.TokenLifetime.TotalSeconds;

    public string Issue(DirectLineToken token) => Issue(token, Issuer, _options.TokenLifetime + _options.TokenSlack);

    /// <summary>A token that opens a stream and nothing else: it stands in an address, so it is short-lived.</summary>
    public string IssueForStream(DirectLineToken token) => Issue(token, StreamAudience, StreamLifetime);

    /// <returns>What the text stands for, if it is a token of this server; and whether its time is over.</returns>
    public Task<(DirectLineToken? Token, bool IsExpired)> ReadAsync(string text) => ReadAsync(text, Issuer);

    /// <returns>What the text stands for, if it opens a stream of this server; and whether its time is over.</returns>
    public Task<(DirectLineToken? Token, bool IsExpired)> ReadForStreamAsync(string text) => ReadAsync(text, StreamAudience);

    private string Issue(DirectLineToken token, string audience, TimeSpan lifetime)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = new Dictionary<string, object>
            {
                [ConversationClaim] = token.ConversationId, [UserClaim] = token.UserId, [OriginsClaim] = token.Origins.ToArray(),
                [SessionClaim] = token.NeedsSession,
            },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<(DirectLineToken? Token, bool IsExpired)> ReadAsync(string text, string audience)
    {
        if (text.Length > MaxTokenLength)
        {
            return (null, false);
        }

        var result = await _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidIssuer = Issuer,
            ValidAudience = audience,
            ValidateLifetime = false, // told apart below: the client reacts to an expired token in its own way
        });
        return result.IsValid && result.SecurityToken is JsonWebToken jwt
            && jwt.TryGetPayloadValue(ConversationClaim, out string conversation) && jwt.TryGetPayloadValue(UserClaim, out string user)
            ? (new DirectLineToken(conversation, user) { Origins = Origins(jwt), NeedsSession = NeedsSession(jwt) }, jwt.ValidTo <= _clock.GetUtcNow().UtcDateTime)
            : (null, false);
    }

    private static bool NeedsSession(JsonWebToken jwt) => jwt.TryGetPayloadValue(SessionClaim, out bool needs) && needs;

    private static string[] Origins(JsonWebToken jwt) => jwt.TryGetPayloadValue(OriginsClaim, out string[] origins) ? origins : [];
}
