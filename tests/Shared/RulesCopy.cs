using System.Security.Cryptography;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;

namespace Assistant.Tests.Shared;

/// <summary>A copy of the rules and prompts to edit, break and pack, with a data folder beside them; gone with the test.</summary>
public sealed class RulesCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-edit-");
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public RulesCopy()
    {
        Copy("rules", Folder);
        Copy("prompts", Prompts);
    }

    public string Folder => Path.Combine(_folder.FullName, "rules");

    public string Prompts => Path.Combine(_folder.FullName, "prompts");

    public string Data => Path.Combine(_folder.FullName, "data");

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    /// <summary>Replaces the first occurrence, which must be there.</summary>
    public void Replace(string file, string old, string with)
    {
        var text = Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} no longer holds: {old}");
        Write(file, string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length)));
    }

    /// <summary>1-based line of the first occurrence.</summary>
    public int LineOf(string file, string text) => Array.FindIndex(Read(file).Split('\n'), l => l.Contains(text, StringComparison.Ordinal)) + 1;

    public void Append(string file, string text) => File.AppendAllText(Path.Combine(Folder, file), text);

    /// <summary>The folder as it stands, packed beside it.</summary>
    public string Pack(bool withSignature)
    {
        var source = new RuleFolder(Folder);
        var path = Path.Combine(_folder.FullName, "packed" + PackSource.Extension);
        using var stream = File.Create(path);
        RulePackWriter.Write(stream, RuleBaseLoader.Check(source).Snapshot!.Version, source.ReadAll(), withSignature ? _key : null);
        return path;
    }

    /// <summary>A file with a public key: of the key that signs, or of a stranger's.</summary>
    public string PublicKey(bool own)
    {
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var path = Path.Combine(_folder.FullName, own ? "own.pem" : "stranger.pem");
        File.WriteAllText(path, (own ? _key : stranger).ExportSubjectPublicKeyInfoPem());
        return path;
    }

    public void Dispose()
    {
        _key.Dispose();
        _folder.Delete(recursive: true);
    }

    private static void Copy(string name, string target)
    {
        var source = Path.Combine(AppContext.BaseDirectory, name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
