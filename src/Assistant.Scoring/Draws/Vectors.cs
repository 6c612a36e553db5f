using System.Numerics;

namespace Assistant.Scoring.Draws;

/// <summary>The inner loops over draws, several at once; results equal the plain loops to the bit.</summary>
internal static class Vectors
{
    /// <summary>clamp((x − low) · scale − shift, 0, 1), or 1 minus that, for every draw.</summary>
    public static void Ramp(ReadOnlySpan<double> x, double low, double scale, ReadOnlySpan<double> shift, bool falling, Span<double> result)
    {
        var (lows, scales) = (new Vector<double>(low), new Vector<double>(scale));
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var place = (new Vector<double>(x[k..]) - lows) * scales;
            if (!shift.IsEmpty)
            {
                place -= new Vector<double>(shift[k..]);
            }

            var degree = Vector.Min(Vector.Max(place, Vector<double>.Zero), Vector<double>.One);
            (falling ? Vector<double>.One - degree : degree).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            var place = ((x[k] - low) * scale) - (shift.IsEmpty ? 0 : shift[k]);
            var degree = Math.Min(Math.Max(place, 0), 1);
            result[k] = falling ? 1 - degree : degree;
        }
    }

    /// <summary>The same where every draw has the same place on the ramp and only the threshold moves.</summary>
    public static void Ramp(double place, ReadOnlySpan<double> shift, bool falling, Span<double> result)
    {
        var places = new Vector<double>(place);
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var degree = Vector.Min(Vector.Max(places - new Vector<double>(shift[k..]), Vector<double>.Zero), Vector<double>.One);
            (falling ? Vector<double>.One - degree : degree).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            var degree = Math.Min(Math.Max(place - shift[k], 0), 1);
            result[k] = falling ? 1 - degree : degree;
        }
    }

    /// <summary>Keeps the greater or lesser of both in <paramref name="kept"/>.</summary>
    public static void Extreme(Span<double> kept, ReadOnlySpan<double> other, bool greatest)
    {
        var k = 0;
        for (; k <= kept.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var (a, b) = (new Vector<double>(kept[k..]), new Vector<double>(other[k..]));
            (greatest ? Vector.Max(a, b) : Vector.Min(a, b)).CopyTo(kept[k..]);
        }

        for (; k < kept.Length; k++)
        {
            kept[k] = greatest ? Math.Max(kept[k], other[k]) : Math.Min(kept[k], other[k]);
        }
    }

    /// <summary>Moves all values so that their mean comes to <paramref name="mean"/>, as far as they stay within 0 and <paramref name="most"/>.</summary>
    /// <remarks>Features are drawn one by one though they go together, so that the mean over the draws is not what the reference cases show.</remarks>
    public static void Recentre(Span<double> values, double mean, double most)
    {
        var sums = Vector<double>.Zero;
        var k = 0;
        for (; k <= values.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            sums += new Vector<double>(values[k..]);
        }

        var sum = Vector.Sum(sums);
        for (; k < values.Length; k++)
        {
            sum += values[k];
        }

        var shift = mean - (sum / values.Length);
        for (k = 0; k < values.Length; k++)
        {
            values[k] = Math.Clamp(values[k] + shift, 0, most);
        }
    }

    /// <summary>sum += sign · activation · weight · kappa.</summary>
    public static void AddTerm(Span<double> sum, Lane activation, ReadOnlySpan<double> weight, ReadOnlySpan<double> kappa, int sign)
    {
        var signs = new Vector<double>(sign);
        var constant = new Vector<double>(activation.IsConstant ? activation[0] : 0);
        var k = 0;
        for (; k <= sum.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var degree = activation.Values is { } values ? new Vector<double>(values, k) : constant;
            var term = signs * new Vector<double>(kappa[k..]) * (degree * new Vector<double>(weight[k..]));
            (new Vector<double>(sum[k..]) + term).CopyTo(sum[k..]);
        }

        for (; k < sum.Length; k++)
        {
            sum[k] += sign * kappa[k] * (activation[k] * weight[k]);
        }
    }
}
