using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Wording;
using Assistant.Scoring.Analysis;

namespace Assistant.Cli.RulesReading;

/// <summary>A trace as lines: degree, condition in words, and the value it looked at with year and source.</summary>
internal sealed class TraceLines(RuleBaseSnapshot snapshot)
{
    private const int Indent = 2;

    private readonly ConditionWords _words = new(snapshot);

    /// <summary>The whole rule: its condition, then what limits and what amplifies it.</summary>
    public IEnumerable<string> Of(RuleTrace trace)
    {
        foreach (var (head, part) in new[] { ("when", trace.When), ("weakened by", trace.WeakenedBy), ("strengthened by", trace.StrengthenedBy) })
        {
            if (part is not null)
            {
                yield return head;
                foreach (var line in Of(part, 1))
                {
                    yield return line;
                }
            }
        }
    }

    private IEnumerable<string> Of(ConditionTrace trace, int depth)
    {
        yield return $"{new string(' ', Indent * depth)}{Degree(trace.Degree)}  {_words.Head(trace.Condition)}{Found(trace)}";
        var parts = ConditionWords.IsWhole(trace.Condition) && trace.Condition is Condition.Not ? [] : trace.Parts;
        foreach (var line in parts.SelectMany(p => Of(p, depth + 1)))
        {
            yield return line;
        }
    }

    /// <summary>The value behind a ramp, or behind the test a <c>not</c> turns round.</summary>
    private string Found(ConditionTrace trace) => (trace.Condition, trace.Value, trace.Parts) switch
    {
        (Condition.Ramp ramp, { } value, _) => " <- " + ValueText(ramp.Feature, value),
        (Condition.Not, _, [{ Condition: Condition.Ramp { IsTest: true } ramp, Value: { } value }]) => " <- " + ValueText(ramp.Feature, value),
        _ => "",
    };

    private string ValueText(Feature feature, FeatureValue value)
    {
        var text = _words.Value(feature, value.Value);
        var scenario = feature.Kind is FeatureKind.Scenario or FeatureKind.Sender;
        string[] notes =
        [
            .. value.Standing switch
            {
                ValueStanding.Unknown when scenario => ["not said"],
                ValueStanding.Unknown => ["not known; the typical value stands in"],
                ValueStanding.Assumed => ["assumed"],
                ValueStanding.Estimated => ["between what is listed and what is not"],
                ValueStanding.NotCoded => ["no tie listed"],
                _ => Array.Empty<string>(),
            },
            .. Partner(feature, value) is { } partner ? new[] { partner } : [],
            .. value.Year is { } year ? new[] { FormattableString.Invariant($"{year}") } : [],
            .. value.Dataset is { } dataset && value.Standing is ValueStanding.Known or ValueStanding.Estimated ? new[] { value.Dataset! } : [],
            .. value.Wide is { } wide ? new[] { wide } : [],
        ];
        return notes.Length == 0 ? text : $"{text} ({string.Join("; ", notes)})";
    }

    private string? Partner(Feature feature, FeatureValue value) => feature.Kind is not (FeatureKind.Tie or FeatureKind.Dyad) || value.Partner is not { } partner ? null
        : $"{(value.Channel is { } channel ? channel.Replace('-', ' ') + ", " : "")}{snapshot.States.GetValueOrDefault(partner)?.State.Name ?? snapshot.Sanctions.FindSender(partner)?.Name ?? partner}";

    private static string Degree(double degree) => FormattableString.Invariant($"{degree:0.00}");
}
