using System.Text;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase.Wording;
using static System.FormattableString;

namespace Assistant.Cli.RulesCoverage;

/// <summary>Coverage as one page: a grid of sentences coloured by how often their rules fire, each leading to its rules.</summary>
internal sealed class CoveragePage(CoverageReport report)
{
    private readonly RuleWords _words = new(report.Snapshot);
    private readonly StringBuilder _html = new();

    public string Html()
    {
        var version = report.Snapshot.Version;
        _html.Append("<h1>What became of every sentence</h1>\n");
        _html.Append(Invariant($"<p class=\"quiet\">Rule base {Text(version.Number)} <code>{version.Hash[..12]}</code>, released {report.Snapshot.Released:yyyy-MM-dd}</p>\n"));
        _html.Append("<p class=\"big\">").Append(Text(report.Summary)).Append(".</p>\n");
        Legend();
        foreach (var document in report.Documents)
        {
            Grid(document);
        }

        Outstanding("Rules that fire for nobody", report.Never);
        Outstanding("Rules with a condition that holds for everybody", report.Always);
        foreach (var document in report.Documents)
        {
            Details(document);
        }

        return HtmlPage.Of("Coverage of the rule base", _html.ToString());
    }

    private static string Text(string text) => HtmlPage.Text(text);

    private static string Anchor(CoveredSentence sentence) => Text($"{sentence.Locator.Document}.{sentence.Locator.Position}");

    private static string Shade(CoveredSentence sentence) => sentence.Standing switch
    {
        SentenceStanding.Fires => sentence.Share switch { <= 0.1 => "f1", <= 1 / 3.0 => "f2", <= 2 / 3.0 => "f3", _ => "f4" },
        SentenceStanding.Told => "told",
        SentenceStanding.Never => "never",
        SentenceStanding.LeftOut => "left",
        _ => sentence.Sentence.IsBody ? "bare" : "left",
    };

    private static string Word(CoveredSentence sentence) => sentence.Standing switch
    {
        SentenceStanding.Fires => Invariant($"{100 * sentence.Share:0} %"),
        SentenceStanding.Told => "told",
        SentenceStanding.Never => "never",
        SentenceStanding.LeftOut => "left out",
        _ => sentence.Sentence.IsBody ? "open" : "no text",
    };

    private void Legend()
    {
        (string Shade, string Says)[] entries =
        [
            ("f1", "its rules fire in up to 10 % of cases"), ("f2", "up to a third"), ("f3", "up to two thirds"), ("f4", "more often"),
            ("told", "told when asked about, moves nothing"), ("never", "its rules fire for nobody"), ("left", "left out, with a reason"), ("bare", "not accounted for"),
        ];
        _html.Append("<ul class=\"legend\">\n");
        foreach (var (shade, says) in entries)
        {
            _html.Append("<li><span class=\"cell ").Append(shade).Append("\" aria-hidden=\"true\">&nbsp;</span>").Append(says).Append("</li>\n");
        }

        _html.Append("</ul>\n<p class=\"quiet\">A case is a smaller or middle state under one reference scenario. Each cell names a sentence and how many rules carry it; it leads to them.</p>\n");
    }

    private void Grid(CoveredDocument document)
    {
        _html.Append("<h2>").Append(Text(document.Document.Title)).Append("</h2>\n<p class=\"quiet\">").Append(Text(document.Document.Id))
            .Append(Invariant($", {document.Document.Published:yyyy-MM-dd}; {document.AccountedFor} of {document.Body.Count} body sentences accounted for: "))
            .Append(Invariant($"{document.Count(SentenceStanding.Fires)} fire, {document.Count(SentenceStanding.Told)} are told, {document.Count(SentenceStanding.Never)} never fire, {document.Count(SentenceStanding.LeftOut)} are left out</p>\n"));
        foreach (var section in document.Body.GroupBy(s => s.Section))
        {
            _html.Append("<h3>").Append(Text(section.Key)).Append("</h3>\n<div class=\"grid\">\n");
            foreach (var paragraph in section.GroupBy(s => s.Sentence.Position.Split('.')[0]))
            {
                _html.Append("<span>").Append(Text(paragraph.Key)).Append("</span><div class=\"cells\">");
                foreach (var sentence in paragraph)
                {
                    Cell(sentence, sentence.Sentence.Position.Split('.')[^1]);
                }

                _html.Append("</div>\n");
            }

            _html.Append("</div>\n");
        }

        _html.Append("<h3>Around the text</h3>\n<div class=\"cells\">");
        foreach (var sentence in document.Sentences.Where(s => !s.Sentence.IsBody))
        {
            Cell(sentence, sentence.Sentence.Position);
        }

        _html.Append("</div>\n");
    }

    private void Cell(CoveredSentence sentence, string name)
    {
        var rules = sentence.Rules.Count == 1 ? "1 rule" : Invariant($"{sentence.Rules.Count} rules");
        _html.Append("<a class=\"cell ").Append(Shade(sentence)).Append("\" href=\"#").Append(Anchor(sentence)).Append("\" title=\"")
            .Append(Text($"{sentence.Sentence.Position}: {(sentence.Rules.Count > 0 ? rules : sentence.LeftOutBecause ?? "no rule")}")).Append("\">")
            .Append(Text(name)).Append("<small>").Append(Text(Word(sentence))).Append(sentence.Rules.Count > 1 ? Invariant($" · {sentence.Rules.Count}") : "").Append("</small></a>");
    }

    private void Outstanding(string heading, IReadOnlyList<CarryingRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        _html.Append("<h2>").Append(heading).Append("</h2>\n");
        foreach (var rule in rules)
        {
            Rule(rule);
        }
    }

    private void Details(CoveredDocument document)
    {
        _html.Append("<h2>Sentence by sentence: ").Append(Text(document.Document.Id)).Append("</h2>\n");
        foreach (var sentence in document.Sentences)
        {
            _html.Append("<section id=\"").Append(Anchor(sentence)).Append("\">\n<h3>").Append(Text(sentence.Sentence.Position))
                .Append(" <span class=\"quiet\">").Append(Text(sentence.Section)).Append("</span></h3>\n");
            if (sentence.Quote is { } quote)
            {
                _html.Append("<blockquote>").Append(Text(quote)).Append("</blockquote>\n");
            }

            if (sentence.Rules.Count == 0)
            {
                _html.Append("<p>").Append(Text(sentence.LeftOutBecause is { } because ? $"No rule: {because}." : sentence.Sentence.IsBody ? "Nobody has said what became of it." : "No running text.")).Append("</p>\n");
            }

            foreach (var rule in sentence.Rules)
            {
                Rule(rule);
            }

            _html.Append("</section>\n");
        }
    }

    private void Rule(CarryingRule carrying)
    {
        var rule = carrying.Rule;
        _html.Append("<div class=\"rule\">\n<p><code>").Append(Text(rule.Id)).Append("</code> <span class=\"tag\">").Append(rule.Status.ToString().ToLowerInvariant())
            .Append("</span>").Append(carrying.IsNever ? " <span class=\"tag never\">never fires</span>" : carrying.IsAlways ? " <span class=\"tag never\">always fires</span>" : "")
            .Append("</p>\n<p>").Append(Text(rule.Claim)).Append("</p>\n<p class=\"quiet\">").Append(Text(_words.Sentence(rule))).Append("</p>\n");
        if (carrying.Firing is { } firing && !carrying.IsTold)
        {
            _html.Append(Invariant($"<p class=\"quiet\"><span class=\"meter\" aria-hidden=\"true\"><i style=\"width:{100 * firing.Share:0.#}%\"></i></span>fires in {100 * firing.Share:0} % of {firing.Cases} cases, in full in {(firing.Cases == 0 ? 0 : 100.0 * firing.Full / firing.Cases):0} %</p>\n"));
        }

        _html.Append("</div>\n");
    }
}
