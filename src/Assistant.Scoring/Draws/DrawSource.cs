using System.Text;

namespace Assistant.Scoring.Draws;

/// <summary>Common random numbers: draw k of a quantity depends on the quantity's name and k alone.</summary>
/// <remarks>
/// Never on the request, the state or the rule base, so that a what-if, a changed rule or a renamed state moves nothing by noise
/// (scoring method, section 7).
/// </remarks>
internal static class DrawSource
{
    private const ulong Seed = 0x5A1C_70B5_2026_0728;

    /// <summary>Uniform numbers in (0, 1), one per draw.</summary>
    public static double[] Uniform(string id, int draws)
    {
        var key = Hash(id);
        var numbers = new double[draws];
        for (var k = 0; k < draws; k++)
        {
            numbers[k] = ((Mix(key + (ulong)k) >> 11) + 0.5) * (1.0 / (1UL << 53));
        }

        return numbers;
    }

    /// <summary>Standard normal numbers, one per draw, by inversion.</summary>
    public static double[] Normal(string id, int draws) => [.. Uniform(id, draws).Select(Quantiles.Normal)];

    /// <summary>FNV-1a over UTF-8.</summary>
    private static ulong Hash(string id)
    {
        var hash = 14695981039346656037UL ^ Seed;
        foreach (var b in Encoding.UTF8.GetBytes(id))
        {
            hash = (hash ^ b) * 1099511628211UL;
        }

        return Mix(hash);
    }

    /// <summary>The finaliser of SplitMix64 (Steele, Lea and Flood 2014).</summary>
    private static ulong Mix(ulong z)
    {
        z += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
