using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Comparing;

/// <summary>Hedge classes by the word people use for them.</summary>
internal static class HedgeWords
{
    /// <summary>The first cue of a class, such as "may" for <c>possible</c>.</summary>
    public static string Of(string? id, RuleBaseSnapshot snapshot) =>
        id is not null && snapshot.Hedges.TryGetValue(id, out var hedge) && hedge.Cues.Count > 0 ? hedge.Cues[0] : id ?? "";

    /// <summary>How far a class moves a score, whichever way.</summary>
    public static double Strength(HedgeClass hedge, double p0) => Math.Abs(Logit(hedge.Mid) - Logit(p0));

    private static double Logit(double p) => Math.Log(p / (1 - p));
}
