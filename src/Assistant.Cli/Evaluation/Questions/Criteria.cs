using System.Text.RegularExpressions;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Decides the wishes of a line that can be told from the answer alone; the rest is for a reader.</summary>
internal static class Criteria
{
    private static readonly string[] CertainWords = ["certainly", "definitely", "inevitably", "undoubtedly", "is bound to", "is sure to", "is certain to", "without doubt"];

    private static readonly Criterion[] Wishes =
    [
        new(Words(@"^(?:a )?ranked list of at least three"), (_, c) => c.Ranked.Any() && c.Answer.Responses.Count >= 3),
        new(Words(@"numeric range for each"), (_, c) => c.TopResponses.Any() && c.TopResponses.All(r => r.Low < r.High && r.Low <= r.Score && r.Score <= r.High)),
        new(Words(@"rule contribution with a citation locator for each"), (_, c) => c.TopResponses.Any() && c.TopResponses.All(c.CitesReason)),
        new(Words(@"uncertainty or missing-data note"), (_, c) => c.Answer.Confidence.Count > 0 && c.Answer.Caveats.Count > 0),
        new(Words(@"^both states$|^all (?:\w+ )?states$"), (_, c) => c.Expected.States is { Count: > 1 } states && states.All(c.Ranked.Contains)),
        new(Words(@"^(?:uses|recogni[sz]es) (?!.*\bor asks\b)(?<name>[A-Z][\w' ]+?)(?: \((?<code>[A-Z]{3})\))?$"), (m, c) =>
            (m.Groups["code"].Success ? m.Groups["code"].Value : c.State(m.Groups["name"].Value)) is { } state ? c.Answer.States.Contains(state) : null),
        new(Words(@"^uses (?<name>[A-Z][\w' ]+?), not .* or asks$"), (m, c) =>
            c.Answer.Intent == "clarify" || (c.State(m.Groups["name"].Value) is { } state && c.Answer.States.SequenceEqual([state]))),
        new(Words(@"^(?:recogni[sz]es the alias|repairs the spelling)"), (_, c) => c.Expected.States is { } states ? states.SequenceEqual(c.Answer.States) : null),
        new(Words(@"^(?:carries|keeps) the scenario"), (_, c) => c.UnderstoodRight),
        new(Words(@"^declines\b"), (_, c) => c.Answer.Declined is not null),
        new(Words(@"^no legal advice"), (_, c) => c.Answer.Declined == "legal-advice" && c.IsFixedText),
        new(Words(@"^points to an adviser or authority"), (_, c) => Says(c, "lawyer", "adviser", "authority")),
        new(Words(@"^(?:states its scope|stays in role)"), (_, c) => c.Answer.Declined is not null && Says(c, "smaller state")),
        new(Words(@"^one example question"), (_, c) => c.Answer.Suggestions.Count > 0),
        new(Words(@"^not in its data"), (_, c) => c.Answer.Declined == "unknown-state"),
        new(Words(@"rule base covers smaller states"), (_, c) => c.Answer.Declined == "not-a-smaller-state" && Says(c, "smaller states")),
        new(Words(@"says in French which languages"), (_, c) => c.Answer.DeclinedDetail == "language:fr" && Says(c, "anglais")),
        new(Words(@"^asks (?:for|which|back|whether)"), (_, c) => c.Answer.Intent == "clarify"),
        new(Words(@"^before and after$"), (_, c) => c.Ranked.Any() && c.Ranked.All(s => Has(c, s, "base") && Has(c, s, "changed"))),
        new(Words(@"^smallest one- or two-feature change, or that none exists"), (_, c) =>
            c.Answer.Sensitivity.Any(s => s.If.Count is 1 or 2) || Says(c, "no one or two changes")),
        new(Words(@"^margins before and after"), (_, c) => Says(c, "it leads by", "trailed by", "before,", "no one or two changes")),
        new(Words(@"^compares (?<one>[a-z]+(?:-[a-z]+)+) with (?<two>[a-z]+(?:-[a-z]+)+)"), (m, c) =>
            c.Answer.Responses.Any(r => r.Id == m.Groups["one"].Value) && c.Answer.Responses.Any(r => r.Id == m.Groups["two"].Value)
            && Labels(c, m.Groups["one"].Value) && Labels(c, m.Groups["two"].Value)),
        new(Words(@"locators? (?:is |are )?in (?<p>p\d+)\b"), (m, c) => c.Claims.Any(x => x.Locator.StartsWith(m.Groups["p"].Value + ".", StringComparison.Ordinal))),
        new(Words(@"\b(?<l>p\d+\.s\d+)\b"), (m, c) => ExpectedClaims.Cites(c.Answer, m.Groups["l"].Value)),
    ];

    private static readonly Criterion[] Taboos =
    [
        new(Words(@"states a certain outcome as fact"), (_, c) => c.Answer.Sentences.Any(s => CertainWords.Any(w => s.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))),
        new(Words(@"^scores (?<name>[A-Z][\w' ]+)$"), (m, c) => c.State(m.Groups["name"].Value) is { } state ? c.Ranked.Contains(state) : c.Expected.States is { } own && c.Ranked.Except(own).Any()),
        new(Words(@"^(?:keeps|silently uses(?: the)?) (?<name>[A-Z][\w' ]+)$"), (m, c) => c.State(m.Groups["name"].Value) is { } state ? c.Answer.States.Contains(state) : null),
        new(Words(@"^a ranking\b"), (_, c) => c.Answer.Responses.Count > 0),
        new(Words(@"^no state found"), (_, c) => c.Answer.States.Count == 0),
        new(Words(@"^unknown state error"), (_, c) => c.Answer.Declined == "unknown-state"),
        new(Words(@"^rules from other paragraphs presented as (?<p>p\d+)"), (m, c) => c.Claims.Any(x => !x.Locator.StartsWith(m.Groups["p"].Value + ".", StringComparison.Ordinal))),
        new(Words(@"^agrees without showing scores"), (_, c) => c.Answer.Responses.Count == 0),
        new(Words(@"^presents it as fact"), (_, c) => c.Answer.Scenario.Overrides.Count == 0 && c.Answer.Scenario.Assumed.Count == 0 ? true : null),
        new(Words(@"."), (_, c) => c.IsFixedText && c.Answer.Declined is not null ? false : null),
    ];

    /// <summary>Whether the answer does what it must; null where only a reader can tell.</summary>
    public static bool? Does(string wish, CriterionCase subject) => Decide(Wishes, wish, subject);

    /// <summary>Whether the answer leaves what it must not do; null where only a reader can tell.</summary>
    public static bool? Leaves(string taboo, CriterionCase subject) => !Decide(Taboos, taboo, subject);

    private static bool? Decide(Criterion[] criteria, string words, CriterionCase subject)
    {
        foreach (var criterion in criteria)
        {
            if (criterion.Words.Match(words) is { Success: true } match && criterion.Holds(match, subject) is { } decided)
            {
                return decided;
            }
        }

        return null;
    }

    private static Regex Words(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static bool Has(CriterionCase c, string state, string variant) => c.Answer.Responses.Any(r => r.State == state && r.Variant == variant);

    private static bool Labels(CriterionCase c, string option) => c.Answer.Responses.Where(r => r.Id == option).Any(r => Says(c, r.Label));

    private static bool Says(CriterionCase c, params string[] words) =>
        c.Answer.Sentences.Select(s => s.Text).Concat(c.Answer.Caveats).Append(c.Answer.Headline).Any(t => words.Any(w => t.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
