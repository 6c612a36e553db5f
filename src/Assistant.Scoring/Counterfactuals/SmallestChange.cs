namespace Assistant.Scoring.Counterfactuals;

/// <summary>Searches one dimension, then pairs, for the cheapest change that brings an option to the front (scoring method, section 9).</summary>
internal sealed class SmallestChange(Trial trial, int wanted, IReadOnlyList<Dimension> dimensions, bool pairs = true)
{
    /// <summary>A lead smaller than this is none: scores are ordered by nine decimals.</summary>
    private const double LeastLead = 1e-8;

    private const double Precision = 1e-6;

    private const int Refinements = 12;

    /// <summary>Pairs this near the cheapest are worth refining, from so many starts.</summary>
    private const double NearlyAsCheap = 1.25;

    private const int Starts = 3;

    private double _cost = double.PositiveInfinity;
    private IReadOnlyList<Step> _best = [];

    /// <summary>One or two steps, or none where nothing flips.</summary>
    public IReadOnlyList<Step> Find()
    {
        foreach (var dimension in dimensions)
        {
            if (trial.TurnTo(wanted, dimension, null))
            {
                Offer(Along(dimension, null, _cost), null);
            }
        }

        if (!pairs)
        {
            return _best;
        }

        // Pairs of two levels are quick and bound the cost of the rest.
        Dimension[] ordered = [.. dimensions.OrderBy(d => d is Dimension.Quantity)];
        for (var a = 0; a < ordered.Length; a++)
        {
            for (var b = a + 1; b < ordered.Length; b++)
            {
                if (trial.TurnTo(wanted, ordered[a], ordered[b]))
                {
                    Pair(ordered[a], ordered[b]);
                }
            }
        }

        return _best;
    }

    private void Pair(Dimension one, Dimension other)
    {
        var near = new List<(Step Step, double Cost)>();
        foreach (var level in StepsOf(one).Where(l => l.Cost < _cost))
        {
            if (Along(other, level, (NearlyAsCheap * _cost) - level.Cost) is { } found)
            {
                near.Add((level, level.Cost + found.Cost));
                Offer(found, level);
            }
        }

        foreach (var start in near.OrderBy(n => n.Cost).Take(Starts))
        {
            if (one is Dimension.Quantity quantity)
            {
                Refine(quantity, start, other);
            }
        }
    }

    private static IEnumerable<Step> StepsOf(Dimension dimension) => dimension switch
    {
        Dimension.Quantity quantity => quantity.Levels.Select(quantity.Figure.At),
        Dimension.Category category => category.Levels,
        _ => [],
    };

    /// <summary>Between the levels tried, the cheapest point on the line where the lead turns, by halving steps.</summary>
    private void Refine(Dimension.Quantity one, (Step Step, double Cost) start, Dimension other)
    {
        var levels = one.Levels;
        var (at, cost) = (start.Step.Values[0].Value, start.Cost);
        var width = levels.Zip(levels.Skip(1), (l, r) => r - l).DefaultIfEmpty(0).Max();
        for (var i = 0; i < Refinements; i++, width /= 2)
        {
            foreach (var value in (double[])[at - width, at + width])
            {
                var step = one.Figure.At(Math.Clamp(value, levels[0], levels[^1]));
                if (step.Cost < cost && Along(other, step, cost - step.Cost) is { } found)
                {
                    (at, cost) = (step.Values[0].Value, step.Cost + found.Cost);
                    Offer(found, step);
                    break;
                }
            }
        }
    }

    /// <summary>The cheapest step of one dimension that flips, if any costs less than <paramref name="most"/>.</summary>
    private Step? Along(Dimension dimension, Step? with, double most) => dimension switch
    {
        Dimension.Quantity quantity => new[] { Outward(quantity, with, most, 1), Outward(quantity, with, most, -1) }.OfType<Step>().MinBy(s => s.Cost),
        Dimension.Category category => category.Levels.Where(l => l.Cost < most && Lead(l.Values, with) > LeastLead).MinBy(l => l.Cost),
        _ => null,
    };

    /// <summary>From the present value outwards to the first point that flips, then back to where the lead turns.</summary>
    private Step? Outward(Dimension.Quantity quantity, Step? with, double most, int direction)
    {
        var (figure, levels) = (quantity.Figure, quantity.Levels);
        var (before, last) = (figure.Centre, figure.Centre);
        var (leadBefore, leadLast) = (double.PositiveInfinity, with is null ? double.NegativeInfinity : Lead(with.Values, null));
        for (var i = direction > 0 ? 0 : levels.Length - 1; i >= 0 && i < levels.Length; i += direction)
        {
            var value = levels[i];
            if (Math.Sign(value - figure.Centre) != direction)
            {
                continue;
            }

            if (figure.CostOf(before) >= most)
            {
                return null;
            }

            var lead = Lead(figure, value, with);
            var flips = leadLast > leadBefore && leadLast >= lead && Peak(figure, before, value, with) is { } peak ? peak
                : lead > LeastLead ? value
                : double.NaN;
            if (!double.IsNaN(flips))
            {
                var step = Bisect(figure, lead > LeastLead && flips == value ? last : before, flips, with);
                return step.Cost < most ? step : null;
            }

            (before, last, leadBefore, leadLast) = (last, value, leadLast, lead);
        }

        return null;
    }

    /// <summary>A point between two levels where the option leads though it does at neither: degrees joined by min and max bend between knots.</summary>
    private double? Peak(Figure figure, double low, double high, Step? with)
    {
        for (var i = 0; i < Refinements; i++)
        {
            var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
            var (leadLeft, leadRight) = (Lead(figure, left, with), Lead(figure, right, with));
            if (Math.Max(leadLeft, leadRight) > LeastLead)
            {
                return leadLeft > LeastLead ? left : right;
            }

            (low, high) = leadLeft < leadRight ? (left, high) : (low, right);
        }

        return null;
    }

    private Step Bisect(Figure figure, double without, double flips, Step? with)
    {
        while (Math.Abs(flips - without) > Precision * figure.Span)
        {
            var middle = (without + flips) / 2;
            (without, flips) = Lead(figure, middle, with) > LeastLead ? (without, middle) : (middle, flips);
        }

        return figure.At(flips);
    }

    private double Lead(Figure figure, double value, Step? with) => Lead([(figure.Place, value)], with);

    private double Lead(ReadOnlySpan<(int Place, double Value)> values, Step? with) => trial.Lead(wanted, values, with is null ? [] : with.Values);

    private void Offer(Step? found, Step? with)
    {
        if (found is not null && found.Cost + (with?.Cost ?? 0) is var cost && cost < _cost)
        {
            _cost = cost;
            _best = with is null ? [found] : [with, found];
        }
    }
}
