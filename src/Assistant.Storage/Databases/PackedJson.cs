using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.Storage.Databases;

/// <summary>JSON in fewer bytes: an answer has some eighty kilobytes, and to write and flush them costs more than to pack them.</summary>
internal static class PackedJson
{
    /// <summary>Far above any answer; what unpacks to more was not packed here.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private const string Damaged = "What is stored is damaged.";

    /// <summary>No compressed stream begins so: it is followed by where the repeated part stands, how long it is packed, that part, and the rest.</summary>
    private const byte WithRepeatedPart = 0x11;

    private const int HeaderLength = 1 + sizeof(int) + sizeof(int);

    /// <summary>Packs JSON.</summary>
    /// <remarks>The quickest way takes a fifth of the time of the next better one, which saves an eighth of the bytes.</remarks>
    public static byte[] Pack(ReadOnlySpan<byte> json) => Pack(json, quality: 0);

    /// <summary>Packs JSON; what it shares with other JSON is packed once for all of them.</summary>
    public static byte[] Pack(SharedJson json)
    {
        var rest = Pack(json.Own.Span);
        if (json.Shared.Length == 0)
        {
            return rest;
        }

        var part = RepeatedPart.Of(json.Shared).Packed();
        var packed = new byte[HeaderLength + part.Length + rest.Length];
        packed[0] = WithRepeatedPart;
        BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), json.Place);
        BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1 + sizeof(int)), part.Length);
        part.CopyTo(packed.AsSpan(HeaderLength));
        rest.CopyTo(packed.AsSpan(HeaderLength + part.Length));
        return packed;
    }

    /// <summary>Packs JSON; a quality from 0, the quickest, to 11, the smallest.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> json, int quality)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(json.Length));
        try
        {
            return BrotliEncoder.TryCompress(json, buffer, out var length, quality, window: 18)
                ? buffer[..length]
                : throw new InvalidOperationException("JSON could not be packed.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The JSON that was packed.</summary>
    /// <exception cref="JsonException">The bytes were not packed here, or are damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed) => packed is [WithRepeatedPart, ..] ? UnpackParts(packed) : UnpackWhole(packed);

    private static byte[] UnpackParts(ReadOnlySpan<byte> packed)
    {
        var isWhole = packed.Length >= HeaderLength;
        var place = isWhole ? BinaryPrimitives.ReadInt32LittleEndian(packed[1..]) : -1;
        var length = isWhole ? BinaryPrimitives.ReadInt32LittleEndian(packed[(1 + sizeof(int))..]) : -1;
        if (length < 0 || length > packed.Length - HeaderLength)
        {
            throw new JsonException(Damaged);
        }

        var repeated = UnpackWhole(packed.Slice(HeaderLength, length));
        var others = UnpackWhole(packed[(HeaderLength + length)..]);
        return place >= 0 && place <= others.Length
            ? [.. others.AsSpan(0, place), .. repeated, .. others.AsSpan(place)]
            : throw new JsonException(Damaged);
    }

    private static byte[] UnpackWhole(ReadOnlySpan<byte> packed)
    {
        using var decoder = new BrotliDecoder();
        var json = new ArrayBufferWriter<byte>((8 * packed.Length) + 256);
        while (true)
        {
            var status = decoder.Decompress(packed, json.GetSpan(), out var read, out var written);
            json.Advance(written);
            packed = packed[read..];
            if (status == OperationStatus.Done)
            {
                return json.WrittenSpan.ToArray();
            }

            if (status != OperationStatus.DestinationTooSmall || json.WrittenCount > MostBytes)
            {
                throw new JsonException(status == OperationStatus.DestinationTooSmall ? "What is stored is too large." : Damaged);
            }
        }
    }
}
