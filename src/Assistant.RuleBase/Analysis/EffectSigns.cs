using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Analysis;

/// <summary>Which way effects push once their hedge is read: "rarely supports" pushes away.</summary>
internal sealed class EffectSigns(RuleBaseSnapshot snapshot)
{
    /// <summary>Weighted effects of a rule with the way they push.</summary>
    public IEnumerable<(Effect Effect, bool Supports)> Of(Rule rule) => rule.Effects.Where(e => e.HasWeight).Select(e => (e, IsSupport(e)));

    /// <summary>How far a hedge stands from the share that moves nothing, in log-odds.</summary>
    public double StrengthOf(Effect effect) => Math.Abs(Logit(Hedge(effect).Mid) - Logit(snapshot.Parameters.P0));

    /// <summary>Whether an effect with weight pushes towards its option.</summary>
    public bool IsSupport(Effect effect) => effect.Supports == Hedge(effect).Mid >= snapshot.Parameters.P0;

    private HedgeClass Hedge(Effect effect) => snapshot.Hedges[effect.Hedge!];

    private static double Logit(double p) => Math.Log(p / (1 - p));
}
