using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Authentication;

/// <summary>Reads claims as they stand in a token, where the usual way would blur one value and a list of one.</summary>
internal static class TokenPayload
{
    public static bool TryGetString(JsonWebToken token, string claim, out string value)
    {
        value = "";
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload));
        if (!payload.RootElement.TryGetProperty(claim, out var member) || member.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        value = member.GetString()!;
        return value.Length > 0;
    }
}
