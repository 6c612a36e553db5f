using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>Labels, ranks, support words and prospects must be those of the cited options.</summary>
internal sealed partial class OptionCheck(Names names)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public void Check(CheckedSentence s, Action<string, string> fault)
    {
        foreach (var option in s.Options.Where(o => !s.Grounds.Options.Contains(o)))
        {
            fault("wrong-option", $"no cite is about {option}");
        }

        if (s.Sentence.Option is { } main && s.Options.Any(o => o != main))
        {
            fault("wrong-option", $"the sentence is about {main}");
        }

        if (s.Sentence.Option is { } subjectOption
            && s.Grounds.Contributions.Select(c => c.Cite).Concat(s.Grounds.Lines.Select(l => l.Cite)).Any(c => c.Option != subjectOption))
        {
            fault("wrong-option", $"a cite is about another option than {subjectOption}");
        }

        if (s.Sentence.Option is { } one)
        {
            foreach (var subject in s.Grounds.Cases.Where(c => c.Variant != "base" && c.RankOf(one) > 0))
            {
                Standing(s, subject, one, fault);
            }
        }

        Leaders(s, fault);
        Close(s, fault);
    }

    private static void Standing(CheckedSentence s, AssessedCase subject, string option, Action<string, string> fault)
    {
        var response = subject.Assessment.Of(option);
        if (Ordinal().Match(s.WithoutClaims) is { Success: true } said && Array.IndexOf(Ordinals, said.Groups[1].Value.ToLowerInvariant()) + 1 != subject.RankOf(option))
        {
            fault("wrong-rank", $"{option} is number {subject.RankOf(option)}");
        }

        if (Scored().IsMatch(s.Frame))
        {
            var support = SupportWords.All.FirstOrDefault(w => s.Frame.Contains(w, StringComparison.Ordinal));
            if (support is not null && support != SupportWords.Of(response))
            {
                fault("wrong-support", $"{option} is {SupportWords.Of(response)}");
            }

            if ((s.Frame.Contains(CaseWriter.NoneSurely, StringComparison.Ordinal) && response.IndependentGroups > 0)
                || (s.Frame.Contains(CaseWriter.CarriedLess, StringComparison.Ordinal) && !SupportWords.IsLess(response)))
            {
                fault("wrong-support", $"claims carry {option} otherwise");
            }
        }

        if (Prospects().Match(s.Frame) is { Success: true } prospects && prospects.Groups[1].Value != response.Prospects.Word)
        {
            fault("wrong-support", $"the prospects of {option} are {response.Prospects.Word}");
        }
    }

    /// <summary>Who "most plausibly" does what, and in which order responses are named.</summary>
    private void Leaders(CheckedSentence s, Action<string, string> fault)
    {
        var cases = s.Grounds.Cases.Where(c => c.Variant != "base").ToArray();
        foreach (Match said in Plausibly().Matches(s.WithoutClaims))
        {
            var (before, after) = (s.WithoutClaims[..said.Index].TrimEnd(), s.WithoutClaims[(said.Index + said.Length)..]);
            AssessedCase[] leading = [.. cases.Where(c => after.StartsWith(Label(c, c.Assessment.First.Option), StringComparison.Ordinal))];
            AssessedCase[] subjects = cases.Length == 1 ? leading : Named(before, cases, leading);
            if (subjects.Length == 0)
            {
                fault("wrong-rank", "that is not the response that leads");
            }
            else if (cases.Length > 1 && after[Label(subjects[0], subjects[0].Assessment.First.Option).Length..] is var rest && rest.StartsWith(CaseWriter.Tied, StringComparison.Ordinal)
                && subjects.Any(c => !CaseWriter.IsTied(c) || !rest[CaseWriter.Tied.Length..].StartsWith(Label(c, c.Assessment.Responses[1].Option), StringComparison.Ordinal)))
            {
                fault("wrong-rank", "the assessment does tell them apart");
            }
        }

        const string Before = "before the change: ";
        var at = s.WithoutClaims.IndexOf(Before, StringComparison.Ordinal);
        if (at >= 0 && s.Grounds.Cases.FirstOrDefault(c => c.Variant == "base") is { } was
            && !s.WithoutClaims[(at + Before.Length)..].StartsWith(Label(was, was.Assessment.First.Option), StringComparison.Ordinal))
        {
            fault("wrong-rank", "that response did not lead before");
        }

        if (s.Sentence.Place == SentencePlace.Headline && s.Grounds.Cases.Count == 1 && cases.Length == 1)
        {
            var ranks = s.Options.Select(cases[0].RankOf).ToArray();
            if (!ranks.SequenceEqual(ranks.Order()))
            {
                fault("wrong-rank", "responses are not named in the order of the ranking");
            }
        }
    }

    /// <summary>Whom "X would", "X and Y would both", "X, Y and Z would all" speaks of; nobody where one of them does not lead with what follows.</summary>
    private AssessedCase[] Named(string before, AssessedCase[] cases, AssessedCase[] leading)
    {
        if (!before.EndsWith(" both", StringComparison.Ordinal) && !before.EndsWith(" all", StringComparison.Ordinal))
        {
            var one = cases.Where(c => before.EndsWith(names.Of(c.State) + " would", StringComparison.Ordinal)).MaxBy(c => names.Of(c.State).Length);
            return one is not null && leading.Contains(one) ? [one] : [];
        }

        var clause = before[..before.LastIndexOf(" would ", StringComparison.Ordinal)];
        var rest = clause[(clause.LastIndexOfAny([':', ';']) + 2)..];
        var named = new List<AssessedCase>();
        foreach (var subject in leading)
        {
            var name = names.Of(subject.State);
            if (rest == name || rest.StartsWith(name + ", ", StringComparison.Ordinal) || rest.StartsWith(name + " and ", StringComparison.Ordinal))
            {
                named.Add(subject);
                rest = rest[name.Length..].TrimStart(',', ' ');
                rest = rest.StartsWith("and ", StringComparison.Ordinal) ? rest[4..] : rest;
            }
        }

        return rest.Length == 0 ? [.. named] : [];
    }

    private static void Close(CheckedSentence s, Action<string, string> fault)
    {
        // Of several states each stands with its own responses: looked at where it is told who leads.
        if (!s.Frame.StartsWith("Too close to call", StringComparison.Ordinal) && (!s.Frame.Contains("too close to call", StringComparison.Ordinal) || s.Grounds.Cases.Count > 1))
        {
            return;
        }

        var pairs = s.Grounds.Cases.SelectMany(c => c.Assessment.Confidence.NotSeparated).ToArray();
        var close = s.Options.Count < 2 ? [] : s.Frame[0] == 'T' ? s.Options.Chunk(2) : [[s.Options[0], s.Options[1]]];
        if (close.Any(c => c.Length == 2 && !pairs.Contains((c[0], c[1]))))
        {
            fault("wrong-rank", "the assessment does tell them apart");
        }
    }

    private string Label(AssessedCase subject, string option) => names.Label(option, subject.Assessment.Scenario.Position);

    [GeneratedRegex(@"^(?:.*, )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth): ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\bscore \d+ \(range", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();

    [GeneratedRegex(@"prospects (\w+):", RegexOptions.CultureInvariant)]
    private static partial Regex Prospects();

    [GeneratedRegex(@"(?:still )?most plausibly ", RegexOptions.CultureInvariant)]
    private static partial Regex Plausibly();
}
