namespace Assistant.Scoring.Compilation;

/// <summary>Effects that make one point: same option, sign, sum and group.</summary>
/// <param name="Place">Its place among all groups.</param>
/// <param name="Id">Identifier of the group.</param>
/// <param name="Option">Index of the option.</param>
/// <param name="ForChoice">True for the first sum, false for the second.</param>
/// <param name="Supports">Whether it adds or subtracts, after a hedge that turns the sign.</param>
/// <param name="First">Index of its first effect; a group's effects stand side by side.</param>
/// <param name="Count">Number of its effects.</param>
internal readonly record struct EffectGroup(int Place, string Id, int Option, bool ForChoice, bool Supports, int First, int Count)
{
    public int Sign => Supports ? 1 : -1;
}
