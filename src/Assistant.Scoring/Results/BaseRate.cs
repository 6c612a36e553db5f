namespace Assistant.Scoring.Results;

/// <summary>How often states in this position chose an option in the coded cases, shrunk towards the mean share.</summary>
/// <param name="Value">0–1, exclusive.</param>
/// <param name="Chosen">Cases that chose it.</param>
/// <param name="Episodes">Coded cases in this position; 0 with the uniform prior.</param>
public readonly record struct BaseRate(double Value, int Chosen, int Episodes)
{
    /// <summary>ln(p / (1 − p)).</summary>
    public double LogOdds => Math.Log(Value / (1 - Value));
}
