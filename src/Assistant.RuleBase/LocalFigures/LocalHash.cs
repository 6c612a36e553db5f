using System.Security.Cryptography;
using System.Text;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.LocalFigures;

/// <summary>The hash of shipped content with local figures laid over it: it differs from the shipped one and from that of other figures.</summary>
internal static class LocalHash
{
    public static string Of(string content, IEnumerable<FigureSet> sets)
    {
        var texts = sets.Select(s => new RuleFile(s.Name, $"{s.Dataset}\0{s.Licence}\0{s.Table.Text}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{content}\0{ContentHash.Of(texts)}")));
    }
}
