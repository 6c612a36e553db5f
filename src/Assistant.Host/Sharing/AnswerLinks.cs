using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Sharing;

/// <summary>Makes and reads the tokens of links: an answer's identifier and an end, signed with a key of this host. Nothing is stored.</summary>
/// <param name="key">At least 32 bytes.</param>
/// <param name="options">How long a link works.</param>
/// <param name="time">Says what is over.</param>
internal sealed class AnswerLinks(byte[] key, IOptions<AnswerLinkOptions> options, TimeProvider time)
{
    /// <summary>128 of the signature's 256 bits: nobody guesses them, and the link stays short.</summary>
    private const int TagBytes = 16;

    private const int LongestToken = 200;
    private const char Gap = '.';

    /// <summary>Keeps this use of the key apart from any other.</summary>
    private static readonly byte[] Purpose = "answer-link.v1\n"u8.ToArray();

    /// <summary>A token for an answer, and when it ends.</summary>
    public (string Token, DateTimeOffset Until) Make(string answerId)
    {
        var until = DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().AddDays(options.Value.Days).ToUnixTimeSeconds());
        var said = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{until.ToUnixTimeSeconds()}{Gap}{answerId}"));
        return ($"{Base64Url.EncodeToString(said)}{Gap}{Base64Url.EncodeToString(Tag(said))}", until);
    }

    /// <returns>What the token says; without an answer where it is not one of ours, to the last character.</returns>
    public ReadLink Read(string token)
    {
        if (token.Length > LongestToken || token.Split(Gap) is not [var first, var second] || Bytes(first) is not { } said || Bytes(second) is not { } tag
            || !CryptographicOperations.FixedTimeEquals(tag, Tag(said)))
        {
            return default;
        }

        var text = Encoding.UTF8.GetString(said);
        var gap = text.IndexOf(Gap, StringComparison.Ordinal);
        var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(text.AsSpan(0, gap), CultureInfo.InvariantCulture));
        return new ReadLink(text[(gap + 1)..], until, until <= time.GetUtcNow());
    }

    private byte[] Tag(byte[] said)
    {
        byte[] signed = [.. Purpose, .. said];
        return HMACSHA256.HashData(key, signed)[..TagBytes];
    }

    /// <summary>Null unless this is the one way of writing those bytes: a token that was altered is never taken for the one it was.</summary>
    private static byte[]? Bytes(string text)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(text);
            return Base64Url.EncodeToString(bytes) == text ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
