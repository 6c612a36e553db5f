using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Storage.Archive;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Sharing;

/// <summary>A shared answer as bytes: packed JSON under AES-256-GCM, bound to its name. Layout: nonce, tag, ciphertext.</summary>
internal static class SealedAnswer
{
    /// <summary>Far above any answer's packed bytes.</summary>
    public const int MostBytes = 1024 * 1024;

    private static readonly int Nonce = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int Tag = AesGcm.TagByteSizes.MaxSize;

    /// <summary>Seals an answer, without its identifier and the wording of the question: those are each asker's own.</summary>
    public static byte[] Seal(SharedAnswerKeys keys, string name, CachedAnswer made)
    {
        var packed = PackedJson.Pack(Json(made));
        var bytes = new byte[Nonce + Tag + packed.Length];
        RandomNumberGenerator.Fill(bytes.AsSpan(0, Nonce));
        using var aes = new AesGcm(keys.Locking, Tag);
        aes.Encrypt(bytes.AsSpan(0, Nonce), packed, bytes.AsSpan(Nonce + Tag), bytes.AsSpan(Nonce, Tag), Encoding.ASCII.GetBytes(name));
        return bytes;
    }

    /// <summary>The answer sealed under this name with these keys; null for anything else.</summary>
    public static CachedAnswer? Open(SharedAnswerKeys keys, string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Nonce + Tag || bytes.Length > MostBytes)
        {
            return null;
        }

        var packed = new byte[bytes.Length - Nonce - Tag];
        using var aes = new AesGcm(keys.Locking, Tag);
        try
        {
            aes.Decrypt(bytes[..Nonce], bytes[(Nonce + Tag)..], bytes.Slice(Nonce, Tag), packed, Encoding.ASCII.GetBytes(name));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return Read(PackedJson.Unpack(packed));
    }

    private static ReadOnlySpan<byte> Json(CachedAnswer made)
    {
        var json = new ArrayBufferWriter<byte>(128 * 1024);
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("answer");
            AnswerJson.Write(writer, made.Answer with { AnswerId = "", Question = "" });
            writer.WritePropertyName("layout");
            JsonSerializer.Serialize(writer, SentenceLayout.Of(made.Answer), StoredAnswerJson.Default.Layouts);
            writer.WritePropertyName("making");
            JsonSerializer.Serialize(writer, made.Answer.Making, StoredAnswerJson.Default.AnswerMaking);
            writer.WritePropertyName("next");
            JsonSerializer.Serialize(writer, made.Next with { Spent = null }, StoredAnswerJson.Default.StoredContext);
            writer.WriteEndObject();
        }

        return json.WrittenSpan;
    }

    private static CachedAnswer Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var answer = SentenceLayout.Lay(
            AnswerJson.Deserialize(root.GetProperty("answer").GetRawText())!, root.GetProperty("layout").Deserialize(StoredAnswerJson.Default.Layouts)!);
        return new CachedAnswer(
            answer with { Making = root.GetProperty("making").Deserialize(StoredAnswerJson.Default.AnswerMaking)! },
            root.GetProperty("next").Deserialize(StoredAnswerJson.Default.StoredContext)!);
    }
}
