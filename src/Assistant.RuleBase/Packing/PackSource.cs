using System.Security.Cryptography;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Packing;

/// <summary>Opens rules wherever they lie: a folder, or a pack that must be signed where a key is given.</summary>
public static class PackSource
{
    /// <summary>The ending of a packed rule base.</summary>
    public const string Extension = ".rulepack";

    /// <summary>Opens a folder or a pack.</summary>
    /// <param name="path">A folder, or a file ending in <see cref="Extension"/>.</param>
    /// <param name="publicKey">PEM text of the key a pack must be signed with; null where none is required. Folders are never signed: who may write there is trusted.</param>
    /// <param name="name">What problems call a pack; the file's own name unless given.</param>
    /// <exception cref="InvalidRulesException">The pack is none, or the signature is missing or of another key.</exception>
    public static IRuleBaseSource Open(string path, string? publicKey, string? name = null) => IsPack(path) ? Verified(path, publicKey, name) : new RuleFolder(path);

    /// <summary>Reads a pack, and holds it to a key where one is given.</summary>
    /// <param name="path">The file.</param>
    /// <param name="publicKey">PEM text of the key it must be signed with, or null.</param>
    /// <param name="name">What problems call it; the file's own name unless given.</param>
    /// <exception cref="InvalidRulesException">The pack is none, or the signature is missing or of another key.</exception>
    public static RulePack Verified(string path, string? publicKey, string? name = null)
    {
        var pack = RulePack.Read(path, name);
        if (publicKey is null)
        {
            return pack;
        }

        using var key = Key(publicKey);
        return pack.IsSignedBy(key) ? pack : throw new InvalidRulesException([new RuleProblem(name ?? Path.GetFileName(path), 1, 1, ProblemCodes.BadSignature,
            pack.Signature is null
                ? "the pack is not signed, and a signature is required; sign it with `assistant rules pack --key FILE`"
                : "the signature is not of the required key; take the pack from whoever holds that key")]);
    }

    /// <summary>Whether a path names a pack.</summary>
    public static bool IsPack(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>Reads an ECDSA key, private or public, from PEM text.</summary>
    /// <exception cref="InvalidRulesException">It is none.</exception>
    public static ECDsa Key(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception fault) when (fault is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new InvalidRulesException([new RuleProblem("key", 1, 1, ProblemCodes.BadSignature,
                "this is no ECDSA key in PEM form; make one with `openssl ecparam -name prime256v1 -genkey -noout -out key.pem`")]);
        }
    }
}
