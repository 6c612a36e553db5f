using System.Numerics;
using System.Runtime.InteropServices;

namespace Assistant.Scoring.Draws;

/// <summary>Finds order statistics without sorting everything (Hoare 1961).</summary>
internal static class OrderStatistics
{
    /// <summary>How many values are looked at to guess between which two an order statistic lies.</summary>
    private const int Sample = 64;

    /// <summary>How far, in places of the sample, a guess reaches to either side.</summary>
    private const int Reach = 4;

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
        return (Guessed(values, sample, lower, scratch), Guessed(values, sample, upper, scratch));
    }

    /// <summary>Looks only at the values between two of the sample, if the one sought turns out to be among them.</summary>
    private static double Guessed(ReadOnlySpan<double> values, ReadOnlySpan<double> sample, int rank, Span<double> scratch)
    {
        var place = (int)((long)rank * Sample / values.Length);
        var from = place - Reach < 0 ? double.NegativeInfinity : sample[place - Reach];
        var to = place + Reach >= Sample ? double.PositiveInfinity : sample[place + Reach];
        var below = CountBelow(values, from);
        var between = 0;
        foreach (var value in values)
        {
            scratch[between] = value;
            between += value >= from & value <= to ? 1 : 0;
        }

        return rank >= below && rank < below + between ? At(scratch[..between], rank - below) : Plain(values, rank, scratch);
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
