using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing.Words;

/// <summary>What a contribution did, as a verb phrase whose polarity the verifier knows.</summary>
internal static class Effects
{
    /// <summary>Below this difference to a typical case nothing is said to be raised or lowered.</summary>
    private const double Noticeable = 0.02;

    public static string Verb(Contribution c)
    {
        var delta = Math.Round(c.Delta, 9);
        return (c.Supports, Math.Abs(delta) < Noticeable, delta > 0) switch
        {
            (true, true, _) => "speaks for it, about as in most cases",
            (false, true, _) => "speaks against it, about as in most cases",
            (true, _, true) => $"raises it {SupportWords.Degree(delta)}",
            (false, _, false) => $"lowers it {SupportWords.Degree(delta)}",
            (true, _, false) => "speaks for it, but less than usual",
            (false, _, true) => "speaks against it, but less than usual",
        };
    }

    /// <summary>The same for whether an option would work.</summary>
    public static string SuccessVerb(Contribution c)
    {
        var verb = c.Supports ? "helps it work" : "makes it less likely to work";
        return (c.Supports ? -1 : 1) * Math.Round(c.Delta, 9) > Noticeable ? verb + ", but less than usual" : verb;
    }

    /// <summary>Whether it was at work at all.</summary>
    public static bool Fired(Contribution c) => c.Activation > 1e-9 && c.Share > 1e-9;
}
