using System.Text;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Understands the little of another language that lets a decline say what was asked: states, senders, measures, size.</summary>
internal static class ForeignReader
{
    private const int ShortStem = 3;
    private const int LongStem = 6;

    /// <summary>The states asked about and the pressure, as far as they can be told.</summary>
    /// <param name="reading">A message in another language.</param>
    /// <param name="said">What the English readers made of it.</param>
    public static (IReadOnlyList<string> States, Scenario Scenario) Read(Reading reading, Scenario said)
    {
        var text = reading.Text.Normalize(NormalizationForm.FormC).ToLowerInvariant();
        string[] words = [.. reading.Tokens.Select(t => t.Text), .. Joined(reading.Tokens)];
        bool Any(string[] stems) => stems.Any(s => Occurs(text, words, s));
        var senders = said.Senders.ToList();
        var folded = $" {string.Join(' ', reading.Tokens.Select(t => t.Text))} ";
        var whole = ForeignWords.ForLatinStates.Where(s => folded.Contains($" {s.Name} ", StringComparison.Ordinal)).Select(s => s.Id).ToList();
        var named = reading.Roles.Asked.Concat(whole).Concat(ForeignWords.ForStates.Where(s => text.Contains(s.Name.ToLowerInvariant(), StringComparison.Ordinal)).Select(s => s.Id)).Distinct().ToList();
        // "Camarón" is shrimp and no slip for Cameroon where another state is named outright.
        var slips = reading.Found.Mentions.Where(m => reading.Found.Notes.Any(n => n.StartsWith($"read '{string.Join(' ', reading.Tokens.Skip(m.Start).Take(m.End - m.Start).Select(t => t.Raw))}' as", StringComparison.Ordinal))).SelectMany(m => m.Ids).Except(whole).ToList();
        named = named.Except(slips).Any() ? [.. named.Except(slips)] : named;
        // "Um embargo da África do Sul": whose pressure it is presses, where another state is named.
        var owner = named.Count > 1 ? ForeignOwners.Read(reading).Intersect(named).Take(named.Count - 1).ToList() : [];
        senders.AddRange(owner.Except(senders));
        var condition = named.Count > 1 && owner.Count == 0 ? reading.Found.Mentions.Where(m => AfterCondition(reading.Tokens, m.Start)).SelectMany(m => m.Ids).Intersect(named).FirstOrDefault() : null;
        senders.AddRange(condition is null ? [] : [condition]);
        if (senders.Count == 0)
        {
            senders.AddRange(ForeignWords.ForSenders.Where(s => Any(s.Stems)).Select(s => s.Id).Except(named.Count > 1 ? [] : named).Take(1));
        }

        string[] measures = [.. said.Measures.Union(ForeignWords.ForMeasures.Where(m => Any(m.Stems)).Select(m => m.Id))];
        var closes = measures.Contains("transport") && Any(ForeignWords.ForClosing);
        measures = closes ? [.. measures.Union(["trade"])] : measures; // what crosses a border is goods too, as in English
        var breadth = said.Breadth ?? (Any(ForeignWords.ForComprehensive) || closes ? "comprehensive" : Any(ForeignWords.ForTargeted) ? "targeted" : measures.Length > 0 ? "sectoral" : null);
        var secondary = said.Secondary || Any(ForeignWords.ForSecondary);
        return ([.. named.Except(senders)], said with
        {
            Senders = senders,
            Measures = measures,
            Breadth = breadth,
            Secondary = secondary,
            Position = secondary ? "third-party" : said.Position,
        });
    }

    private static bool Occurs(string text, string[] words, string stem) => stem[0] > 'ʯ'
        ? text.Contains(stem, StringComparison.Ordinal)
        : words.Any(w => stem.Length <= ShortStem ? w == stem || (stem.Length == ShortStem && w == stem + "s")
            // "Gütertransit", "Weineinfuhrverbot": German puts it within the word.
            : stem.Length >= LongStem ? w.Contains(stem, StringComparison.Ordinal) : w.StartsWith(stem, StringComparison.Ordinal));

    // "Estados Unidos" is written in two words, "EE.UU." in letters.
    private static IEnumerable<string> Joined(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            yield return $"{tokens[i].Text}-{tokens[i + 1].Text}";
            if (tokens[i].Text == "ee" && tokens[i + 1].Text == "uu")
            {
                yield return "eeuu";
            }
        }
    }

    // "se Portugal suspendesse", "wenn Russland": who acts in the condition presses.
    private static bool AfterCondition(IReadOnlyList<Token> tokens, int start)
    {
        for (var i = start - 1; i >= 0 && i >= start - 2; i--)
        {
            if (tokens[i].Text is "se" or "si" or "wenn" or "falls" or "als" or "jika" or "kalau" or "eger" or "если" or "когда" or "gdyby" or "om")
            {
                return true;
            }
        }

        return false;
    }
}
