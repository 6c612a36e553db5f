using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Verifying;

/// <summary>What an option brings, costs and needs must be said in the words of the rule, under the right verb.</summary>
internal static partial class LineCheck
{
    public static void Check(CheckedSentence s, Action<string, string> fault)
    {
        if (s.Grounds.Lines.Count == 0)
        {
            return;
        }

        if (Foreign().IsMatch(s.Frame))
        {
            fault("wrong-line", "no cited line says so");
        }

        foreach (var part in s.Text.Split("; it "))
        {
            var verb = Verb().Match(part);
            var stands = s.Grounds.Lines.Where(l => part.Contains(l.Line.Text, StringComparison.Ordinal)).ToArray();
            if (stands.Length == 0 || stands.All(l => Verbs(l.Line.BearsOn) is var right && !part.Contains($"{right} ", StringComparison.Ordinal)) || !verb.Success)
            {
                fault("wrong-line", "the line stands under the wrong verb");
            }
        }
    }

    public static bool Holds(DraftLine line, Findings findings) =>
        findings.Case(line.Cite.State, line.Cite.Variant) is { } subject
        && subject.RankOf(line.Cite.Option) > 0
        && subject.Assessment.Of(line.Cite.Option).Lines.Any(l => l.Rule == line.Cite.Rule && l.BearsOn == line.BearsOn && l.Text == line.Text);

    private static string Verbs(BearsOn bearsOn) => bearsOn switch { BearsOn.Brings => "brings", BearsOn.Costs => "costs", _ => "needs" };

    [GeneratedRegex(@"\b(?!(?:brings|costs|needs|and|it)\b)\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\b(brings|costs|needs)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();
}
