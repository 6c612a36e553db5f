using Assistant.Scoring.Points;

namespace Assistant.Scoring.Impact;

/// <summary>One case at its centre.</summary>
/// <param name="Prior">Per option: log-odds of the base rate.</param>
/// <param name="Point">Shares and sums.</param>
internal sealed record CentreScores(double[] Prior, PointScores Point)
{
    private const double LogOddsLimit = 30;

    /// <summary>Log-odds of an option, compared to nine places as rankings are.</summary>
    public double LogOdds(int option) => Math.Round(Prior[option] + Point.Evidence[option], 9);

    public double Score(int option) => 1 / (1 + Math.Exp(-Math.Clamp(Prior[option] + Point.Evidence[option], -LogOddsLimit, LogOddsLimit)));

    public int Leading(IReadOnlyList<string> options)
    {
        var best = 0;
        for (var o = 1; o < options.Count; o++)
        {
            var (mine, theirs) = (LogOdds(o), LogOdds(best));
            if (mine > theirs || (mine == theirs && string.CompareOrdinal(options[o], options[best]) < 0))
            {
                best = o;
            }
        }

        return best;
    }
}
