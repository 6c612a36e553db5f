using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Cases;

/// <summary>Many cases side by side: of every feature the lowest and highest value in each, so that one pass over a condition serves all of them.</summary>
/// <param name="features">By place of the feature vector.</param>
/// <param name="cases">Number of cases.</param>
internal sealed class CaseColumns(LaneSpan[] features, int cases) : Lanes(cases)
{
    /// <summary>Places of rules that others look at are filled in turn.</summary>
    public LaneSpan[] Features => features;

    /// <summary>The same cases for another thread.</summary>
    public CaseColumns Fork() => new(features, Length);
}
