using System.Globalization;
using Assistant.RuleBase.Conditions;

namespace Assistant.Planner.Writing.Words;

/// <summary>A condition in words, for a reader who asks when a rule applies.</summary>
internal sealed class ConditionWords(Names names)
{
    public string Of(Condition condition) => Write(condition, nested: false);

    private string Write(Condition condition, bool nested) => condition switch
    {
        Condition.Always => "always",
        Condition.All { Parts: var parts } => Joined(parts, "and", nested),
        Condition.Any { Parts: var parts } => Joined(parts, "or", nested),
        Condition.Not { Part: var part } => $"not ({Write(part, nested: false)})",
        Condition.Ramp ramp => Ramp(ramp),
        _ => "",
    };

    private string Joined(IReadOnlyList<Condition> parts, string word, bool nested)
    {
        var joined = string.Join($" {word} ", parts.Select(p => Write(p, nested: parts.Count > 1)));
        return nested && parts.Count > 1 ? $"({joined})" : joined;
    }

    private string Ramp(Condition.Ramp ramp) => ramp.IsTest
        ? $"{(ramp.Falling ? "no " : "")}{Feature(ramp.Feature)}"
        : $"{Feature(ramp.Feature)} {(ramp.Falling ? "low" : "high")} ({(ramp.Falling ? "falling" : "rising")} from {Number(ramp.Low)} to {Number(ramp.High)})";

    private string Feature(Feature feature)
    {
        var what = feature.Kind switch
        {
            FeatureKind.Indicator => names.Snapshot.Indicators.GetValueOrDefault(feature.Name)?.Name ?? feature.Name,
            FeatureKind.Factor => names.Snapshot.Factors.FirstOrDefault(f => f.Id == feature.Name)?.Label ?? feature.Name,
            FeatureKind.Tie => $"{feature.Name.Replace("+", " or ", StringComparison.Ordinal).Replace('-', ' ')} tie",
            FeatureKind.Bodies => "number of bodies of its own",
            FeatureKind.Member => $"membership in {feature.Name.Replace("+", " or ", StringComparison.Ordinal).Replace('-', ' ')}",
            FeatureKind.Sender => $"a sender that is or has {feature.Name.Replace('-', ' ')}",
            // Its identifiers judge ("defiant"); its labels do not.
            _ when feature.Name.Split('=') is ["posture", var posture] && Posture(posture) is { } label => $"a government that {label}",
            _ => feature.Name.Replace('=', ' ').Replace('-', ' '),
        };
        var toward = feature.Toward switch
        {
            null => "",
            "over" => " toward the sanctioned third party",
            "powers" => " toward a great power",
            var other => $" toward the {other}",
        };
        return Sentences.Lowered(what) + toward;
    }

    private string? Posture(string id) => names.Snapshot.Sanctions.Attributes.GetValueOrDefault("posture")?.FirstOrDefault(t => t.Id == id)?.Label;

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
