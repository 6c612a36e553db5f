using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Tests.DirectLine;

/// <summary>A token taken apart, to be changed and put together again.</summary>
internal sealed class TakenApart(string token)
{
    private readonly string _signature = token.Split('.')[2];

    public JsonObject Header { get; } = Read(token.Split('.')[0]);

    public JsonObject Claims { get; } = Read(token.Split('.')[1]);

    private string Content => $"{Base64UrlEncoder.Encode(Header.ToJsonString())}.{Base64UrlEncoder.Encode(Claims.ToJsonString())}";

    public string UnderTheOldSignature() => $"{Content}.{_signature}";

    public string SignedWith(byte[] key) => $"{Content}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(Content)))}";

    private static JsonObject Read(string part) => JsonNode.Parse(Base64UrlEncoder.Decode(part))!.AsObject();
}
