using Assistant.RuleBase.Conditions;
using Assistant.Scoring;
using Assistant.Scoring.Results;

namespace Assistant.Cli.Assessing;

/// <summary>Reads a case, scores it, and says what a reader must know about it.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class CaseAssessor(CompiledRuleBase compiled)
{
    private readonly CaseBuilder _builder = new(compiled.Snapshot);
    private readonly ResponseScorer _scorer = new(compiled);

    /// <summary>Assesses one case.</summary>
    /// <exception cref="InputException">The case cannot be read.</exception>
    public AssessedInput Assess(CaseInput input)
    {
        var read = _builder.Build(input);
        var assessment = _scorer.Assess(read.State, read.Scenario, read.AsOf, ScoringOptions.Default);
        return new AssessedInput(assessment, Missing(assessment), [.. read.Notes, .. Gaps(assessment)]);
    }

    private static List<string> Missing(Assessment assessment) =>
        [.. assessment.Figures.Where(f => f.IsMissing && f.Feature.Kind == FeatureKind.Indicator).Select(f => f.Name)];

    private static IEnumerable<string> Gaps(Assessment assessment)
    {
        var missing = assessment.Figures.Count(f => f.IsMissing);
        if (assessment.AsOf is { } year && missing > 0)
        {
            yield return FormattableString.Invariant(
                $"as of {year}, {missing} of the {assessment.Figures.Count} figures and ties looked at are not known and count as unknown");
        }
    }
}
