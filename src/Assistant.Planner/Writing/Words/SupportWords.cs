using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing.Words;

/// <summary>The words people read for how far the evidence carries an option (scoring method, sections 6 and 8).</summary>
public static class SupportWords
{
    /// <summary>All of them, longest first.</summary>
    internal static readonly string[] All =
        ["much less than typical", "as in a typical case", "strongly supported", "less than typical", "supported", "mixed"];

    /// <summary>strongly supported, supported, as in a typical case, less than typical, much less than typical, or mixed.</summary>
    public static string Of(ResponseScore score)
    {
        var evidence = Math.Round(score.Evidence, 9);
        return Math.Round(score.Conflict, 9) > 0.6 ? "mixed" : evidence switch
        {
            > 0.6 => "strongly supported",
            > 0.2 => "supported",
            >= -0.2 => "as in a typical case",
            >= -0.6 => "less than typical",
            _ => "much less than typical",
        };
    }

    /// <summary>Whether an option is carried less than in a typical case.</summary>
    public static bool IsLess(ResponseScore score) => Of(score) is "less than typical" or "much less than typical";

    /// <summary>a little (below .2), clearly (to .6) or strongly, for a signed difference to a typical case in log-odds.</summary>
    public static string Degree(double delta) => Math.Abs(Math.Round(delta, 9)) switch
    {
        < 0.2 => "a little",
        <= 0.6 => "clearly",
        _ => "strongly",
    };
}
