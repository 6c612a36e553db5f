using Assistant.Scoring.Cases;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>The reference cases side by side, as they are and without their records. No rule enters them, so an edit of rules takes them over.</summary>
/// <param name="vector">Turns readings into numbers.</param>
/// <param name="cases">The reference cases.</param>
internal sealed class ReferenceColumns(CaseVector vector, IReadOnlyList<CaseFeatures> cases)
{
    private readonly LaneSpan[] _known = Kept(vector.Centres(cases));
    private readonly LaneSpan[] _hidden = Kept(vector.WithoutRecords(cases));

    /// <summary>The cases as they are, for one compilation to fill the places of rules in.</summary>
    public CaseColumns Known() => new([.. _known], cases.Count);

    /// <summary>The same without their records.</summary>
    public CaseColumns Hidden() => new([.. _hidden], cases.Count);

    private static LaneSpan[] Kept(CaseColumns columns)
    {
        using (columns)
        {
            return columns.Features;
        }
    }
}
