using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Packing;

/// <summary>A packed version of a rule base, read whole and held to its manifest; loads like a folder.</summary>
public sealed class RulePack : IRuleBaseSource
{
    /// <summary>Largest pack read, in bytes.</summary>
    public const long MostBytes = 64L * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _signed;
    private readonly IReadOnlyList<RuleFile> _files;

    private RulePack(PackManifest manifest, byte[] signed, PackSignature? signature, IReadOnlyList<RuleFile> files) =>
        (Manifest, _signed, Signature, _files) = (manifest, signed, signature, files);

    /// <summary>What the pack says of itself; every file was held to it.</summary>
    public PackManifest Manifest { get; }

    /// <summary>The signature it carries, not yet checked; null for none.</summary>
    public PackSignature? Signature { get; }

    /// <inheritdoc />
    public IReadOnlyList<RuleFile> ReadAll() => _files;

    /// <summary>Reads a pack from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What problems call it; the file's own name unless given.</param>
    /// <exception cref="InvalidRulesException">The file is missing, is no pack, or does not agree with its manifest.</exception>
    public static RulePack Read(string path, string? name = null)
    {
        name ??= Path.GetFileName(path);
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Bad(name, "the pack cannot be read; check that it exists and that you may read it", ProblemCodes.Unreadable);
        }
    }

    /// <summary>Reads a pack.</summary>
    /// <param name="stream">A seekable stream.</param>
    /// <param name="name">What problems call it.</param>
    /// <exception cref="InvalidRulesException">It is no pack, exceeds <see cref="RuleBaseLimits"/>, or does not agree with its manifest.</exception>
    public static RulePack Read(Stream stream, string name)
    {
        if (stream.Length > MostBytes)
        {
            throw Bad(name, FormattableString.Invariant($"the pack is larger than {MostBytes / (1024 * 1024)} MiB; is it the right file?"));
        }

        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return Read(archive, name);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or DecoderFallbackException or EndOfStreamException)
        {
            throw Bad(name, "this is no whole pack; write it anew with `assistant rules pack`");
        }
    }

    /// <summary>Whether a key made the signature.</summary>
    /// <returns>False also where there is no signature, or one of another kind.</returns>
    public bool IsSignedBy(ECDsa key)
    {
        if (Signature is not { Algorithm: PackSignature.Ecdsa } signature)
        {
            return false;
        }

        var value = new byte[signature.Value.Length];
        return Convert.TryFromBase64String(signature.Value, value, out var length)
            && key.VerifyData(_signed, value.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    private static RulePack Read(ZipArchive archive, string name)
    {
        if (archive.Entries.Count > RuleBaseLimits.Files + 2)
        {
            throw Bad(name, FormattableString.Invariant($"the pack holds more than {RuleBaseLimits.Files} files"));
        }

        var entries = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            var known = entry.FullName is PackName.Manifest or PackName.Signature || PackName.IsFile(entry.FullName);
            var bytes = known ? Bounded(entry, name) : throw Bad(name, $"the pack holds a file it must not: {Shown(entry.FullName)}");
            total += bytes.Length;
            if (total > MostBytes || !entries.TryAdd(entry.FullName, bytes))
            {
                throw Bad(name, total > MostBytes ? "the pack unfolds to more than it may" : $"the pack holds {Shown(entry.FullName)} twice");
            }
        }

        if (!entries.Remove(PackName.Manifest, out var signed))
        {
            throw Bad(name, $"the pack has no {PackName.Manifest}; write it anew with `assistant rules pack`");
        }

        var signature = entries.Remove(PackName.Signature, out var text) ? JsonSerializer.Deserialize(text, PackJson.Default.PackSignature) : null;
        // The serializer holds nulls to the types, but neither the whole nor what lists hold.
        if (JsonSerializer.Deserialize(signed, PackJson.Default.PackManifest) is not { } manifest || manifest.Files.Contains(null!))
        {
            throw new JsonException("The manifest, or a file it names, is null.");
        }

        return new RulePack(manifest, signed, signature, Held(entries, manifest, name));
    }

    /// <summary>The files in the manifest's order, each held to its length and hash.</summary>
    private static List<RuleFile> Held(Dictionary<string, byte[]> entries, PackManifest manifest, string name)
    {
        if (manifest.Format != PackManifest.Current)
        {
            throw Bad(name, FormattableString.Invariant($"the pack is of format {manifest.Format}, this program reads {PackManifest.Current}"));
        }

        var files = new List<RuleFile>();
        foreach (var file in manifest.Files)
        {
            if (!entries.Remove(file.Path, out var bytes) || bytes.Length != file.Length || Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.Sha256)
            {
                throw Bad(name, $"{Shown(file.Path)} is missing or is not what the manifest says; the pack was changed after it was written");
            }

            files.Add(new RuleFile(file.Path, Strict.GetString(bytes)));
        }

        return entries.Count == 0
            ? [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]
            : throw Bad(name, $"the manifest does not name {Shown(entries.Keys.First())}; the pack was changed after it was written");
    }

    /// <summary>Never reads more than a content file may hold, whatever the archive's directory claims.</summary>
    private static byte[] Bounded(ZipArchiveEntry entry, string name)
    {
        using var stream = entry.Open();
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            read.Write(buffer, 0, count);
            if (read.Length > RuleBaseLimits.FileLength)
            {
                throw Bad(name, FormattableString.Invariant($"{Shown(entry.FullName)} unfolds to more than {RuleBaseLimits.FileLength / (1024 * 1024)} MiB"));
            }
        }

        return read.ToArray();
    }

    private static string Shown(string entry) =>
        new([.. entry.Take(80).Select(c => char.IsControl(c) ? '?' : c)]);

    private static InvalidRulesException Bad(string name, string message, string code = ProblemCodes.BadPack) => new([new RuleProblem(name, 1, 1, code, message)]);
}
