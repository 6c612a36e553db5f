using System.Security.Cryptography;
using System.Text;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.LocalFigures;

/// <summary>The hash of shipped content with local figures laid over it: it differs from the shipped one and from that of other figures.</summary>
public static class LocalHash
{
    /// <summary>The hash, or that of the shipped content where no set lies over it.</summary>
    /// <param name="content">The hash of the shipped content.</param>
    /// <param name="sets">The sets, in order of name.</param>
    /// <returns>Lower-case hexadecimal.</returns>
    public static string Of(string content, IReadOnlyCollection<FigureSet> sets)
    {
        if (sets.Count == 0)
        {
            return content;
        }

        var texts = sets.Select(s => new RuleFile(s.Name, $"{s.Dataset}\0{s.Licence}\0{s.Table.Text}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{content}\0{ContentHash.Of(texts)}")));
    }
}
