using System.Buffers;
using System.IO.Compression;
using System.Text.Json;

namespace Assistant.Storage.Databases;

/// <summary>JSON in fewer bytes: an answer has some eighty kilobytes, and to write and flush them costs more than to pack them.</summary>
internal static class PackedJson
{
    /// <summary>Far above any answer; what unpacks to more was not packed here.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Packs JSON.</summary>
    /// <remarks>The quickest way takes a fifth of the time of the next better one, which saves an eighth of the bytes.</remarks>
    public static byte[] Pack(ReadOnlySpan<byte> json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(json.Length));
        try
        {
            return BrotliEncoder.TryCompress(json, buffer, out var length, quality: 0, window: 18)
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
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
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
                throw new JsonException(status == OperationStatus.DestinationTooSmall ? "What is stored is too large." : "What is stored is damaged.");
            }
        }
    }
}
