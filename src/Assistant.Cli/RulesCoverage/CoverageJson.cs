using Assistant.Cli.Batch;
using Assistant.Cli.RulesOutput;

namespace Assistant.Cli.RulesCoverage;

/// <summary>Coverage as JSON: one item per sentence, then one per rule in force.</summary>
internal static class CoverageJson
{
    public static string Of(CoverageReport report) => JsonReport.Of(
        "rules coverage",
        report.IsComplete,
        report.Snapshot.Version,
        new
        {
            bodySentences = report.Documents.Sum(d => d.Body.Count),
            accountedFor = report.Documents.Sum(d => d.AccountedFor),
            rules = report.Rules.Count,
            cases = report.Cases,
            neverFiring = report.Never.Select(r => r.Rule.Id),
            alwaysFiring = report.Always.Select(r => r.Rule.Id),
            text = report.Summary,
        },
        report.Documents.SelectMany(d => d.Sentences).Select(object (s) => new
        {
            kind = "sentence",
            locator = s.Locator.ToString(),
            section = s.Section,
            body = s.Sentence.IsBody,
            standing = Word(s.Standing),
            rules = s.Rules.Select(r => r.Rule.Id),
            because = s.LeftOutBecause,
            share = JsonLines.Four(s.Share),
            quote = s.Quote,
        }).Concat(report.Rules.Select(object (r) => new
        {
            kind = "rule",
            id = r.Rule.Id,
            cites = r.Rule.Cites.Select(c => c.ToString()),
            fired = r.Firing!.Fired,
            full = r.Firing.Full,
            share = JsonLines.Four(r.Firing.Share),
            mean = JsonLines.Four(r.Firing.Mean),
            never = r.IsNever,
            always = r.IsAlways,
        })));

    private static string Word(SentenceStanding standing) => standing switch
    {
        SentenceStanding.Fires => "fires",
        SentenceStanding.Told => "told",
        SentenceStanding.Never => "never",
        SentenceStanding.LeftOut => "left-out",
        _ => "bare",
    };
}
