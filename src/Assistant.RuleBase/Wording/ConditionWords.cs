using Assistant.RuleBase.Conditions;

namespace Assistant.RuleBase.Wording;

/// <summary>Conditions in plain English: "export concentration counts from 30 %, fully at 60 %".</summary>
public sealed class ConditionWords(RuleBaseSnapshot snapshot)
{
    private readonly FeatureWords _features = new(snapshot);

    /// <summary>The condition as one phrase, parts joined by "and" and "or".</summary>
    public string Phrase(Condition condition) => Phrase(condition, inside: false);

    /// <summary>One ramp or test as a phrase; the head word of everything else: "all of", "any of", "always".</summary>
    public string Head(Condition condition) => condition switch
    {
        Condition.All => "all of",
        Condition.Any => "any of",
        Condition.Not { Part: Condition.Ramp { IsTest: true } ramp } => $"no {WithoutArticle(_features.Of(ramp.Feature))}",
        Condition.Not => "the opposite of",
        Condition.Ramp ramp => Ramp(ramp, inside: false),
        _ => "always",
    };

    /// <summary>Whether <see cref="Head"/> says it all, so that no part needs a line of its own.</summary>
    public static bool IsWhole(Condition condition) =>
        condition is Condition.Ramp or Condition.Always or Condition.Not { Part: Condition.Ramp { IsTest: true } };

    /// <summary>A value of a feature, as it is written.</summary>
    public string Value(Feature feature, double value) => feature.Kind switch
    {
        FeatureKind.Indicator when snapshot.Indicators.TryGetValue(feature.Name, out var indicator) => QuantityWords.Of(indicator, value),
        FeatureKind.Factor or FeatureKind.Rule => QuantityWords.Share(value),
        FeatureKind.Tie => Strength(value),
        FeatureKind.Dyad when feature.Name == "vote-distance" => QuantityWords.Number(value),
        FeatureKind.Bodies => QuantityWords.Number(value),
        FeatureKind.Scenario when !feature.Name.Contains('=', StringComparison.Ordinal) && feature.Name != "secondary" => QuantityWords.Share(value),
        _ => value >= 0.5 ? "yes" : "no",
    };

    private string Phrase(Condition condition, bool inside)
    {
        var (parts, word) = condition switch
        {
            Condition.All all => (all.Parts, " and "),
            Condition.Any any => (any.Parts, " or "),
            _ => ((IReadOnlyList<Condition>)[], ""),
        };
        if (parts.Count == 0)
        {
            return condition is Condition.Not not && !IsWhole(condition) ? $"not ({Phrase(not.Part, inside: true)})" : condition is Condition.Ramp ramp ? Ramp(ramp, inside) : Head(condition);
        }

        var joined = string.Join(word, parts.Select(p => Phrase(p, inside: true)));
        return inside ? $"({joined})" : joined;
    }

    private string End(Condition.Ramp ramp, double end) =>
        ramp.Feature.Kind == FeatureKind.Tie ? QuantityWords.Number(end) : Value(ramp.Feature, end);

    private string Ramp(Condition.Ramp ramp, bool inside)
    {
        var name = _features.Of(ramp.Feature);
        if (ramp.Feature.Kind == FeatureKind.Rule)
        {
            return name;
        }

        if (ramp.IsTest)
        {
            return ramp.Feature.Kind == FeatureKind.Tie ? $"{name}, at least {TestedStrength(ramp.High)}"
                : ramp.Falling ? $"no {WithoutArticle(name)}"
                : name;
        }

        var (low, high) = (End(ramp, ramp.Low), End(ramp, ramp.High));
        var unit = ramp.Feature.Kind == FeatureKind.Tie ? " of full dependence" : "";
        return (ramp.Falling, inside) switch
        {
            (false, false) => $"{name}: counts from {low}, fully at {high}{unit}",
            (true, false) => $"{name}: counts below {high}, fully at {low}{unit} or less",
            (false, true) => $"{name} (from {low}, fully at {high}{unit})",
            (true, true) => $"{name} (below {high}, fully at {low}{unit} or less)",
        };
    }

    private static string Strength(double value) => value switch
    {
        <= 0 => "none",
        _ => $"{QuantityWords.Number(Math.Round(value, 2))} of 1",
    };

    private static string TestedStrength(double end) => end < 0.5 ? "some" : end < 1 ? "major" : "sole";

    private static string WithoutArticle(string phrase) => phrase.Split(' ', 2) is ["a" or "an" or "the", var rest] ? rest : phrase;
}
