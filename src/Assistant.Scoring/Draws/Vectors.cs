using System.Numerics;
using Assistant.Scoring.Points;

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

    /// <summary>The greater or lesser of both, for every draw.</summary>
    public static void Extreme(ReadOnlySpan<double> one, ReadOnlySpan<double> other, bool greatest, Span<double> result)
    {
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var (a, b) = (new Vector<double>(one[k..]), new Vector<double>(other[k..]));
            (greatest ? Vector.Max(a, b) : Vector.Min(a, b)).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            result[k] = greatest ? Math.Max(one[k], other[k]) : Math.Min(one[k], other[k]);
        }
    }

    /// <summary>The same with one number for all draws.</summary>
    public static void Extreme(ReadOnlySpan<double> one, double constant, bool greatest, Span<double> result)
    {
        var constants = new Vector<double>(constant);
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var a = new Vector<double>(one[k..]);
            (greatest ? Vector.Max(a, constants) : Vector.Min(a, constants)).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            result[k] = greatest ? Math.Max(one[k], constant) : Math.Min(one[k], constant);
        }
    }

    /// <summary>1 − degree.</summary>
    public static void Turn(ReadOnlySpan<double> degrees, Span<double> result)
    {
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            (Vector<double>.One - new Vector<double>(degrees[k..])).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            result[k] = 1 - degrees[k];
        }
    }

    /// <summary>ground + scale · numbers.</summary>
    public static void Scale(ReadOnlySpan<double> numbers, double ground, double scale, Span<double> result)
    {
        var (grounds, scales) = (new Vector<double>(ground), new Vector<double>(scale));
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            (grounds + (scales * new Vector<double>(numbers[k..]))).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            result[k] = ground + (scale * numbers[k]);
        }
    }

    /// <summary>prior − typical + sd · unseen: where every option starts before a claim is added.</summary>
    public static void Start(ReadOnlySpan<double> prior, ReadOnlySpan<double> typical, ReadOnlySpan<double> unseen, double sd, Span<double> result)
    {
        var deviations = new Vector<double>(sd);
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var ground = typical.IsEmpty ? new Vector<double>(prior[k..]) : new Vector<double>(prior[k..]) - new Vector<double>(typical[k..]);
            (ground + (deviations * new Vector<double>(unseen[k..]))).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            result[k] = prior[k] - (typical.IsEmpty ? 0 : typical[k]) + (sd * unseen[k]);
        }
    }

    /// <summary>activation · (1 + sign · reach · degree), reach being lambda of each draw.</summary>
    public static void Limit(Lane activation, Lane degree, int sign, ReadOnlySpan<double> reach, Span<double> result)
    {
        var signs = new Vector<double>(sign);
        var k = 0;
        for (; k <= result.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            (activation.At(k) * (Vector<double>.One + (signs * new Vector<double>(reach[k..]) * degree.At(k)))).CopyTo(result[k..]);
        }

        for (; k < result.Length; k++)
        {
            result[k] = activation[k] * (1 + (sign * reach[k] * degree[k]));
        }
    }

    /// <summary>Moves all values so that their mean comes to <paramref name="mean"/>, as far as they stay within 0 and <paramref name="most"/>.</summary>
    /// <remarks>Features are drawn one by one though they go together, so that the mean over the draws is not what the reference cases show.</remarks>
    public static void Recentre(ReadOnlySpan<double> values, double mean, double most, Span<double> result)
    {
        var shift = mean - Mean(values);
        var (shifts, highest) = (new Vector<double>(shift), new Vector<double>(most));
        var k = 0;
        for (; k <= values.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            Vector.Min(Vector.Max(new Vector<double>(values[k..]) + shifts, Vector<double>.Zero), highest).CopyTo(result[k..]);
        }

        for (; k < values.Length; k++)
        {
            result[k] = Math.Clamp(values[k] + shift, 0, most);
        }
    }

    /// <summary>Standard deviation of the log-odds that a linear reading of the feature explains.</summary>
    public static double Moves(ReadOnlySpan<double> feature, ReadOnlySpan<double> logOdds)
    {
        var (meanX, meanY) = (new Vector<double>(Mean(feature)), new Vector<double>(Mean(logOdds)));
        var (covariances, variances) = (Vector<double>.Zero, Vector<double>.Zero);
        var k = 0;
        for (; k <= feature.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var x = new Vector<double>(feature[k..]) - meanX;
            covariances += x * (new Vector<double>(logOdds[k..]) - meanY);
            variances += x * x;
        }

        var (covariance, variance) = (Vector.Sum(covariances), Vector.Sum(variances));
        for (; k < feature.Length; k++)
        {
            covariance += (feature[k] - meanX[0]) * (logOdds[k] - meanY[0]);
            variance += (feature[k] - meanX[0]) * (feature[k] - meanX[0]);
        }

        return variance == 0 ? 0 : Math.Abs(covariance) / Math.Sqrt(variance * feature.Length);
    }

    private static double Mean(ReadOnlySpan<double> values)
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

        return sum / values.Length;
    }

    /// <summary>In how many draws one is above the other.</summary>
    public static int CountAbove(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var counts = Vector<long>.Zero;
        var k = 0;
        for (; k <= one.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            counts -= Vector.GreaterThan(new Vector<double>(one[k..]), new Vector<double>(other[k..]));
        }

        var count = (int)Vector.Sum(counts);
        for (; k < one.Length; k++)
        {
            count += one[k] > other[k] ? 1 : 0;
        }

        return count;
    }

    /// <summary>sum += sign · activation · weight · kappa.</summary>
    public static void AddTerm(Span<double> sum, Lane activation, ReadOnlySpan<double> weight, ReadOnlySpan<double> kappa, int sign)
    {
        var signs = new Vector<double>(sign);
        var k = 0;
        for (; k <= sum.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            var term = signs * new Vector<double>(kappa[k..]) * (activation.At(k) * new Vector<double>(weight[k..]));
            (new Vector<double>(sum[k..]) + term).CopyTo(sum[k..]);
        }

        for (; k < sum.Length; k++)
        {
            sum[k] += sign * kappa[k] * (activation[k] * weight[k]);
        }
    }

    /// <summary>sum += sign · kappa · Σ rho^(i−1) a_i for a group of claims: its terms are sorted from large to small in every draw at once.</summary>
    /// <param name="sum">Log-odds, by draw.</param>
    /// <param name="activations">Of the group's claims.</param>
    /// <param name="weights">Of the same, by draw.</param>
    /// <param name="kappa">By draw.</param>
    /// <param name="rho">By draw.</param>
    /// <param name="sign">1 for support, −1 for attack.</param>
    public static void AddGroup(
        Span<double> sum, ReadOnlySpan<Lane> activations, ReadOnlySpan<double[]> weights, ReadOnlySpan<double> kappa, ReadOnlySpan<double> rho, int sign)
    {
        var signs = new Vector<double>(sign);
        var terms = new Vector<double>[activations.Length];
        var k = 0;
        for (; k <= sum.Length - Vector<double>.Count; k += Vector<double>.Count)
        {
            for (var i = 0; i < terms.Length; i++)
            {
                // Insertion by exchanges: the greater stays, the lesser moves on.
                var term = activations[i].At(k) * new Vector<double>(weights[i], k);
                for (var at = 0; at < i; at++)
                {
                    (terms[at], term) = (Vector.Max(terms[at], term), Vector.Min(terms[at], term));
                }

                terms[i] = term;
            }

            var (total, damping, damped) = (Vector<double>.Zero, Vector<double>.One, new Vector<double>(rho[k..]));
            foreach (var term in terms)
            {
                total += damping * term;
                damping *= damped;
            }

            (new Vector<double>(sum[k..]) + (signs * new Vector<double>(kappa[k..]) * total)).CopyTo(sum[k..]);
        }

        Span<double> rest = new double[k < sum.Length ? terms.Length : 0];
        for (; k < sum.Length; k++)
        {
            for (var i = 0; i < rest.Length; i++)
            {
                rest[i] = activations[i][k] * weights[i][k];
            }

            sum[k] += sign * kappa[k] * GroupShares.Sum(rest, rho[k]);
        }
    }
}
