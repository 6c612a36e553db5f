using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Packing;

/// <summary>Writes one version of a rule base as one archive.</summary>
/// <remarks>
/// The same content gives the same bytes on every machine: files stand in ordinal order under one fixed date and are stored, not compressed unless that is asked
/// for, since compressors differ from one version to the next. Only a signature differs each time, as ECDSA draws a random number.
/// </remarks>
public static class RulePackWriter
{
    private static readonly DateTimeOffset Dated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a pack.</summary>
    /// <param name="target">Receives the archive; stays open.</param>
    /// <param name="version">Of the content.</param>
    /// <param name="files">The content, as the loader read it.</param>
    /// <param name="key">Private key to sign with, or null for no signature.</param>
    /// <param name="compression">For a pack that many others lie beside: a quarter of the size, and other bytes on another machine.</param>
    /// <exception cref="InvalidRulesException">A file has a name a pack cannot hold.</exception>
    public static void Write(
        Stream target, RuleBaseVersion version, IReadOnlyList<RuleFile> files, ECDsa? key = null, CompressionLevel compression = CompressionLevel.NoCompression)
    {
        if (files.FirstOrDefault(file => !PackName.IsFile(file.Path)) is { } odd)
        {
            throw new InvalidRulesException([new RuleProblem(odd.Path, 1, 1, ProblemCodes.BadPack,
                "a pack cannot hold a file of this name; use plain letters, digits, dots, dashes and underscores")]);
        }

        (string Path, byte[] Bytes)[] contents = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => (f.Path, Encoding.UTF8.GetBytes(f.Text)))];
        var manifest = JsonSerializer.SerializeToUtf8Bytes(
            new PackManifest(
                PackManifest.Current, version.Number, version.Hash,
                [.. contents.Select(c => new PackedFile(c.Path, c.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(c.Bytes))))]),
            PackJson.Default.PackManifest);

        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, PackName.Manifest, manifest, compression);
        if (key is not null)
        {
            Add(archive, PackName.Signature, JsonSerializer.SerializeToUtf8Bytes(Signed(manifest, key), PackJson.Default.PackSignature), compression);
        }

        foreach (var (path, bytes) in contents)
        {
            Add(archive, path, bytes, compression);
        }
    }

    private static PackSignature Signed(byte[] manifest, ECDsa key) => new(
        PackSignature.Ecdsa,
        Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo())),
        Convert.ToBase64String(key.SignData(manifest, HashAlgorithmName.SHA256)));

    private static void Add(ZipArchive archive, string name, byte[] bytes, CompressionLevel compression)
    {
        var entry = archive.CreateEntry(name, compression);
        entry.LastWriteTime = Dated;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
