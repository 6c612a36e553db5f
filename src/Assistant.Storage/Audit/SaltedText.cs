using System.Security.Cryptography;
using System.Text;

namespace Assistant.Storage.Audit;

/// <summary>A text kept apart from the log. The log has its salted hash only: with text and salt erased, nobody can tell what it was, not even by guessing.</summary>
/// <param name="Text">The text, as bytes.</param>
/// <param name="Salt">256 random bits in hexadecimal, kept beside the text and erased with it.</param>
internal sealed record SaltedText(byte[] Text, string Salt)
{
    private const int SaltBytes = 32;

    /// <summary>A text with a new salt.</summary>
    public static SaltedText Of(byte[] text) => new(text, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes)));

    /// <summary>A text with a new salt.</summary>
    public static SaltedText Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>What stands in the log.</summary>
    public string Hash => HashOf(Text);

    /// <summary>What stands in the log of another text under the same salt.</summary>
    public string HashOf(string other) => HashOf(Encoding.UTF8.GetBytes(other));

    private string HashOf(byte[] bytes) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Salt), bytes));
}
