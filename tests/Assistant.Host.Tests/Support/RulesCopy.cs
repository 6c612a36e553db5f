using System.Security.Cryptography;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;

namespace Assistant.Host.Tests.Support;

/// <summary>A rules folder of one's own to edit, break and pack, with a data folder beside it.</summary>
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
