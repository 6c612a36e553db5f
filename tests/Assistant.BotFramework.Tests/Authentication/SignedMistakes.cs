using System.Text.Json.Nodes;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Tests.Support;

namespace Assistant.BotFramework.Tests.Authentication;

/// <summary>Tokens that the channel's good key has signed, with things wrong in them or beside them, by chance that can be repeated.</summary>
internal static class SignedMistakes
{
    private const string ServiceUrl = TokenFaults.ServiceUrl;

    /// <summary>Each alone is reason enough to refuse.</summary>
    private static readonly Action<SignedRequest, Random>[] Wrong =
    [
        (request, chance) => Spoil(request.Claims, "iss", chance, $"{LocalIssuer.Issuer}/", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", ""),
        (request, chance) => Spoil(request.Claims, "aud", chance, $"{LocalIssuer.AppId}/", $"api://{LocalIssuer.AppId}", $" {LocalIssuer.AppId}", ""),
        (request, chance) => Spoil(request.Claims, "serviceurl", chance, ServiceUrl.ToUpperInvariant(), ServiceUrl.TrimEnd('/'), "https://evil.example/", ""),
        (request, chance) => Spoil(request.Header, "kid", chance, "bare", "ENDORSED", ""),
        (request, chance) => request.Header["alg"] = Pick(chance, "none", "HS256", "PS256", "ES256", "RS512", "rs256", "RS256 ", "RSA-OAEP", ""),
        (request, chance) => request.Claims["exp"] = Pick(chance, Later(request, -chance.Next(300, 100_000_000)), 0, -1, "tomorrow", true, 1e300),
        (request, _) => request.Claims.Remove("exp"),
        (request, chance) => request.Claims["nbf"] = Pick(chance, Later(request, chance.Next(301, 100_000_000)), "yesterday", 1e300),
    ];

    /// <summary>Each, in an activity beside a token in order, is reason enough to refuse.</summary>
    private static readonly Action<Activity>[] WrongBeside =
    [
        activity => activity.ServiceUrl = null,
        activity => activity.ServiceUrl = "https://smba.trafficmanager.net/elsewhere/",
        activity => activity.ServiceUrl = "https://evil.example/",
        activity => activity.ChannelId = Channels.Directline,
        activity => activity.ChannelId = Channels.Emulator,
        activity => activity.ChannelId = "MSTEAMS",
    ];

    /// <summary>None is a reason to refuse.</summary>
    private static readonly Action<SignedRequest, Random>[] Harmless =
    [
        (request, chance) => request.Header["alg"] = Pick(chance, "RS256", "RS384"),
        (request, chance) => request.Header["typ"] = Pick(chance, "jwt", "at+jwt"),
        (request, _) => request.Header.Remove("typ"),
        (request, chance) => request.Header["x5t"] = request.Header["kid"]!.DeepClone(),
        (request, chance) => request.Claims["exp"] = Later(request, chance.Next(-299, 100_000_000)),
        (request, chance) => request.Claims["nbf"] = Later(request, chance.Next(-100_000_000, 301)),
        (request, _) => request.Claims.Remove("nbf"),
        (request, chance) => request.Claims[$"claim-{chance.Next(100)}"] = Pick(chance, 5, "text", true, 1e300),
        (request, _) => request.Claims["serviceUrl"] = "https://evil.example/",
    ];

    /// <returns>A token, and how many things are wrong with it: none with one in three.</returns>
    public static (string Text, int Mistakes) Token(LocalIssuer issuer, DateTimeOffset now, Random chance)
    {
        var request = new SignedRequest(ServiceUrl, now);
        var mistakes = chance.Next(3);
        foreach (var change in Some(Harmless, chance.Next(3), chance).Concat(Some(Wrong, mistakes, chance)))
        {
            change(request, chance);
        }

        return (issuer.Sign(request.Header, request.Claims), mistakes);
    }

    /// <returns>A request with this token, and how many things are wrong beside it: none with three in four.</returns>
    public static (SignedRequest Request, int Mistakes) With(string token, DateTimeOffset now, Random chance)
    {
        var request = new SignedRequest(ServiceUrl, now) { Token = token };
        var mistakes = chance.Next(4) == 0 ? 1 : 0;
        foreach (var change in Some(WrongBeside, mistakes, chance))
        {
            change(request.Activity);
        }

        return (request, mistakes);
    }

    private static IEnumerable<T> Some<T>(T[] changes, int count, Random chance)
    {
        var order = changes.ToArray();
        chance.Shuffle(order);
        return order.Take(count);
    }

    /// <summary>Leaves it out, makes it something else than text, flips a character of it, or puts one of these in its place.</summary>
    private static void Spoil(JsonObject part, string name, Random chance, params string[] others)
    {
        var right = part[name]!.GetValue<string>().ToCharArray();
        switch (chance.Next(4))
        {
            case 0:
                part.Remove(name);
                break;
            case 1:
                part[name] = chance.Next(3) == 0 ? new JsonArray(new string(right), "another") : Pick(chance, 5, true, 0.5);
                break;
            case 2:
                right[chance.Next(right.Length)] ^= (char)(1 << chance.Next(7));
                part[name] = new string(right);
                break;
            default:
                part[name] = others[chance.Next(others.Length)];
                break;
        }
    }

    private static JsonNode? Pick(Random chance, params JsonNode?[] from) => from[chance.Next(from.Length)];

    private static long Later(SignedRequest request, int seconds) => request.Now.AddSeconds(seconds).ToUnixTimeSeconds();
}
