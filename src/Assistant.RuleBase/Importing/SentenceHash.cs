using System.Security.Cryptography;
using System.Text;

namespace Assistant.RuleBase.Importing;

/// <summary>The hash by which a sheet knows a sentence.</summary>
public static class SentenceHash
{
    private const int Digits = 16;

    /// <returns>The first 16 hexadecimal digits, in lower case, of the SHA-256 of the sentence's UTF-8 text.</returns>
    public static string Of(string sentence) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)))[..Digits];
}
