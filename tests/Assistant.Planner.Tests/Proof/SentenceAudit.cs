using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assistant.Planner.Tests.Proof;

/// <summary>Whether what a sentence cites carries it: responses, states, figures, standing, and which way each claim moves.</summary>
internal sealed partial class SentenceAudit(RuleFiles files)
{
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

    private readonly (string Label, string Option)[] _labels =
        [.. files.Labels.SelectMany(l => l.Value.Select(v => (v, l.Key))).Distinct().OrderByDescending(l => l.v.Length)];

    private readonly NumberAudit _numbers = new(files);
    private readonly string[] _names = [.. files.Names.Values.Distinct()];

    public IEnumerable<string> Faults(string text, IReadOnlyList<JsonElement> cites, Reading reading)
    {
        WrittenRule[] rules = [.. cites.Select(c => files.Rules.GetValueOrDefault(Json.Text(c, "rule") ?? "")).OfType<WrittenRule>()];
        var frame = rules.Aggregate(text, (t, r) => t.Replace(r.Claim.TrimEnd('.'), "…", StringComparison.Ordinal));
        var (options, plain) = Options(frame);
        reading.State = reading.Leading(text) ?? (reading.States.Count == 1 ? reading.States[0] : reading.State);
        reading.Option = options.Count > 0 ? options[0] : reading.Option;
        return
        [
            .. Carried(options, rules, cites),
            .. Named(plain, cites, reading),
            .. Standing(frame, options, reading),
            .. Leads(frame, reading),
            .. Moves(text, rules, reading),
            .. Starts(frame, options, reading),
            .. Precedents(text, cites),
            .. _numbers.Faults(plain, options, cites, reading),
        ];
    }

    /// <summary>Responses by label in the order of mention, and the text without the labels.</summary>
    private (IReadOnlyList<string> Options, string Plain) Options(string text)
    {
        var found = new List<(int At, string Option)>();
        foreach (var (label, option) in _labels)
        {
            for (var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase))
            {
                found.Add((at, option));
                text = text[..at] + new string('_', label.Length) + text[(at + label.Length)..];
            }
        }

        return ([.. found.OrderBy(f => f.At).Select(f => f.Option)], text);
    }

    /// <summary>A response that is named is one a cited claim, case or sentence is about.</summary>
    private static IEnumerable<string> Carried(IReadOnlyList<string> options, WrittenRule[] rules, IReadOnlyList<JsonElement> cites)
    {
        var about = rules.SelectMany(r => r.Effects).Select(e => e.Option)
            .Concat(cites.Select(c => Json.Text(c, "option")).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var located = cites.Any(c => Json.Text(c, "kind") == "claim" && Json.Text(c, "rule") is null);
        return options.Distinct().Where(o => !about.Contains(o) && !located).Select(o => $"nothing cited is about {o}");
    }

    /// <summary>A state that is named is the one asked about, a party, the counterpart of a cited row, or that of a cited case.</summary>
    private IEnumerable<string> Named(string text, IReadOnlyList<JsonElement> cites, Reading reading)
    {
        if (cites.Any(c => c.TryGetProperty("episode", out _)))
        {
            return [];
        }

        var scenario = reading.Answer.GetProperty("scenario");
        var allowed = Json.Texts(scenario, "senders").Concat(Json.Texts(scenario, "over"))
            .Concat(reading.States.Where(s => cites.All(c => Json.Text(c, "state") is not { } of || of == s)))
            .Concat(cites.Select(c => Json.Text(c, "indicator")?.Split(" toward ")).Where(i => i is { Length: 2 }).Select(i => i![1]))
            .Select(id => files.Names.GetValueOrDefault(id, id))
            .ToHashSet(StringComparer.Ordinal);
        var labels = cites.Select(c => Json.Text(c, "indicator")).OfType<string>().SelectMany(i => reading.Answer.GetProperty("data").EnumerateArray()
            .Where(r => Json.Text(r, "indicator") == i).Select(r => Json.Text(r, "label")!));
        var plain = labels.Distinct().Aggregate(text, (t, l) => t.Replace(l, "…", StringComparison.OrdinalIgnoreCase));
        var read = allowed.OrderByDescending(n => n.Length).Aggregate(plain, (t, n) => t.Replace(n, "…", StringComparison.Ordinal));
        return _names.Where(n => Stands(n, read)).Select(n => $"nothing cited is about {n}");
    }

    private static bool Stands(string name, string text)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }

    /// <summary>"Second: ask the sender for waivers – score 60 (range 35–83), strongly supported, and no claim that applies speaks against it."</summary>
    private static IEnumerable<string> Standing(string text, IReadOnlyList<string> options, Reading reading)
    {
        var said = Scored().Match(text);
        if (!said.Success || (options.Count == 0 && reading.Option is null))
        {
            return [];
        }

        var responses = reading.Of(reading.State, options.Count > 0 ? options[0] : reading.Option!).ToArray();
        return responses.Any(Holds) ? [] : ["the score, range, rank or support word is another"];

        bool Holds(JsonElement r)
        {
            var against = r.GetProperty("contributions").EnumerateArray().Any(c =>
                Json.Text(c, "bearsOn") == "choice" && !c.GetProperty("supports").GetBoolean() && Json.Number(c, "share") > 0);
            var ordinal = said.Groups["ordinal"].Value;
            return NumberAudit.Rounds(100 * Json.Number(r, "score")!.Value, said.Groups["score"].Value)
                && NumberAudit.Rounds(100 * Json.Number(r, "low")!.Value, said.Groups["low"].Value)
                && NumberAudit.Rounds(100 * Json.Number(r, "high")!.Value, said.Groups["high"].Value)
                && (ordinal.Length == 0 || Array.FindIndex(Ordinals, o => o.Equals(ordinal, StringComparison.OrdinalIgnoreCase)) + 1 == reading.RankOf(r))
                && (said.Groups["support"].Value is var support && (support.StartsWith("a base rate only", StringComparison.Ordinal) || support.StartsWith("as no claim surely applies", StringComparison.Ordinal) || support.StartsWith("no claim surely applies", StringComparison.Ordinal) || support.StartsWith(Json.Text(r, "support")!, StringComparison.Ordinal)))
                && !(text.Contains("apply less here", StringComparison.Ordinal) && !Json.Text(r, "support")!.EndsWith("less than typical", StringComparison.Ordinal))
                && !(text.Contains("no claim that applies speaks against it", StringComparison.Ordinal) && against);
        }
    }

    /// <summary>"… would most plausibly …": the first of a ranking, or of a line of the sensitivity.</summary>
    private IEnumerable<string> Leads(string text, Reading reading)
    {
        if (reading.Responses.Count == 0 || text.Contains("in the coded cases states most often chose", StringComparison.Ordinal))
        {
            yield break;
        }

        var conditional = text.StartsWith("If ", StringComparison.Ordinal);
        foreach (Match said in Plausibly().Matches(text))
        {
            var label = _labels.FirstOrDefault(l => text.AsSpan(said.Index + said.Length).StartsWith(l.Label, StringComparison.OrdinalIgnoreCase));
            var states = Of(text[..said.Index].TrimEnd(), reading);
            if (states.Count == 0 || label.Option is null || states.Any(s => !Leaders(s).Contains(label.Option)))
            {
                yield return "another response leads";
            }
        }

        IEnumerable<string?> Leaders(string state) => conditional
            ? reading.Answer.GetProperty("sensitivity").EnumerateArray().Select(s => Json.Text(s, "first"))
            : reading.Responses.Where(r => reading.RankOf(r) == 1 && Json.Text(r, "variant") != "base" && Json.Text(r, "state") == state).Select(r => Json.Text(r, "id"));

        if (Before().Match(text) is { Success: true } before)
        {
            var label = _labels.FirstOrDefault(l => text.AsSpan(before.Index + before.Length).StartsWith(l.Label, StringComparison.OrdinalIgnoreCase));
            if (!reading.Responses.Any(r => reading.RankOf(r) == 1 && Json.Text(r, "variant") == "base" && Json.Text(r, "id") == label.Option))
            {
                yield return "another response led before";
            }
        }
    }

    /// <summary>Whom "X would", "X and Y would both" or "X, Y and Z would all" speaks of.</summary>
    private List<string> Of(string before, Reading reading)
    {
        if (Jointly().Match(before) is not { Success: true } joint)
        {
            var one = reading.States.Where(s => before.EndsWith(files.Names[s] + " would", StringComparison.Ordinal)).MaxBy(s => files.Names[s].Length)
                ?? (before.EndsWith("it would", StringComparison.Ordinal) ? reading.State : null);
            return one is null ? [] : [one];
        }

        var (named, left) = (new List<string>(), joint.Groups["who"].Value);
        foreach (var state in reading.States.OrderByDescending(s => files.Names[s].Length).Where(s => Stands(files.Names[s], left)).ToArray())
        {
            if (Stands(files.Names[state], left)) // Guinea no longer, once Guinea-Bissau is taken out
            {
                named.Add(state);
                left = left.Replace(files.Names[state], "", StringComparison.Ordinal);
            }
        }

        return left.Any(char.IsUpper) || named.Count != (joint.Groups["all"].Value == "both" ? 2 : named.Count) ? [] : named;
    }

    /// <summary>A claim with what it did: the rule file must give it that direction, the answer's contribution that size.</summary>
    private static IEnumerable<string> Moves(string text, WrittenRule[] rules, Reading reading)
    {
        if (Moved().Match(text) is not { Success: true } said || Json.Text(reading.Answer, "intent") is "rule" or "topic")
        {
            return [];
        }

        var verb = said.Groups["verb"].Value;
        var bearsOn = verb.Contains("work", StringComparison.Ordinal) ? "success" : "choice";
        var supports = verb.StartsWith("raises", StringComparison.Ordinal) || verb.StartsWith("speaks for", StringComparison.Ordinal) || verb.StartsWith("helps", StringComparison.Ordinal);
        if (reading.Option is not { } option || rules.FirstOrDefault(r => text.Contains(r.Claim.TrimEnd('.'), StringComparison.Ordinal)) is not { } rule)
        {
            return ["no cited claim is told"];
        }

        if (rules.Any(r => r != rule && !r.Cites.Intersect(rule.Cites).Any() && r.Id != rule.Id))
        {
            return ["a second claim is cited for one that is told"];
        }

        if (!rule.Effects.Any(e => e.Option == option && e.BearsOn == bearsOn && e.Supports == supports))
        {
            return [$"{rule.Id} says no such thing about {option}"];
        }

        return reading.Of(reading.State, option).SelectMany(r => r.GetProperty("contributions").EnumerateArray()).Any(c =>
                Json.Text(c, "rule") == rule.Id && Json.Text(c, "bearsOn") == bearsOn && c.GetProperty("supports").GetBoolean() == supports
                && Json.Number(c, "share") > 0 && c.GetProperty("inferred").GetBoolean() == (text.EndsWith("(our inference).", StringComparison.Ordinal))
                && IsSo(verb, supports, Json.Number(c, "delta")!.Value))
            ? []
            : [$"{rule.Id} did not do that to {option}"];
    }

    /// <summary>Whether a difference to a typical case, known to four decimals, may be told so.</summary>
    private static bool IsSo(string verb, bool supports, double delta)
    {
        const double Rounding = 6e-5;
        var size = Math.Abs(delta);
        var along = supports ? delta : -delta;
        return verb switch
        {
            _ when verb.EndsWith("a little", StringComparison.Ordinal) => along > 0 && size < 0.2 + Rounding,
            _ when verb.EndsWith("clearly", StringComparison.Ordinal) => along > 0 && size >= 0.2 - Rounding && size <= 0.6 + Rounding,
            _ when verb.EndsWith("strongly", StringComparison.Ordinal) => along > 0 && size > 0.6 - Rounding,
            _ when verb.EndsWith("as in most cases", StringComparison.Ordinal) => size < 0.02 + Rounding,
            _ when verb.EndsWith("less than usual", StringComparison.Ordinal) => along < Rounding,
            _ => along > -0.02 - Rounding,
        };
    }

    private static IEnumerable<string> Starts(string text, IReadOnlyList<string> options, Reading reading)
    {
        if (Started().Match(text) is not { Success: true } said)
        {
            return [];
        }

        return options is [var option] && reading.Of(reading.State, option).Select(r => r.GetProperty("prior")).Any(p =>
                NumberAudit.Rounds(100 * Json.Number(p, "value")!.Value, said.Groups[1].Value)
                && Json.Number(p, "episodes") == double.Parse(said.Groups[2].Value, CultureInfo.InvariantCulture)
                && Json.Number(p, "chosen") == double.Parse(said.Groups[3].Value, CultureInfo.InvariantCulture))
            ? []
            : ["the base rate is another"];
    }

    private IEnumerable<string> Precedents(string text, IReadOnlyList<JsonElement> cites)
    {
        if (!text.StartsWith("Nearest coded cases", StringComparison.Ordinal))
        {
            yield break;
        }

        var told = text.Split("; ");
        var cited = cites.Select(c => files.Episodes.FirstOrDefault(e => e.Id == Json.Text(c, "episode"))).ToArray();
        for (var i = 0; i < told.Length; i++)
        {
            if (i >= cited.Length || cited[i] is not { } episode || !files.Labels[episode.Responses[0]].Any(l => told[i].Contains(l, StringComparison.Ordinal))
                || !told[i].Contains(episode.Years[0].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            {
                yield return "a coded case reads otherwise";
            }
        }
    }

    [GeneratedRegex(@"^(?:(?:.+, )?(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth): |[^,]+: ).*?score (?<score>\d+) \(range (?<low>\d+)–(?<high>\d+)\), (?<support>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scored();

    [GeneratedRegex("(?:still )?most plausibly ", RegexOptions.CultureInvariant)]
    private static partial Regex Plausibly();

    [GeneratedRegex("(?:^|[:;] )(?<who>[^:;]+) would (?<all>both|all)$", RegexOptions.CultureInvariant)]
    private static partial Regex Jointly();

    [GeneratedRegex("before the change: ", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?:which|this) (?<verb>(?:raises|lowers) it (?:a little|clearly|strongly)|speaks (?:for|against) it, (?:about as in most cases|but less than usual)|(?:helps it work|makes it less likely to work)(?:, but less than usual)?)(?: \(our inference\))?\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    [GeneratedRegex(@"is (\d+): of (\d+) coded cases of .*, (\d+) chose it", RegexOptions.CultureInvariant)]
    private static partial Regex Started();
}
