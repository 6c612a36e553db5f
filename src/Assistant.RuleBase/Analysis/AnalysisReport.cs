namespace Assistant.RuleBase.Analysis;

/// <summary>What the analysis found, after the content's own silences.</summary>
/// <param name="Problems">Open findings and silences that silence nothing, in file order.</param>
/// <param name="Silenced">Findings that are known and stay, in file order.</param>
public sealed record AnalysisReport(IReadOnlyList<RuleProblem> Problems, IReadOnlyList<SilencedFinding> Silenced)
{
    /// <summary>Holds findings against silences.</summary>
    /// <param name="findings">From every analysis that ran; a silence of none of them is reported as stale.</param>
    /// <param name="map">Where entries stand and what is silenced.</param>
    public static AnalysisReport Of(IEnumerable<Finding> findings, ContentMap map)
    {
        var silences = map.Silences.ToLookup(s => (s.Entry, s.Code));
        var used = new HashSet<Silence>();
        var (open, silenced) = (new List<RuleProblem>(), new List<SilencedFinding>());
        foreach (var finding in findings)
        {
            var place = map.PlaceOf(finding.Entry);
            var problem = new RuleProblem(place.File, place.Line, place.Column, finding.Code, finding.Message);
            Silence[] matching =
            [
                .. silences[(finding.Entry, finding.Code)],
                .. finding.Other is { } other ? silences[(other, finding.Code)] : [],
            ];
            if (matching.Length == 0)
            {
                open.Add(problem);
                continue;
            }

            used.UnionWith(matching);
            silenced.Add(new SilencedFinding(problem, matching[0].Reason));
        }

        open.AddRange(map.Silences.Where(s => !used.Contains(s)).Select(Stale));
        return new AnalysisReport([.. RuleProblem.InFileOrder(open)], [.. silenced.OrderBy(s => s.Problem, RuleProblem.FileOrder)]);
    }

    private static RuleProblem Stale(Silence silence) => new(
        silence.Place.File, silence.Place.Line, silence.Place.Column, Loading.ProblemCodes.StaleSilence,
        $"`{silence.Entry.Id}` silences {silence.Code}, which is not found there any more; delete the line");
}
