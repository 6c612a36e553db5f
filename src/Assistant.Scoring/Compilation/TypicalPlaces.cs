using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>Where a rule stands when the figures it looks at are missing: between its lowest and highest activation, as far up as it typically does.</summary>
/// <remarks>
/// A departure from the scoring method, section 7, step 4, which sets a missing feature at its reference median. Activations are skewed: at the
/// median many rules are silent though they apply now and then, so that a missing figure would speak against whatever the rule supports. Taken
/// over the reference cases instead, a rule whose records are all missing adds under each scenario what it adds there on the mean. Since
/// only the ends of the span move with what is known, the score stays continuous in every figure; where all is known nothing changes.
/// </remarks>
internal static class TypicalPlaces
{
    /// <summary>By rule, 0–1: Σ (activation − lowest) / Σ (highest − lowest) over reference cases, the ends taken with all records hidden.</summary>
    /// <param name="program">The rules.</param>
    /// <param name="known">The reference cases as they are; places of rules are overwritten.</param>
    /// <param name="hidden">The same without their records; likewise.</param>
    /// <param name="unchanged">Which rules stand where they stood before; null for none.</param>
    /// <param name="before">The places before.</param>
    public static double[] Of(RuleProgram program, CaseColumns known, CaseColumns hidden, UnchangedRules? unchanged, double[]? before)
    {
        var places = new double[program.Rules.Length];
        program.ForEachRule(() => new Pair(known.Fork(), hidden.Fork()), (r, cases) =>
        {
            var rule = program.Rules[r];
            if (rule.OwnFeature < 0 && unchanged?.RuleBefore(r) is { } place)
            {
                places[r] = before![place];
                return;
            }

            var (actual, possible) = (rule.Across(cases.Known, program.Parameters.Lambda), rule.Across(cases.Hidden, program.Parameters.Lambda));
            places[r] = Place(actual, possible, known.Length);
            if (rule.OwnFeature is >= 0 and var own)
            {
                known.Features[own] = new LaneSpan(Middle(actual, known.Length));
                hidden.Features[own] = new LaneSpan(Kept(possible.Low, hidden.Length), Kept(possible.High, hidden.Length));
            }

            cases.Known.Release();
            cases.Hidden.Release();
        });
        return places;
    }

    private static double Place(LaneSpan actual, LaneSpan possible, int cases)
    {
        var (sum, width) = (0.0, 0.0);
        for (var c = 0; c < cases; c++)
        {
            var (least, most) = (actual.Low[c], actual.High[c]);
            if (most - least < Determined)
            {
                (sum, width) = (sum + ((least + most) / 2) - possible.Low[c], width + possible.High[c] - possible.Low[c]);
            }
        }

        return width > 0 ? Math.Clamp(sum / width, 0, 1) : Unheard;
    }

    private static Lane Middle(LaneSpan span, int cases)
    {
        var middle = new double[cases];
        for (var c = 0; c < cases; c++)
        {
            middle[c] = (span.Low[c] + span.High[c]) / 2;
        }

        return new Lane(middle);
    }

    private static Lane Kept(Lane lane, int cases) => lane.Values is { } values ? new Lane(values.AsSpan(0, cases).ToArray()) : lane;

    /// <summary>A narrower span counts as known.</summary>
    private const double Determined = 1e-9;

    /// <summary>No reference case tells: the middle.</summary>
    private const double Unheard = 0.5;

    /// <summary>The same cases with and without their records.</summary>
    private sealed record Pair(CaseColumns Known, CaseColumns Hidden) : IDisposable
    {
        public void Dispose()
        {
            Known.Dispose();
            Hidden.Dispose();
        }
    }
}
