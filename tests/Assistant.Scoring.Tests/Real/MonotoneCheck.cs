using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Scoring.Tests.Real;

/// <summary>A change of a case, and the option it must not move the wrong way.</summary>
/// <param name="Name">What is held, as a sentence.</param>
/// <param name="Option">The option watched.</param>
/// <param name="Rises">True where its score must never fall, false where it must never rise.</param>
/// <param name="Given">The pressure before.</param>
/// <param name="Change">The case after.</param>
internal sealed record MonotoneCheck(
    string Name,
    string Option,
    bool Rises,
    Scenario Given,
    Func<StateProfile, Scenario, (StateProfile State, Scenario Scenario)> Change)
{
    /// <summary>The name serves as the name of the test.</summary>
    public override string ToString() => Name;
}
