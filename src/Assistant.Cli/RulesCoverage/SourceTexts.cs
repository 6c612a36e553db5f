using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Cli.RulesCoverage;

/// <summary>Sentences found in a folder of documents, by the hash a sheet knows them by: what does not match is never quoted.</summary>
internal static partial class SourceTexts
{
    private const int DigitsKept = 16;
    private const int MostFiles = 1_000;
    private const long LargestFile = 16 * 1024 * 1024;

    private static readonly string[] Extensions = [".txt", ".md", ".tsv"];

    /// <summary>Every line, cell and sentence of the folder's .txt, .md and .tsv files by the first 16 digits of its SHA-256.</summary>
    /// <exception cref="InputException">There is no such folder.</exception>
    public static IReadOnlyDictionary<string, string> In(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException($"--documents {folder}: there is no such folder");
        }

        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Extensions.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal).Take(MostFiles))
        {
            if (new FileInfo(file).Length > LargestFile)
            {
                continue;
            }

            foreach (var text in File.ReadLines(file).SelectMany(Candidates))
            {
                found.TryAdd(HashOf(text), text);
            }
        }

        return found;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigitsKept];

    private static IEnumerable<string> Candidates(string line) =>
        line.Split('\t').SelectMany(cell => SentenceEnd().Split(cell.Trim()).Append(cell.Trim())).Select(s => s.Trim()).Where(s => s.Length > 0);

    [GeneratedRegex("(?<=[.!?][\"')\u2019\u201d]?)\\s+(?=[\"'(\u2018\u201c]?[A-Z0-9])", RegexOptions.None, 2_000)]
    private static partial Regex SentenceEnd();
}
