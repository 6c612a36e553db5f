using Assistant.Host.Rules;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Quality;

/// <summary>The figures of the rules in force, measured once for each version, when somebody first looks.</summary>
internal sealed class QualityView(ServedRules served, IOptions<QualityOptions> options, TimeProvider time)
{
    private volatile Measured? _measured;

    /// <summary>The figures; the first look at a version takes a second or two.</summary>
    public QualityFigures Now
    {
        get
        {
            var rules = served.InForceNow;
            var measured = _measured;
            if (measured is null || !ReferenceEquals(measured.Rules, rules))
            {
                _measured = measured = new(rules, new(() =>
                    QualityMeasure.Of(rules.Compiled, options.Value.RulesOwner, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime))));
            }

            return measured.Figures.Value;
        }
    }

    private sealed record Measured(LoadedRules Rules, Lazy<QualityFigures> Figures);
}
