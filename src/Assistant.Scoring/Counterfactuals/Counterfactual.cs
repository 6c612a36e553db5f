using Assistant.RuleBase.Scenarios;

namespace Assistant.Scoring.Counterfactuals;

/// <summary>The smallest change found that puts another option first, evaluated again before it was reported.</summary>
/// <remarks>A statement about the rule base's sensitivity, never advice.</remarks>
/// <param name="Option">The option that becomes first.</param>
/// <param name="Displaced">The option that was first.</param>
/// <param name="Changes">One or two changes.</param>
/// <param name="Scenario">The changed scenario, figures in its overrides: assessing it again gives the scores after.</param>
/// <param name="Cost">Sum of the changes' costs.</param>
/// <param name="OptionBefore">Score of <paramref name="Option"/> before, 0–1.</param>
/// <param name="OptionAfter">Score of <paramref name="Option"/> after, 0–1.</param>
/// <param name="DisplacedBefore">Score of <paramref name="Displaced"/> before, 0–1.</param>
/// <param name="DisplacedAfter">Score of <paramref name="Displaced"/> after, 0–1.</param>
/// <param name="Margin">How far the option leads the next after the change, in log-odds, &gt; 0.</param>
public sealed record Counterfactual(
    string Option,
    string Displaced,
    IReadOnlyList<FeatureChange> Changes,
    Scenario Scenario,
    double Cost,
    double OptionBefore,
    double OptionAfter,
    double DisplacedBefore,
    double DisplacedAfter,
    double Margin);
