using System.Numerics;

namespace Assistant.Scoring.Draws;

/// <summary>Counts in how many draws each option is first, and among the first three.</summary>
internal static class Ranks
{
    private const int Top = 3;

    /// <summary>An option stands behind those with more, and behind those before it with as much.</summary>
    public static (long[] First, long[] Top3) Count(double[][] logOdds, int draws)
    {
        var (first, top3) = (new long[logOdds.Length], new long[logOdds.Length]);
        var behind = new Vector<long>[logOdds.Length];
        var k = 0;
        for (; k <= draws - Vector<double>.Count; k += Vector<double>.Count)
        {
            Array.Clear(behind);
            for (var o = 1; o < logOdds.Length; o++)
            {
                var mine = new Vector<double>(logOdds[o], k);
                for (var other = 0; other < o; other++)
                {
                    // A mask is −1 where it holds.
                    var isAbove = Vector.GreaterThan(mine, new Vector<double>(logOdds[other], k));
                    behind[other] -= isAbove;
                    behind[o] -= ~isAbove;
                }
            }

            for (var o = 0; o < logOdds.Length; o++)
            {
                first[o] -= Vector.Sum(Vector.Equals(behind[o], Vector<long>.Zero));
                top3[o] -= Vector.Sum(Vector.LessThan(behind[o], new Vector<long>(Top)));
            }
        }

        for (; k < draws; k++)
        {
            for (var o = 0; o < logOdds.Length; o++)
            {
                var place = 0;
                for (var other = 0; other < logOdds.Length; other++)
                {
                    place += other < o && logOdds[other][k] >= logOdds[o][k] || other > o && logOdds[other][k] > logOdds[o][k] ? 1 : 0;
                }

                first[o] += place == 0 ? 1 : 0;
                top3[o] += place < Top ? 1 : 0;
            }
        }

        return (first, top3);
    }
}
