using System.Numerics;
using System.Runtime.InteropServices;

namespace Assistant.Scoring.Draws;

/// <summary>Finds order statistics without sorting everything (Hoare 1961).</summary>
internal static class OrderStatistics
{
    /// <summary>How many values are sorted, so that an order statistic can be sought between two of them.</summary>
    private const int Sample = 64;

    /// <summary>The values that would stand at two ranks (0-based) if all were sorted; <paramref name="values"/> stay in place.</summary>
    /// <param name="values">Finite numbers.</param>
    /// <param name="lower">The lower rank.</param>
    /// <param name="upper">The higher rank.</param>
    /// <param name="scratch">As many numbers, overwritten.</param>
    public static (double Lower, double Upper) Both(ReadOnlySpan<double> values, int lower, int upper, Span<double> scratch)
    {
        Span<double> sample = stackalloc double[Sample];
        if (values.Length < 8 * Sample)
        {
            return (Plain(values, lower, scratch), Plain(values, upper, scratch));
        }

        for (var i = 0; i < Sample; i++)
        {
            sample[i] = values[(int)((long)i * values.Length / Sample)];
        }

        MemoryExtensions.Sort(sample);
        return (Between(values, sample, lower, scratch), Between(values, sample, upper, scratch));
    }

    /// <summary>Counting finds the two neighbours in the sample it lies between; only what lies between them is looked at closer.</summary>
    private static double Between(ReadOnlySpan<double> values, ReadOnlySpan<double> sample, int rank, Span<double> scratch)
    {
        var (low, high, below) = (-1, sample.Length, 0);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            var count = CountBelow(values, sample[middle]);
            (low, high, below) = count <= rank ? (middle, high, count) : (low, middle, below);
        }

        var from = low < 0 ? double.NegativeInfinity : sample[low];
        var to = high == sample.Length ? double.PositiveInfinity : sample[high];
        return At(scratch[..Collect(values, from, to, scratch)], rank - below);
    }

    /// <summary>Writes down the values from one bound to under another; tells how many.</summary>
    private static int Collect(ReadOnlySpan<double> values, double from, double to, Span<double> found)
    {
        var (lows, highs) = (new Vector<double>(from), new Vector<double>(to));
        var (count, k) = (0, 0);
        for (; k <= values.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var vector = new Vector<double>(values[k..]);
            if ((Vector.GreaterThanOrEqual(vector, lows) & Vector.LessThan(vector, highs)) != Vector<long>.Zero)
            {
                count = Pick(values.Slice(k, Vector<double>.Count), from, to, found, count);
            }
        }

        return Pick(values[k..], from, to, found, count);
    }

    private static int Pick(ReadOnlySpan<double> values, double from, double to, Span<double> found, int count)
    {
        foreach (var value in values)
        {
            if (value >= from && value < to)
            {
                found[count++] = value;
            }
        }

        return count;
    }

    private static double Plain(ReadOnlySpan<double> values, int rank, Span<double> scratch)
    {
        values.CopyTo(scratch);
        return At(scratch[..values.Length], rank);
    }

    private static int CountBelow(ReadOnlySpan<double> values, double bound)
    {
        var (counts, bounds) = (Vector<long>.Zero, new Vector<double>(bound));
        foreach (var vector in MemoryMarshal.Cast<double, Vector<double>>(values))
        {
            counts -= Vector.LessThan(vector, bounds);
        }

        var count = (int)Vector.Sum(counts);
        foreach (var value in values[(values.Length / Vector<double>.Count * Vector<double>.Count)..])
        {
            count += value < bound ? 1 : 0;
        }

        return count;
    }

    /// <summary>The value that would stand at <paramref name="rank"/> (0-based) if <paramref name="values"/> were sorted; reorders them.</summary>
    public static double At(Span<double> values, int rank)
    {
        while (values.Length > 1)
        {
            var pivot = MedianOfThree(values[0], values[values.Length / 2], values[^1]);
            var (left, right) = (0, values.Length - 1);
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (values[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            if (rank <= right)
            {
                values = values[..(right + 1)];
            }
            else if (rank >= left)
            {
                values = values[left..];
                rank -= left;
            }
            else
            {
                return values[rank];
            }
        }

        return values[0];
    }

    private static double MedianOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
