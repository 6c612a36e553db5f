using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Importing;

/// <summary>Drafts whose claim is still to be written. They load and never fire, so that an import breaks nothing; a check names them until they are done.</summary>
public static class UnwrittenDrafts
{
    /// <summary>One problem per draft, in rule order.</summary>
    public static IEnumerable<RuleProblem> In(RuleBaseSnapshot rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Rules
            .Where(r => r is { Status: RuleStatus.Draft, Claim: DraftRule.Unwritten })
            .Select(r => new RuleProblem(
                r.Place.File, r.Place.Line, r.Place.Column, ProblemCodes.UnwrittenClaim,
                $"the claim of the draft `{r.Id}` is not written yet; read {r.Cites[0]}, write one sentence in your own words, or take the draft out"));
    }
}
