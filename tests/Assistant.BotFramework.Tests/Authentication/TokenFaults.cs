using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Tests.Authentication;

/// <summary>Every way to break a request that was in order, and the reason it must be refused for.</summary>
internal static class TokenFaults
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    public static IReadOnlyDictionary<string, (Action<SignedRequest> Break, string Reason)> All { get; } = new Dictionary<string, (Action<SignedRequest>, string)>
    {
        ["no header"] = (
            request => request.Authorization = _ => null,
            "no bearer token"),
        ["another scheme"] = (
            request => request.Authorization = token => $"Basic {token}",
            "no bearer token"),
        ["three parts"] = (
            request => request.Authorization = token => $"Bearer {token} more",
            "no bearer token"),
        ["no token"] = (
            request => request.Authorization = _ => "Bearer ",
            "no bearer token"),
        ["no jwt"] = (
            request => request.Authorization = _ => "Bearer abc",
            "the token is malformed"),
        ["two dots of nothing"] = (
            request => request.Authorization = _ => "Bearer ..",
            "the token is malformed"),
        ["a cut signature"] = (
            request => request.Authorization = token => $"Bearer {token[..^8]}",
            "SecurityTokenInvalidSignatureException"),
        ["a changed claim"] = (
            request => request.Authorization = token => $"Bearer {Altered(token)}",
            "SecurityTokenInvalidSignatureException"),
        ["a trailing dot"] = (
            request => request.Authorization = token => $"Bearer {token}.",
            "the token is malformed"),
        ["20 kB"] = (
            request => request.Claims["padding"] = new string('x', 20_000),
            "no bearer token"),
        ["wrong issuer"] = (
            request => request.Claims["iss"] = "https://evil.example",
            "SecurityTokenInvalidIssuerException"),
        ["issuer with a slash"] = (
            request => request.Claims["iss"] = $"{LocalIssuer.Issuer}/",
            "SecurityTokenInvalidIssuerException"),
        ["no issuer"] = (
            request => request.Claims.Remove("iss"),
            "SecurityTokenInvalidIssuerException"),
        ["wrong audience"] = (
            request => request.Claims["aud"] = "another-bot",
            "SecurityTokenInvalidAudienceException"),
        ["audience in a list"] = (
            request => request.Claims["aud"] = new JsonArray(LocalIssuer.AppId),
            "the audience is not this bot alone"),
        ["two audiences"] = (
            request => request.Claims["aud"] = new JsonArray(LocalIssuer.AppId, "another-bot"),
            "the audience is not this bot alone"),
        ["audience with a space"] = (
            request => request.Claims["aud"] = $"{LocalIssuer.AppId} ",
            "SecurityTokenInvalidAudienceException"),
        ["no audience"] = (
            request => request.Claims.Remove("aud"),
            "SecurityTokenInvalidAudienceException"),
        ["no expiry"] = (
            request => request.Claims.Remove("exp"),
            "SecurityTokenInvalidLifetimeException"),
        ["expired six minutes ago"] = (
            request => request.Claims["exp"] = Now.AddMinutes(-6).ToUnixTimeSeconds(),
            "SecurityTokenInvalidLifetimeException"),
        ["valid in six minutes"] = (
            request => request.Claims["nbf"] = Now.AddMinutes(6).ToUnixTimeSeconds(),
            "SecurityTokenInvalidLifetimeException"),
        ["expiry that is no number"] = (
            request => request.Claims["exp"] = "tomorrow",
            "the token is malformed"),
        ["no service address in the token"] = (
            request => request.Claims.Remove("serviceurl"),
            "the token names no service address"),
        ["another service address in the token"] = (
            request => request.Claims["serviceurl"] = "https://smba.trafficmanager.net/other/",
            "the activity's serviceUrl is not the one in the token"),
        ["service address in other case"] = (
            request => request.Claims["serviceurl"] = ServiceUrl.ToUpperInvariant(),
            "the activity's serviceUrl is not the one in the token"),
        ["service address without its slash"] = (
            request => request.Claims["serviceurl"] = ServiceUrl.TrimEnd('/'),
            "the activity's serviceUrl is not the one in the token"),
        ["no service address in the activity"] = (
            request => request.Activity.ServiceUrl = null,
            "the activity's serviceUrl is not the one in the token"),
        ["a signed service address at a foreign host"] = (
            request => request.Claims["serviceurl"] = request.Activity.ServiceUrl = "https://evil.example/",
            "the service address is not in AllowedServiceHosts"),
        ["a signed plain service address"] = (
            request => request.Claims["serviceurl"] = request.Activity.ServiceUrl = "http://smba.trafficmanager.net/teams/",
            "the service address is not in AllowedServiceHosts"),
        ["a signed address by number"] = (
            request => request.Claims["serviceurl"] = request.Activity.ServiceUrl = "https://10.0.0.1/",
            "the service address is not in AllowedServiceHosts"),
        ["another key"] = (
            request => request.Key = RSA.Create(2048),
            "SecurityTokenInvalidSignatureException"),
        ["an unknown key id"] = (
            request => request.Header["kid"] = "unknown",
            "the signing key is unknown"),
        ["no key id"] = (
            request => request.Header.Remove("kid"),
            "the token is not signed in an accepted way"),
        ["no signature"] = (
            request => request.Header["alg"] = "none",
            "the token is not signed in an accepted way"),
        ["the public key as a shared secret"] = (
            request => request.Header["alg"] = "HS256",
            "the token is not signed in an accepted way"),
        ["an algorithm not listed"] = (
            request => request.Header["alg"] = "PS256",
            "the token is not signed in an accepted way"),
        ["a channel the key is not endorsed for"] = (
            request => request.Activity.ChannelId = Channels.Directline,
            "the signing key is not endorsed for the activity's channel"),
        ["a channel in other case"] = (
            request => request.Activity.ChannelId = "MSTeams",
            "the signing key is not endorsed for the activity's channel"),
        ["a key id that is no text"] = (
            request => request.Header["kid"] = 5,
            "the token is malformed"),
        ["an issuer that is no text"] = (
            request => request.Claims["iss"] = 5,
            "the token is malformed"),
        ["a service address that is no text"] = (
            request => request.Claims["serviceurl"] = 5,
            "the token names no service address"),
        ["an expiry beyond all time"] = (
            request => request.Claims["exp"] = 1e300,
            "the token is malformed"),
        ["an expiry below all time"] = (
            request => request.Claims["exp"] = -1e18,
            "SecurityTokenInvalidLifetimeException"),
        ["a token of the emulator's issuer"] = (
            request => request.Claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            "SecurityTokenInvalidIssuerException"),
        ["a token of an emulator's app"] = (
            request => (request.Claims["appid"], request.Activity.ChannelId) = (LocalIssuer.AppId, Channels.Emulator),
            "the signing key is not endorsed for the activity's channel"),
        ["a key without endorsements"] = (
            request => request.Header["kid"] = "bare",
            "the signing key is not endorsed for the activity's channel"),
    };

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static string Altered(string token)
    {
        var parts = token.Split('.');
        parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("smba", "smbb", StringComparison.Ordinal));
        return string.Join('.', parts);
    }
}
