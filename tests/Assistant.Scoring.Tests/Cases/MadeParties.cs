using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Cases;

namespace Assistant.Scoring.Tests.Cases;

/// <summary>States, powers and bodies made for the purpose, and what is read of them.</summary>
internal static class MadeParties
{
    public static readonly Membership InUnion = new("union", "member", 2000, null);
    public static readonly Membership InPact = new("pact", "member", 2000, null);
    public static readonly Membership InForum = new("forum", "member", 2000, null);

    public static StateProfile Dated(int year) => Made("AAA") with
    {
        Series = new Dictionary<string, IReadOnlyList<IndicatorValue>> { ["governance"] = [new IndicatorValue(year, 0.4)] },
    };

    public static StateProfile Made(string iso3) => Some.State(iso3);

    public static StateProfile Power(string iso3, params (string Figure, double Value)[] values) => Some.State(iso3, values) with { Class = StateClass.Great };

    public static StateProfile With(StateProfile state, params Membership[] memberships) => state with { Memberships = memberships };

    public static double Relation(string name, StateProfile state, StateProfile sender) =>
        Read(FeatureKind.Dyad, name, "sender", state, [sender.State.Iso3], others: sender).Value;

    public static string? Patron(StateProfile state, string sender, params StateProfile[] powers) => new CaseReader(
        Base(state, powers.Length > 0 ? [Power("USA"), .. powers] : [Power("USA"), Power("RUS"), Power("CHN")])).PatronOf(state, Some.Scenario(sender: sender), null);

    public static FeatureReading Read(
        FeatureKind kind, string name, string? toward, StateProfile state, string[]? senders = null, string[]? over = null, string position = "target", int? asOf = null,
        params StateProfile[] others)
    {
        var scenario = Some.Scenario() with { Senders = senders ?? ["USA"], Over = over ?? [], Position = position };
        return new CaseReader(Base(state, others)).Read(new Feature(kind, name, toward), state, scenario, null, asOf);
    }

    public static RuleBaseSnapshot Base(StateProfile state, StateProfile[] others)
    {
        StateProfile[] absent = [.. new[] { "USA", "RUS", "NNN" }.Except(others.Select(o => o.State.Iso3)).Select(i => Some.State(i) with { State = Some.State(i).State with { Subregion = i } })];
        var snapshot = Some.Base([], [state, .. others, .. absent]);
        return snapshot with
        {
            Organisations = new[]
            {
                new Organisation("union", "a union", [], "economic", null), new Organisation("pact", "a pact", [], "alliance", null), new Organisation("forum", "a forum", [], "regional", null),
                new Organisation("led", "a body", [], "political", "RUS"), new Organisation("world", "all", [], "global", null),
            }.ToDictionary(o => o.Id),
            Sanctions = new SanctionsVocabulary(
                [
                    .. snapshot.Sanctions.Senders, new Sender("NNN", "a state", "state", "none", [], false, null), new Sender("CHN", "a power", "state", "china", [], false, null), new Sender("GBR", "a power", "state", "west", [], false, null),
                    new Sender("UNION", "the union", "union", "none", [], false, "union"),
                ],
                [], snapshot.Sanctions.Attributes, [], [], new Dictionary<string, string>(), []),
        };
    }
}
