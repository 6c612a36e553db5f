namespace Assistant.Scoring.Coverage;

/// <summary>How often a rule in force fires over all states asked about and all reference scenarios.</summary>
/// <param name="Rule">Identifier.</param>
/// <param name="Cases">Cases looked at.</param>
/// <param name="Fired">Cases in which it applied at all.</param>
/// <param name="Full">Cases in which it applied in full.</param>
/// <param name="Mean">Mean activation over all cases.</param>
public sealed record RuleFiring(string Rule, int Cases, int Fired, int Full, double Mean)
{
    /// <summary>Share of cases in which it applied at all, 0–1; 0 where there is no case.</summary>
    public double Share => Cases == 0 ? 0 : Fired / (double)Cases;

    /// <summary>Whether it fired in no case at all.</summary>
    public bool IsNever => Cases > 0 && Fired == 0;

    /// <summary>Whether it fired in every case.</summary>
    public bool IsAlways => Cases > 0 && Fired == Cases;
}
