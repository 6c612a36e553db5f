using Assistant.Planner.Answers;
using Assistant.Planner.Verifying;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Follows every citation of an answer to where it points.</summary>
internal sealed class CitationAuditor(RuleBaseSnapshot snapshot)
{
    public CitationAudit Audit(AuditedAnswer audited)
    {
        var answer = audited.Answer;
        var numbers = answer.Citations.Select(c => c.N).ToHashSet();
        var lost = answer.Citations.Where(c => !Resolves(c, answer)).ToList();
        var unsupported = audited.Unsupported.Select(f => f.Text).ToHashSet(StringComparer.Ordinal);
        var cited = answer.Sentences.Count(s => s.Cites.Count > 0 && s.Cites.All(numbers.Contains));
        return new CitationAudit(
            answer.Sentences.Count,
            cited,
            answer.Sentences.Count(s => !unsupported.Contains(s.Text)),
            audited.Dropped.Select(f => f.Text).Distinct().Count(),
            answer.Citations.Count,
            answer.Citations.Count - lost.Count,
            [
                .. lost.Select(c => $"resolves to nothing: {c}"),
                .. audited.Unsupported.Select(f => $"not supported: {f}"),
                .. audited.Dropped.Select(f => $"drafted and left out: {f}"),
            ]);
    }

    private bool Resolves(Citation citation, Answer answer) => citation switch
    {
        ClaimCitation claim => Resolves(claim),
        DataCitation data => answer.Data.Any(d => d.State == data.State && d.Indicator == data.Indicator && d.Year == data.Year && d.Missing == data.Missing),
        EpisodesCitation { Episode: { } one } => snapshot.Episodes.Any(e => e.Id == one),
        EpisodesCitation rate => snapshot.Episodes.Count(e => e.Scenario.Position == rate.Position) == rate.Episodes
            && snapshot.Episodes.Count(e => e.Scenario.Position == rate.Position && e.Responses.Contains(rate.Option)) == rate.Chosen,
        _ => false,
    };

    private bool Resolves(ClaimCitation claim)
    {
        var place = new SourceLocator(claim.Document, claim.Locator);
        return snapshot.Resolves(place)
            && (claim.Rule is not { } id || (snapshot.FindRule(id) is { Status: RuleStatus.Stable } rule && rule.Cites.Contains(place)));
    }
}
