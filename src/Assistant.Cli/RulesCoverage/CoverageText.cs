using System.Text;
using Assistant.Cli.Display;
using static System.FormattableString;

namespace Assistant.Cli.RulesCoverage;

/// <summary>Coverage for a terminal: a line per sentence, then the rules that stand out.</summary>
internal static class CoverageText
{
    private const int Cells = 12;

    public static string Of(CoverageReport report, bool unicode)
    {
        var text = new StringBuilder();
        foreach (var document in report.Documents)
        {
            text.Append(document.Document.Id).Append(": ").Append(document.Document.Title).Append('\n');
            var section = "";
            foreach (var sentence in document.Sentences)
            {
                if (sentence.Section != section && sentence.Sentence.IsBody)
                {
                    section = sentence.Section;
                    text.Append("  ").Append(section).Append('\n');
                }

                text.Append("    ").Append(Line(sentence, unicode)).Append('\n');
            }
        }

        Rules(text, "Rules that fire for nobody", report.Never);
        Rules(text, "Rules with a condition that holds for everybody", report.Always);
        return text.Append('\n').Append(report.Summary).Append('\n').ToString();
    }

    private static string Line(CoveredSentence sentence, bool unicode)
    {
        var rules = string.Join(", ", sentence.Rules.Select(r => r.Rule.Id));
        var strip = Strip.Of(unicode, Cells, (sentence.Share, 2));
        var told = sentence.Standing switch
        {
            SentenceStanding.Fires => Invariant($"{strip} {100 * sentence.Share,3:0} %  {rules}"),
            SentenceStanding.Told => $"{"told when asked",-Cells - 5}  {rules}",
            SentenceStanding.Never => $"{"NEVER FIRES",-Cells - 5}  {rules}",
            SentenceStanding.LeftOut => $"{"left out",-Cells - 5}  {sentence.LeftOutBecause}",
            _ => sentence.Sentence.IsBody ? "NOT ACCOUNTED FOR" : "no body text",
        };
        var line = $"{sentence.Sentence.Position,-8} {told}";
        return sentence.Quote is { } quote ? $"{line}\n             \"{quote}\"" : line;
    }

    private static void Rules(StringBuilder text, string heading, IReadOnlyList<CarryingRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(heading).Append('\n');
        foreach (var rule in rules)
        {
            text.Append("  ").Append(rule.Rule.Id).Append(": ").Append(rule.Rule.Claim).Append('\n');
        }
    }
}
