using Assistant.Scoring.Analysis;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Coverage;

/// <summary>Counts how often each rule in force fires over all states and reference scenarios, at the centre.</summary>
public static class FiringGrid
{
    private const double Silent = 1e-9;
    private const double Whole = 1 - 1e-6;

    /// <summary>Runs the grid on all cores.</summary>
    /// <param name="compiled">The base.</param>
    /// <param name="step">Called after each case, from any thread; may be null.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>One count per rule in force, in identifier order.</returns>
    public static IReadOnlyList<RuleFiring> Run(CompiledRuleBase compiled, Action? step, CancellationToken cancellationToken)
    {
        var program = compiled.Program;
        var cases = GridCase.All(compiled.Snapshot);
        var activations = new double[cases.Count][];
        Parallel.For(0, cases.Count, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var features = compiled.Readings.Read(cases[i].State, cases[i].Scenario.Scenario, null);
            var centred = new CentredCase(compiled, features);
            activations[i] = [.. Enumerable.Range(0, program.Rules.Length).Select(centred.ActivationOf)];
            step?.Invoke();
        });

        // Summed in the order of the cases, so that every machine gets the same mean.
        return
        [
            .. program.Rules
                .Select((rule, r) => new RuleFiring(
                    rule.Rule.Id, cases.Count, activations.Count(a => a[r] > Silent), activations.Count(a => a[r] > Whole),
                    cases.Count == 0 ? 0 : Math.Round(activations.Sum(a => a[r]) / cases.Count, 9)))
                .OrderBy(f => f.Rule, StringComparer.Ordinal),
        ];
    }
}
