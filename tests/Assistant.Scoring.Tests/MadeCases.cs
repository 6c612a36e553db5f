using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using CsCheck;

namespace Assistant.Scoring.Tests;

/// <summary>Random valid rule bases and cases.</summary>
internal static class MadeCases
{
    private static readonly string[] Hedges = ["possible", "directional", "frequent", "regular", "necessary", "rare"];
    private static readonly string[] Breadths = ["targeted", "sectoral", "comprehensive"];

    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static readonly Gen<Condition> Ramps =
        from kind in Gen.Int[0, 3]
        from figure in Pick(Some.Figures)
        from low in Gen.Double[0, 0.8]
        from width in Gen.Double[0.05, 0.2]
        from falling in Gen.Bool
        select kind switch
        {
            0 => Some.Breadth(low, low + width, falling),
            1 => Some.Tie("export", "sender", low, low + width),
            _ => falling ? Some.Down(figure, low, low + width) : Some.Up(figure, low, low + width),
        };

    public static readonly Gen<Condition> Conditions =
        from parts in Ramps.Array[1, 3]
        from shape in Gen.Int[0, 3]
        select shape switch
        {
            0 => new Condition.All(parts),
            1 => new Condition.Any(parts),
            2 => new Condition.Not(parts[0]),
            _ => parts[0],
        };

    public static readonly Gen<Effect> Effects =
        from option in Pick(Some.Options)
        from supports in Gen.Bool
        from choice in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        from hedge in Pick(Hedges)
        from number in Gen.Int[0, 1]
        select new Effect(
            option, choice ? BearsOn.Choice : BearsOn.Success, supports, hedge, $"{option}-{supports}-{choice}-{number}", false, null, []);

    public static readonly Gen<Rule[]> Rules =
        from conditions in Conditions.Array[1, 10]
        from effects in Effects.Array[1, 3].Array[10]
        from weakened in Ramps.Array[10]
        from isWeakened in Gen.Int[0, 4].Array[10]
        select conditions.Select((c, i) => Some.Rule($"made.rule-{i}", c, [.. effects[i].DistinctBy(e => (e.Option, e.BearsOn))]) with
        {
            WeakenedBy = isWeakened[i] == 0 ? weakened[i] : null,
            StrengthenedBy = isWeakened[i] == 1 ? weakened[i] : null,
        }).ToArray();

    public static readonly Gen<StateProfile[]> States =
        from figures in Gen.Double[0, 1].Array[Some.Figures.Length].Array[4]
        from missing in Gen.Int[0, 5].Array[4]
        from strengths in Pick(0, 1 / 3.0, 2 / 3.0, 1.0).Array[4]
        select figures.Select((values, s) => Some.State(
            "A" + (char)('A' + s) + "A",
            [Some.TieWith("USA", "export", strengths[s]), Some.TieWith("RUS", "export", 1 - strengths[s])],
            [.. Some.Figures.Zip(values).Where((_, f) => f != missing[s])])).ToArray();

    public static readonly Gen<Scenario> Scenarios =
        from breadth in Pick(Breadths)
        from sender in Pick("USA", "RUS")
        select Some.Scenario(breadth, sender);

    public static readonly Gen<Episode[]> Episodes =
        from chosen in Gen.Int[0, 7].Array[0, 12]
        select chosen.Select((bits, i) => Some.Episode("E" + i, [.. Some.Options.Where((_, o) => ((bits >> o) & 1) == 1)])).ToArray();

    public static readonly Gen<RuleBaseSnapshot> Bases =
        from rules in Rules
        from states in States
        from reference in Scenarios.Array[1, 2]
        from episodes in Episodes
        select Some.Base(rules, states, reference, episodes);
}
