using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>Ways to spoil a sound sentence; each gives null where it has nothing to spoil.</summary>
internal static partial class Corruption
{
    public static readonly IReadOnlyDictionary<string, Func<DraftSentence, AssessedCase, DraftSentence?>> All =
        new Dictionary<string, Func<DraftSentence, AssessedCase, DraftSentence?>>(StringComparer.Ordinal)
        {
            ["no citation"] = (s, _) => s with { Cites = [] },
            ["an invented rule"] = (s, _) => s with { Cites = [.. s.Cites, new Cite.Claim("trade.never-written")] },
            ["an invented rule in force"] = (s, c) => s with { Cites = [.. s.Cites, new Cite.Effect("trade.never-written", Option(s, c), BearsOn.Choice, true, c.State, c.Variant)] },
            ["an invented sentence"] = (s, _) => s with { Cites = [.. s.Cites, new Cite.Located(new("sanctions-alignment", "p99.s9"))] },
            ["an invented row"] = (s, c) => s with { Cites = [.. s.Cites, new Cite.Data(c.State, "happiness", c.Variant)] },
            ["the first number raised by one"] = (s, c) => Number(s, c, 0, 1),
            ["the last number lowered by one"] = (s, c) => Number(s, c, -1, -1),
            ["the last number raised by forty"] = (s, c) => Number(s, c, -1, 40),
            ["an added number"] = (s, _) => s with { Text = s.Text.TrimEnd('.') + ", in 1234 of cases." },
            ["another state in the text"] = (s, c) => Replace(s, Name(c.State), c.State == "BOL" ? "Nepal" : "Bolivia"),
            ["another state in the cites"] = (s, _) => s.Cites.OfType<Cite.Effect>().Any()
                ? s with { Cites = [.. s.Cites.Select(x => x is Cite.Effect e ? e with { State = "BOL" } : x)] }
                : null,
            ["the sender in the state's place"] = (s, c) => s.Text.Contains(" would ", StringComparison.Ordinal) ? Replace(s, $"{Name(c.State)} would", "the United States would") : null,
            ["raises turned to lowers"] = (s, _) => Replace(s, "raises it", "lowers it"),
            ["lowers turned to raises"] = (s, _) => Replace(s, "lowers it", "raises it"),
            ["speaks against turned to speaks for"] = (s, _) => Replace(s, "speaks against it,", "speaks for it,"),
            ["speaks for turned to speaks against"] = (s, _) => Replace(s, "speaks for it", "speaks against it"),
            ["a sign turned in the cites"] = (s, _) => s.Cites.OfType<Cite.Effect>().Any(e => e.BearsOn is BearsOn.Choice or BearsOn.Success)
                ? s with { Cites = [.. s.Cites.Select(x => x is Cite.Effect { BearsOn: BearsOn.Choice or BearsOn.Success } e ? e with { Supports = !e.Supports } : x)] }
                : null,
            ["clearly turned to strongly"] = (s, _) => Replace(s, "it clearly", "it strongly"),
            ["a little turned to strongly"] = (s, _) => Replace(s, "it a little", "it strongly"),
            ["a negation"] = (s, _) => Replace(s, "which raises it", "which does not mean that it raises it"),
            ["would not"] = (s, _) => Replace(s, "would most plausibly", "would not most plausibly"),
            ["less likely"] = (s, _) => s with { Text = s.Text.TrimEnd('.') + ", and it is less likely than before." },
            ["another rank"] = (s, _) => s.Text.StartsWith("First: ", StringComparison.Ordinal) ? s with { Text = "Second: " + s.Text["First: ".Length..] } : null,
            ["a stronger support word"] = (s, _) => s.Text.Contains(" strongly supported", StringComparison.Ordinal)
                ? Replace(s, "strongly supported", "mixed")
                : Replace(s, " supported", " strongly supported"),
            ["another support word"] = (s, _) => Replace(s, "as in a typical case", "supported"),
            ["another option's label"] = (s, c) => Relabel(s, c),
            ["another option in the cites"] = (s, c) => s.Option is { } option && s.Cites.OfType<Cite.Effect>().Any()
                ? s with { Cites = [.. s.Cites.Select(x => x is Cite.Effect e ? e with { Option = Other(option) } : x)] }
                : null,
            ["a follower in the leader's place"] = (s, c) => s.Place == SentencePlace.Headline && s.Text.Contains("most plausibly", StringComparison.Ordinal) ? Swap(s, c) : null,
            ["a rule that was not at work"] = (s, c) => Idle(s, c),
            ["unopposed where it is opposed"] = (s, c) => s.Text.Contains("(range", StringComparison.Ordinal) && !s.Text.Contains("no claim that applies", StringComparison.Ordinal)
                && s.Option is { } option && c.Assessment.Of(option).Choice.Any(x => !x.Supports && x.Share > 1e-9)
                    ? s with { Text = s.Text.TrimEnd('.') + ", and no claim that applies speaks against it." }
                    : null,
            ["other prospects"] = (s, _) => Prospects().IsMatch(s.Text) ? s with { Text = Prospects().Replace(s.Text, m => m.Value == "prospects good" ? "prospects poor" : "prospects good") } : null,
            ["brings turned to costs"] = (s, _) => Replace(s, "” brings ", "” costs "),
            ["an invented line"] = (s, _) => Replace(s, "” brings ", "” brings glory, "),
            ["a partner swapped"] = (s, _) => Replace(s, "of its energy from Russia", "of its energy from Iran"),
            ["a tie turned round"] = (s, c) => Replace(s, $"{Name(c.State)} gets a large part of its energy from Russia", $"Russia gets a large part of its energy from {Name(c.State)}"),
            ["a figure of another rule"] = (s, c) => Unrelated(s, c),
        };

    private static string Option(DraftSentence s, AssessedCase c) => s.Option ?? c.Assessment.First.Option;

    private static string Name(string state) => Some.Base.States[state].State.Name;

    private static string Other(string option) => Some.Base.Responses.First(r => r.Id != option && r.Id != "pivot-rival-bloc").Id;

    private static DraftSentence? Replace(DraftSentence s, string from, string to) =>
        s.Text.Contains(from, StringComparison.Ordinal) ? s with { Text = s.Text.Replace(from, to, StringComparison.Ordinal) } : null;

    private static DraftSentence? Number(DraftSentence s, AssessedCase c, int index, int by)
    {
        var claims = s.Cites.OfType<Cite.Effect>().Select(e => Some.Base.FindRule(e.Rule)!.Claim);
        if (claims.Any(claim => Digits().IsMatch(claim)) || Digits().Matches(s.Text) is not { Count: > 0 } numbers)
        {
            return null;
        }

        var number = numbers[index < 0 ? numbers.Count - 1 : index];
        var changed = (int.Parse(number.Value, CultureInfo.InvariantCulture) + by).ToString(CultureInfo.InvariantCulture);
        return s with { Text = string.Concat(s.Text.AsSpan(0, number.Index), changed, s.Text.AsSpan(number.Index + number.Length)) };
    }

    private static DraftSentence? Relabel(DraftSentence s, AssessedCase c)
    {
        if (s.Option is not { } option)
        {
            return null;
        }

        var position = c.Assessment.Scenario.Position;
        return Replace(s, Some.Base.FindResponse(option)!.LabelFor(position), Some.Base.FindResponse(Other(option))!.LabelFor(position));
    }

    private static DraftSentence? Swap(DraftSentence s, AssessedCase c)
    {
        var labels = c.Assessment.Responses.Select(r => Some.Base.FindResponse(r.Option)!.LabelFor(c.Assessment.Scenario.Position)).ToArray();
        return s.Text.Contains(labels[1], StringComparison.Ordinal)
            ? s with { Text = s.Text.Replace(labels[0], "◌", StringComparison.Ordinal).Replace(labels[1], labels[0], StringComparison.Ordinal).Replace("◌", labels[1], StringComparison.Ordinal) }
            : null;
    }

    private static DraftSentence? Idle(DraftSentence s, AssessedCase c)
    {
        var option = Option(s, c);
        var busy = c.Assessment.Of(option).Choice.Where(x => x.Share > 1e-9).Select(x => x.Rule).ToHashSet();
        var idle = Some.Base.Rules.FirstOrDefault(r => !busy.Contains(r.Id) && r.Effects.Any(e => e.Option == option && e.BearsOn == BearsOn.Choice));
        return idle is null ? null : s with { Cites = [.. s.Cites, new Cite.Effect(idle.Id, option, BearsOn.Choice, true, c.State, c.Variant)] };
    }

    private static DraftSentence? Unrelated(DraftSentence s, AssessedCase c)
    {
        if (s.Cites.OfType<Cite.Data>().FirstOrDefault() is not { } data || s.Cites.OfType<Cite.Effect>().FirstOrDefault() is not { } effect)
        {
            return null;
        }

        var other = c.Assessment.Figures.First(f => f.Name != data.Figure && !f.Rules.Contains(effect.Rule));
        return s with { Cites = [.. s.Cites.Select(x => x == data ? data with { Figure = other.Name } : x)] };
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("prospects (good|mixed|poor|unknown)")]
    private static partial Regex Prospects();
}
