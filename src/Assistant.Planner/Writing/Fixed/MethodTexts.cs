using System.Globalization;
using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.Scoring;
using Assistant.Scoring.Evaluation;

namespace Assistant.Planner.Writing.Fixed;

/// <summary>How answers are scored and how well that did on the coded cases, with figures.</summary>
internal static class MethodTexts
{
    private const string OurMethod = "rules";
    private const string Baseline = "popularity";

    public static string Headline(MethodFound method) => method.Report is not { Overall: var all }
        ? "Scores order responses by cited claims and coded past cases; they have not been measured here."
        : $"Not very sure: {Measured(all)}.";

    /// <summary>How often the first response was right, beside the plainest other method.</summary>
    public static string Measured(EpisodeSlice all) => string.Create(CultureInfo.InvariantCulture,
        $"on {all.Episodes} coded past cases, each foretold from the others, the response placed first was among those the state took in {Percent(all.Of(OurMethod).FirstInSet)} of 100 cases; always naming the commonest responses does so in {Percent(all.Of(Baseline).FirstInSet)}");

    public static IEnumerable<string> Lines(RuleBaseSnapshot snapshot, MethodFound method)
    {
        var p = method.Parameters;
        var claims = snapshot.Rules.Count(r => r.Status == RuleStatus.Stable);
        yield return string.Create(CultureInfo.InvariantCulture,
            $"A score starts from the share of {snapshot.Episodes.Count} coded past cases in which states in that position chose the response, drawn towards the mean share as if by {p.PriorWeight:0.##} further cases.");
        yield return string.Create(CultureInfo.InvariantCulture,
            $"Each of {claims} claims that applies then adds or takes a bounded weight in log-odds, measured against what it does in a typical case; a hedge is read as a chance against a base of {p.P0:0.##}, {p.Kappa:0.##} of it counts, and a second wording of one point counts {p.Rho:0.##}.");
        yield return string.Create(CultureInfo.InvariantCulture,
            $"A range is the middle eight tenths of {ScoringOptions.Draws} repeatable draws over missing and doubtful figures, the weights, the base rate, and what no claim sees (a standard deviation of {p.Unseen:0.##} in log-odds where no claim speaks).");
        yield return "Support words follow the claims: strongly supported above .6 in log-odds, supported above .2, as in a typical case between -.2 and .2, less than typical below, much less below -.6, mixed where claims disagree.";
        yield return "Confidence is low, moderate or high by how many of the figures asked for are known, how many independent points speak, how far claims disagree and how wide the range is; one source document caps it at moderate.";
        if (method.Report is { } report)
        {
            var (ours, baseline) = (report.Overall.Of(OurMethod), report.Overall.Of(Baseline));
            yield return string.Create(CultureInfo.InvariantCulture,
                $"Measured on {report.Overall.Episodes} coded cases, each left out of its own base rate: first response among those taken {ours.FirstInSet.Value:0.00}, popularity {baseline.FirstInSet.Value:0.00}; main response among the first three {ours.PrimaryInTop3.Value:0.00}, popularity {baseline.PrimaryInTop3.Value:0.00}; Brier score {ours.Brier.Value:0.000}, popularity {baseline.Brier.Value:0.000} (lower is better).");
            foreach (var difference in report.Overall.AgainstPopularity)
            {
                yield return string.Create(CultureInfo.InvariantCulture,
                    $"{Words.Sentences.Capitalised(difference.Measure)} against popularity: {difference.Word} (difference {difference.Difference.Value:+0.000;-0.000;0}, 95 % of resamples between {difference.Difference.Low:+0.000;-0.000;0} and {difference.Difference.High:+0.000;-0.000;0}).");
            }

            yield return "The cases are few, coded by hand and chosen for spread, so these figures are a hint and no proof. A score is no probability.";
        }
    }

    private static string Percent(Interval interval) => CaseWriter.Percent(interval.Value).ToString(CultureInfo.InvariantCulture);
}
