using Assistant.RuleBase.Conditions;

namespace Assistant.Scoring.Coverage;

/// <summary>Where cases stand on one ramp.</summary>
/// <param name="Ramp">The ramp.</param>
/// <param name="PerState">True where the scenario does not matter, so that states were counted; false where cases were.</param>
/// <param name="Under">Below its lower end.</param>
/// <param name="On">Between both ends.</param>
/// <param name="Over">At its upper end or above.</param>
/// <param name="Unknown">Without a value.</param>
public sealed record RampStanding(Condition.Ramp Ramp, bool PerState, int Under, int On, int Over, int Unknown)
{
    /// <summary>Everything counted.</summary>
    public int Total => Under + On + Over + Unknown;
}
