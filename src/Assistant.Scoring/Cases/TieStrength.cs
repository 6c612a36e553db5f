namespace Assistant.Scoring.Cases;

/// <summary>The common scale of dependence: none 0, some 1/3, major 2/3, sole 1.</summary>
internal static class TieStrength
{
    /// <summary>The highest strength an uncoded tie may have: it would have been noted.</summary>
    public const double NotNoted = 1 / 3.0;

    private static readonly (double Share, double Strength)[] Knots = [(0, 0), (0.05, 1 / 3.0), (0.20, 2 / 3.0), (0.60, 1), (1, 1)];

    /// <summary>Strength of a trade share (0–1), linear between the coding rule's cut-offs of 5, 20 and 60 per cent.</summary>
    public static double OfShare(double share)
    {
        for (var i = 1; i < Knots.Length; i++)
        {
            if (share <= Knots[i].Share)
            {
                var (from, to) = (Knots[i - 1], Knots[i]);
                return from.Strength + ((to.Strength - from.Strength) * (share - from.Share) / (to.Share - from.Share));
            }
        }

        return 1;
    }
}
