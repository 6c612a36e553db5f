using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Planner.Answers;

/// <summary>ULIDs: 48 bits of time, 80 random bits, in Crockford's base 32.</summary>
public sealed class UlidAnswerIds(TimeProvider time) : IAnswerIds
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 26;
    private const int RandomBytes = 10;

    /// <inheritdoc />
    public string Next()
    {
        Span<byte> random = stackalloc byte[RandomBytes];
        RandomNumberGenerator.Fill(random);
        return Of(time.GetUtcNow().ToUnixTimeMilliseconds(), random);
    }

    /// <summary>The same identifier for the same seed and content, so that a turn which is run again names its answer as before.</summary>
    /// <param name="seed">A UUID of version 7, known to nobody outside.</param>
    /// <param name="content">What answered: another rule base gives another answer, and so another identifier.</param>
    public static string Of(Guid seed, string content)
    {
        Span<byte> key = stackalloc byte[16];
        seed.TryWriteBytes(key, bigEndian: true, out _);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(content), hash);
        Span<byte> time = stackalloc byte[sizeof(long)];
        time.Clear();
        key[..6].CopyTo(time[2..]);
        return Of(BinaryPrimitives.ReadInt64BigEndian(time), hash[..RandomBytes]);
    }

    private static string Of(long milliseconds, ReadOnlySpan<byte> random)
    {
        UInt128 value = (UInt128)(ulong)milliseconds << 80;
        for (var i = 0; i < random.Length; i++)
        {
            value |= (UInt128)random[i] << (8 * (random.Length - 1 - i));
        }

        Span<char> text = stackalloc char[Length];
        for (var i = Length - 1; i >= 0; i--, value >>= 5)
        {
            text[i] = Alphabet[(int)(value & 31)];
        }

        return new string(text);
    }
}
