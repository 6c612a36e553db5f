namespace Assistant.Planner.Tests.Proof;

/// <summary>An effect as it stands in its file.</summary>
internal sealed record WrittenEffect(string Option, string BearsOn, string Sign, string Hedge, string Line)
{
    /// <summary>A hedge below the base share turns the sign: what rarely happens is less likely, whatever it supports.</summary>
    public bool Supports => (Sign == "supports") != (Hedge == "rare");
}
