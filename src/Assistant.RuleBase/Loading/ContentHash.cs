using System.Security.Cryptography;
using System.Text;

namespace Assistant.RuleBase.Loading;

/// <summary>SHA-256 over the normalised content: line ends and file order do not matter, everything else does.</summary>
public static class ContentHash
{
    /// <summary>The hash of a rule base's files, as its version names it.</summary>
    /// <returns>Lower-case hexadecimal.</returns>
    public static string Of(IEnumerable<RuleFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Where(Counts).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData([0]);
            hash.AppendData(Encoding.UTF8.GetBytes(file.Text.ReplaceLineEndings("\n").TrimEnd('\n')));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Texts about the base (README, changelog) and its tests do not change what it says.</summary>
    private static bool Counts(RuleFile file) =>
        !file.Path.EndsWith("README.md", StringComparison.Ordinal)
        && file.Path != "CHANGELOG.md"
        && !file.Path.EndsWith(".cases.yaml", StringComparison.Ordinal)
        && !file.Path.StartsWith("tests/", StringComparison.Ordinal);
}
