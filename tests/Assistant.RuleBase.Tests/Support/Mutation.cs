namespace Assistant.RuleBase.Tests.Support;

/// <summary>Spoils a text the way hands and disks do; the same random source spoils it the same way.</summary>
internal static class Mutation
{
    private const string Odd = "\t\"'[]{}:,#&*!|>%@`-?~\n\r\0\\éß0.,9eE-İ";

    public static string Of(string text, Random random) => random.Next(9) switch
    {
        0 => text[..random.Next(text.Length + 1)],
        1 => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count))),
        2 => Lines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
        3 => Lines(text, lines => Swap(lines, random.Next(lines.Count), random.Next(lines.Count))),
        4 => Characters(text, random, (at, rest) => rest[1..]),
        5 => Characters(text, random, (at, rest) => at + rest),
        6 => Characters(text, random, (at, rest) => Odd[random.Next(Odd.Length)] + rest),
        7 => Characters(text, random, (at, rest) => Odd[random.Next(Odd.Length)] + rest[1..]),
        _ => Characters(text, random, (at, rest) => rest.Length < 2 ? rest : $"{rest[1]}{at}{rest[2..]}"),
    };

    private static string Lines(string text, Action<List<string>> spoil)
    {
        var lines = text.Split('\n').ToList();
        spoil(lines);
        return string.Join('\n', lines);
    }

    private static void Swap(List<string> lines, int a, int b) => (lines[a], lines[b]) = (lines[b], lines[a]);

    private static string Characters(string text, Random random, Func<char, string, string> spoil)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var at = random.Next(text.Length);
        return text[..at] + spoil(text[at], text[at..]);
    }
}
