using System.Text.RegularExpressions;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Verifying;

/// <summary>Words of direction must say what the cited effect did, as strongly as it did it.</summary>
internal static partial class PolarityCheck
{
    private const string Unopposed = "and no claim that applies speaks against it";

    public static void Check(CheckedSentence s, Action<string, string> fault)
    {
        var rest = s.Frame;
        if (rest.Contains(Unopposed, StringComparison.Ordinal))
        {
            rest = rest.Replace(Unopposed, "", StringComparison.Ordinal);
            if (s.Grounds.Responses.Any(r => r.Response.Choice.Any(c => !c.Supports && Effects.Fired(c))))
            {
                fault("wrong-polarity", "a claim that applies does speak against it");
            }
        }

        rest = s.Grounds.Contributions.Count > 0 ? Applied(s, rest, fault) : LookedUp(s, rest, fault);
        if (Direction().IsMatch(rest))
        {
            fault("wrong-polarity", $"the words \"{Direction().Match(rest).Value}\" are not what a cited effect did");
        }

        if (Negation().IsMatch(Templates().Replace(rest, "")))
        {
            fault("wrong-polarity", "a negation turns what the cited claims say");
        }
    }

    private static string Applied(CheckedSentence s, string frame, Action<string, string> fault)
    {
        var rest = frame;
        foreach (var (cite, contribution) in s.Grounds.Contributions)
        {
            var verb = cite.BearsOn == BearsOn.Success
                ? Effects.SuccessVerb(contribution)
                : Effects.Verb(contribution);
            rest = rest.Replace(verb, "", StringComparison.Ordinal);
            var (right, wrong) = contribution.Supports ? ("for", "against") : ("against", "for");
            rest = rest.Replace($"Also {right} {Frame.Gap}", "", StringComparison.Ordinal).Replace($"Also {right} “{Frame.Gap}", "", StringComparison.Ordinal);
            if (right == "against")
            {
                rest = rest.Replace("Against it:", "", StringComparison.Ordinal).Replace($"Against “{Frame.Gap}", "", StringComparison.Ordinal);
            }

            if (rest.Contains($"Also {wrong}", StringComparison.Ordinal) || (wrong == "against" && rest.StartsWith("Against", StringComparison.Ordinal)))
            {
                fault("wrong-polarity", $"{cite.Rule} speaks {right} {cite.Option}");
            }
        }

        return rest;
    }

    private static string LookedUp(CheckedSentence s, string frame, Action<string, string> fault)
    {
        foreach (var (words, supports) in new[] { ("speaks for", true), ("speaks against", false) })
        {
            if (!frame.Contains(words, StringComparison.Ordinal))
            {
                continue;
            }

            var bearsOn = frame.Contains("the success of", StringComparison.Ordinal) ? BearsOn.Success : BearsOn.Choice;
            if (!s.Grounds.Rules.Any(r => r.Effects.Any(e => s.Options.Contains(e.Option) && e.BearsOn == bearsOn && e.Supports == supports)))
            {
                fault("wrong-polarity", $"no cited rule {words} it");
            }
        }

        return frame.Replace("speaks for", "", StringComparison.Ordinal).Replace("speaks against", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(rais\w*|lower\w*|(un|more |less )?likel\w*|speaks (for|against)|least|increas\w*|decreas\w*|reduc\w*|implausib\w*|unlikely|Against)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Direction();

    [GeneratedRegex(@"\b(not|never|hardly|cannot|neither|nor)\b|n[’']t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"^Not known for|^No longer in force \(retired\): |It applies when:.*|It is (weakened|strengthened) when:.*|publisher: .*|Author: .*")]
    private static partial Regex Templates();
}
