namespace Assistant.Scoring.Draws;

/// <summary>The lowest and highest a quantity may be, in every lane.</summary>
internal readonly record struct LaneSpan(Lane Low, Lane High)
{
    public LaneSpan(Lane point)
        : this(point, point)
    {
    }

    /// <summary>Whether both are the same numbers, so that what follows from them is computed once.</summary>
    public bool IsPoint => ReferenceEquals(Low.Values, High.Values) && (Low.Values is not null || Low[0] == High[0]);
}
