using System.Security.Cryptography;
using System.Text;

namespace Assistant.BotFramework.DirectLine;

/// <summary>A secret by its hash alone. It is long and random, so a plain hash cannot be guessed back.</summary>
internal static class HashedSecret
{
    private const string Prefix = "sha256:";

    /// <summary>The hash of a secret; what is hashed already, empty, or too short to be a secret stays as it is.</summary>
    public static string? Of(string? secret) =>
        secret is not { Length: >= 32 } || IsHash(secret) ? secret : Prefix + Convert.ToHexStringLower(Hash(secret));

    /// <summary>Whether a text is the secret of this hash, told in the same time either way.</summary>
    public static bool IsMatch(string? hashed, string text) =>
        hashed is not null && IsHash(hashed) && CryptographicOperations.FixedTimeEquals(Convert.FromHexString(hashed[Prefix.Length..]), Hash(text));

    private static bool IsHash(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length == Prefix.Length + (2 * SHA256.HashSizeInBytes)
        && text[Prefix.Length..].All(char.IsAsciiHexDigit);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
