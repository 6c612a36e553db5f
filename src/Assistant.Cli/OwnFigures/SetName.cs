using System.Text;

namespace Assistant.Cli.OwnFigures;

/// <summary>What a user calls a set of figures, bounded, and the folder's name made of it.</summary>
internal sealed record SetName
{
    private const int Longest = 200;
    private const int LongestId = 60;

    /// <exception cref="InputException">The dataset or the licence is empty, too long or holds a line end.</exception>
    public SetName(string dataset, string licence)
    {
        (Dataset, Licence) = (Checked("--dataset", dataset), Checked("--licence", licence));
        Id = IdOf(Dataset);
    }

    public string Dataset { get; }

    public string Licence { get; }

    public string Id { get; }

    private static string Checked(string option, string text) =>
        text.Trim() is { Length: > 0 and <= Longest } kept && !kept.Any(char.IsControl) ? kept : throw new InputException($"{option}: write one line of 1 to {Longest} characters");

    private static string IdOf(string dataset)
    {
        var id = new StringBuilder();
        foreach (var c in dataset.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().Trim('-') is { Length: > 0 } name
            ? name[..Math.Min(name.Length, LongestId)].Trim('-')
            : throw new InputException($"--dataset {dataset}: use at least one plain letter or figure");
    }
}
