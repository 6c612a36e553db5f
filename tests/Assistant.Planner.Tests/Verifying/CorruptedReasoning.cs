using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>Ways to spoil a sentence about changes, signs, precedents, rankings and measures; nothing where there is nothing to spoil.</summary>
internal static partial class CorruptedReasoning
{
    private static readonly (string From, string To)[] Changes =
    [
        ("comprehensive", "targeted"), ("targeted", "comprehensive"), ("long time", "short time"), ("short time", "long time"), ("medium time", "long time"),
        ("were on offer", "were withdrawn"), ("coming on offer", "being withdrawn"), ("relief against concessions", "humanitarian exemptions"),
        ("humanitarian exemptions", "relief against concessions"), ("rising to", "falling to"), ("falling to", "rising to"), ("turned the demands down", "been open to talks"),
        ("were only threatened", "were being eased"), ("were being eased", "were only threatened"), ("high intensity", "low intensity"), ("easing the measures", "widening the measures"),
    ];

    public static readonly IReadOnlyDictionary<string, Func<DraftSentence, Findings, IEnumerable<DraftSentence?>>> All =
        new Dictionary<string, Func<DraftSentence, Findings, IEnumerable<DraftSentence?>>>(StringComparer.Ordinal)
        {
            ["each number raised by one"] = (s, _) => Numbers(s, 1),
            ["each number lowered by three"] = (s, _) => Numbers(s, -3),
            ["no citation"] = (s, _) => [s with { Cites = [] }],
            ["an invented coded case"] = (s, _) => [s with { Cites = [.. s.Cites, new Cite.Precedent("D999")] }],
            ["a coded case dropped from the cites"] = (s, _) => s.Cites.OfType<Cite.Precedent>().Any() ? [s with { Cites = [.. s.Cites.Skip(1)] }] : [],
            ["coded cases in another order"] = (s, _) => s.Cites.OfType<Cite.Precedent>().Count() > 1 ? [s with { Cites = [.. s.Cites.Reverse()] }] : [],
            ["the label of precedents taken off"] = (s, _) => [Replace(s, ", not used in the score", "")],
            ["precedents said to count"] = (s, _) => [Replace(s, "not used in the score", "used in the score")],
            ["another ending of a case"] = (s, _) => [Replace(s, "the sender got none of what it mainly wanted", "the sender got what it mainly wanted"),
                Replace(s, "the sender got part of what it wanted", "the sender got none of what it mainly wanted"),
                Replace(s, "the sender got what it mainly wanted", "the sender got part of what it wanted")],
            ["the condition taken off"] = (s, _) => [Starting(s, "If ", "When "), Starting(s, "Watch for ", "Expect ")],
            ["the change run in the cites replaced by the case as it stands"] = (s, f) => f.Trials.Any(t => s.Cites.OfType<Cite.Effect>().Any(e => e.Variant == t.Case.Variant))
                ? [s with { Cites = [.. s.Cites.Select(c => c is Cite.Effect e ? e with { Variant = null } : c)] }]
                : [],
            ["a change nobody ran in the cites"] = (s, _) => s.Cites.OfType<Cite.Effect>().Any()
                ? [s with { Cites = [.. s.Cites.Select(c => c is Cite.Effect e ? e with { Variant = "if phase=never" } : c)] }]
                : [],
            ["another change"] = (s, _) => Changes.Select(c => Conditional(s) ? Replace(s, c.From, c.To) : null),
            ["lift turned round"] = (s, _) => [Replace(s, "it would lift", "it would lower"), Replace(s, "it would lift", "it would hardly lift")],
            ["a claim of likelihood added"] = (s, _) => [s with { Text = s.Text.TrimEnd('.') + ", and that is likely." }],
            ["a negation"] = (s, _) => [Replace(s, " would ", " would not ")],
            ["another state"] = (s, _) => s.State is { } state ? [Replace(s, Some.Base.States[state].State.Name, state == "NPL" ? "Bolivia" : "Nepal")] : [],
            ["another response"] = (s, f) => Relabelled(s, f),
            ["another confidence"] = (s, _) => [Replace(s, "confidence low", "confidence high"), Replace(s, "confidence moderate", "confidence low")],
            ["two states of a table in each other's place"] = (s, f) => [Swapped(s, f)],
            ["a table turned round"] = (s, f) => f.Ranking is null ? [] : [Replace(s, "are highest for", "are lowest for"), Replace(s, "are lowest for", "are highest for")],
            ["a measure under another's name"] = (s, f) => Remeasured(s, f),
            ["a measure left out"] = (s, f) => f.Assessments is [{ Variant: "energy" }, ..] && s.Cites.OfType<Cite.Effect>().Select(e => e.Variant).Distinct().Count() > 1
                ? [s with { Cites = [.. s.Cites.Where(c => c is not Cite.Effect { Variant: "energy" })] }]
                : [],
            ["a margin turned round"] = (s, _) => [Replace(s, "it leads by", "it trails by"), Replace(s, "where it trailed", "where it led")],
            ["a smaller change than the one found"] = (s, _) => s.Text.StartsWith("The smallest", StringComparison.Ordinal) ? [s with { Text = AndMore().Replace(s.Text, " and nothing else, ", 1) }] : [],
            ["nothing flips where something does"] = (s, f) => f.Flip?.Changed is { } && s.Place == SentencePlace.Headline
                ? [s with { Text = "The order stays first: no one or two changes of what the claims look at would put another response first." }]
                : [],
        };

    private static bool Conditional(DraftSentence s) => s.Text.StartsWith("If ", StringComparison.Ordinal) || s.Text.StartsWith("Watch for ", StringComparison.Ordinal)
        || s.Text.StartsWith("The smallest ", StringComparison.Ordinal);

    private static DraftSentence? Replace(DraftSentence s, string from, string to) =>
        s.Text.Contains(from, StringComparison.Ordinal) ? s with { Text = s.Text.Replace(from, to, StringComparison.Ordinal) } : null;

    private static DraftSentence? Starting(DraftSentence s, string from, string to) =>
        s.Text.StartsWith(from, StringComparison.Ordinal) ? s with { Text = to + s.Text[from.Length..] } : null;

    private static IEnumerable<DraftSentence> Numbers(DraftSentence s, int by)
    {
        var claims = s.Cites.OfType<Cite.Effect>().Select(e => Some.Base.FindRule(e.Rule)!.Claim).Any(claim => Digits().IsMatch(claim));
        return claims ? [] : Digits().Matches(s.Text).Select(number => s with
        {
            Text = string.Concat(
                s.Text.AsSpan(0, number.Index),
                (int.Parse(number.Value, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture),
                s.Text.AsSpan(number.Index + number.Length)),
        });
    }

    private static IEnumerable<DraftSentence?> Relabelled(DraftSentence s, Findings f)
    {
        var position = f.Assessments[0].Assessment.Scenario.Position;
        return s.Option is { } option && !s.Cites.OfType<Cite.Precedent>().Any()
            ? Some.Base.Responses.Where(r => r.Id != option).Take(3).Select(r => Replace(s, Some.Base.FindResponse(option)!.LabelFor(position), r.LabelFor(position)))
            : [];
    }

    private static DraftSentence? Swapped(DraftSentence s, Findings f)
    {
        if (f.Ranking is not { } ranking || s.Place != SentencePlace.Headline)
        {
            return null;
        }

        var (one, other) = (Some.Base.States[ranking.Cases[0].State].State.Name, Some.Base.States[ranking.Cases[1].State].State.Name);
        return s with { Text = s.Text.Replace(one, "◌", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("◌", other, StringComparison.Ordinal) };
    }

    private static IEnumerable<DraftSentence?> Remeasured(DraftSentence s, Findings f) => f.Assessments is [{ Variant: "energy" }, ..] && s.Place != SentencePlace.More
        ? [Replace(s, "energy ", "travel ")]
        : [];

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@" and [^,]+, |(?<=if )[^,]+, ")]
    private static partial Regex AndMore();
}
