using Assistant.Scoring.Cases;

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
    public static double[] Of(RuleProgram program, CaseVector vector, IReadOnlyList<CaseFeatures> cases)
    {
        var lambda = program.Parameters.Lambda;
        var rules = program.Rules;
        var (sums, widths) = (new double[rules.Count], new double[rules.Count]);
        foreach (var features in cases)
        {
            var (known, hidden) = (vector.Centre(features), vector.WithoutRecords(features));
            for (var r = 0; r < rules.Count; r++)
            {
                var (least, most) = rules[r].Between(known.Low, known.High, lambda);
                var (lowest, highest) = rules[r].Between(hidden.Low, hidden.High, lambda);
                if (rules[r].OwnFeature is >= 0 and var own)
                {
                    known.Low[own] = known.High[own] = (least + most) / 2;
                    (hidden.Low[own], hidden.High[own]) = (lowest, highest);
                }

                if (most - least < Determined)
                {
                    (sums[r], widths[r]) = (sums[r] + ((least + most) / 2) - lowest, widths[r] + highest - lowest);
                }
            }
        }

        return [.. sums.Zip(widths, (sum, width) => width > 0 ? Math.Clamp(sum / width, 0, 1) : Unheard)];
    }

    /// <summary>A narrower span counts as known.</summary>
    private const double Determined = 1e-9;

    /// <summary>No reference case tells: the middle.</summary>
    private const double Unheard = 0.5;
}
