using Assistant.RuleBase.Scenarios;

namespace Assistant.RuleBase.Claims;

/// <summary>A real state or a made profile under a scenario, or a topic question.</summary>
/// <remarks>In a made profile a tie, relation, membership or sender attribute that is not given is absent; an indicator that is not given is unknown.</remarks>
/// <param name="State">ISO3 of a real state, or null for a made profile.</param>
/// <param name="Indicators">Indicator values of the made profile.</param>
/// <param name="Ties">Strength 0–1 by channel and counterpart (sender, over, patron, powers).</param>
/// <param name="Dyads">Relation values by relation and counterpart.</param>
/// <param name="Factors">Factor values that replace the computed ones, 0–1.</param>
/// <param name="Members">Organisations the made profile belongs to, or kinds of organisations.</param>
/// <param name="Bodies">Bodies it shares with no sender.</param>
/// <param name="SenderAttributes">Attributes the senders have.</param>
/// <param name="Rules">Activation 0–1 of other rules that weaken or strengthen this one.</param>
/// <param name="Scenario">The pressure.</param>
/// <param name="Topic">Words of a topic question, for a rule without effect; null otherwise.</param>
public sealed record RuleCaseSituation(
    string? State,
    IReadOnlyDictionary<string, double> Indicators,
    IReadOnlyDictionary<(string Channel, string Toward), double> Ties,
    IReadOnlyDictionary<(string Relation, string Toward), double> Dyads,
    IReadOnlyDictionary<string, double> Factors,
    IReadOnlyList<string> Members,
    double Bodies,
    IReadOnlyList<string> SenderAttributes,
    IReadOnlyDictionary<string, double> Rules,
    Scenario Scenario,
    string? Topic);
