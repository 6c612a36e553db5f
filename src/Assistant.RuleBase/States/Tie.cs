namespace Assistant.RuleBase.States;

/// <summary>How a state depends on a partner.</summary>
/// <param name="Partner">ISO3 or EU.</param>
/// <param name="Channel">export, import, energy-supply, remittances, transit, finance, arms, defence-treaty, basing …</param>
/// <param name="Strength">some 1/3, major 2/3, sole 1.</param>
/// <param name="Year">Latest year for which it is known.</param>
/// <param name="Share">Share of the flow 0–1 for trade, or null.</param>
/// <param name="Source">Where it can be checked.</param>
/// <param name="Confidence">high or medium.</param>
/// <param name="Basis">What the tie is, in our words.</param>
public sealed record Tie(string Partner, string Channel, double Strength, int Year, double? Share, string Source, string Confidence, string Basis)
{
    /// <summary>some, major or sole.</summary>
    public string StrengthWord => Strength >= 1 ? "sole" : Strength > 0.5 ? "major" : "some";
}
