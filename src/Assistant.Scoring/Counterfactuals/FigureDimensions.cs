using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Counterfactuals;

/// <summary>The figures a counterfactual may change: indicators that some rule or factor looks at, never size, geography or history.</summary>
internal sealed class FigureDimensions
{
    /// <summary>Points tried between two neighbouring knots: degrees joined by min and max bend there too.</summary>
    private const int Parts = 4;

    private const double PolicyCategory = 2;

    /// <summary>Where all reference cases are alike, their spread says nothing about what a large change is.</summary>
    private const double LeastSpan = 0.001;

    private readonly CompiledRuleBase _compiled;
    private readonly IReadOnlyList<(int Place, string Id, double[] Knots)> _figures;

    public FigureDimensions(CompiledRuleBase compiled)
    {
        _compiled = compiled;
        var snapshot = compiled.Snapshot;
        var knots = snapshot.Factors.Select(f => f.Value)
            .Concat(compiled.Program.Rules.SelectMany(r => new[] { r.Rule.When, r.Rule.WeakenedBy, r.Rule.StrengthenedBy }))
            .OfType<Condition>()
            .SelectMany(Ramps)
            .Where(r => r.Feature.Kind == FeatureKind.Indicator && snapshot.Indicators[r.Feature.Name].IsMutable)
            .GroupBy(r => r.Feature.Name, StringComparer.Ordinal);
        _figures =
        [
            .. knots.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (
                compiled.Program.Features.IndexOf(new Feature(FeatureKind.Indicator, g.Key)), g.Key,
                (double[])[.. g.SelectMany(r => new[] { r.Low, r.High })])),
        ];
    }

    public IEnumerable<Dimension> Of(CaseFeatures features, double[] centre)
    {
        foreach (var (place, id, knots) in _figures)
        {
            var indicator = _compiled.Snapshot.Indicators[id];
            var reading = features.Readings[place];
            if (!reading.IsKnown)
            {
                continue;
            }

            var figure = new Figure(id, place, centre[place], SpanOf(place, indicator.High - indicator.Low));
            if (indicator.IsFlag)
            {
                var other = figure.At(centre[place] > 0.5 ? 0 : 1);
                yield return new Dimension.Category([other with { Change = other.Change with { Cost = PolicyCategory } }]);
                continue;
            }

            double[] values = [.. knots.Select(k => Math.Clamp(k, indicator.Low, indicator.High)).Append(centre[place]).Distinct().Order()];
            yield return new Dimension.Quantity(figure, [.. Between(values).Where(v => v != centre[place])]);
        }
    }

    /// <summary>Nine tenths of the reference cases lie within the span: the plausible range would make changes of skewed figures look small.</summary>
    private double SpanOf(int place, double plausible)
    {
        var reference = _compiled.Vector.ReferenceOf(place);
        var span = reference.At(0.95) - reference.At(0.05);
        return span > LeastSpan * plausible ? Math.Min(span, plausible) : plausible;
    }

    private static IEnumerable<double> Between(double[] values)
    {
        for (var i = 0; i + 1 < values.Length; i++)
        {
            for (var part = 0; part < Parts; part++)
            {
                yield return values[i] + ((values[i + 1] - values[i]) * part / Parts);
            }
        }

        yield return values[^1];
    }

    private static IEnumerable<Condition.Ramp> Ramps(Condition condition) => condition switch
    {
        Condition.Ramp ramp => [ramp],
        Condition.All all => all.Parts.SelectMany(Ramps),
        Condition.Any any => any.Parts.SelectMany(Ramps),
        Condition.Not not => Ramps(not.Part),
        _ => [],
    };
}
