using Assistant.Scoring.Results;

namespace Assistant.Scoring.Bounds;

/// <summary>Where every option starts before the case adds anything: its base rate less what its rules add in a typical case.</summary>
internal static class StartingPoint
{
    /// <summary>Log-odds by option.</summary>
    public static double[] Of(CompiledRuleBase compiled, string position, ScoringOptions options)
    {
        var program = compiled.Program;
        double[] start = [.. compiled.BaseRates.Of(position, options.UniformPrior).Select((BaseRate prior) => prior.LogOdds)];
        foreach (var group in program.Groups.Where(g => g.ForChoice && options.Centred))
        {
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                start[group.Option] -= group.Sign * compiled.Typical.Declared[e];
            }
        }

        return start;
    }
}
