using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>A sentence about "if" must name the change that was run, and say what it gave.</summary>
internal sealed partial class TrialCheck(ChangeWords changes, Names names)
{
    public void Check(CheckedSentence s, Findings findings, Action<string, string> fault)
    {
        var trials = findings.Trials.Where(t => s.Grounds.Cases.Contains(t.Case)).DistinctBy(t => t.Case.Variant).ToArray();
        var conditional = Conditional().IsMatch(s.WithoutClaims);
        if (conditional != trials.Length > 0)
        {
            fault("wrong-change", conditional ? "no trial stands behind it" : "it hides that something was changed");
            return;
        }

        if (s.Text.EndsWith(FlipWords.Smallest, StringComparison.Ordinal)
            && !findings.Variations.Flips.Any(f => f.Trial is { } flip && trials.Any(t => t.Case.Variant == flip.Case.Variant && t.Case.State == f.State)))
        {
            fault("wrong-change", "that is not the smallest single change found");
        }

        if (s.Text.StartsWith(FlipWords.NoneAlone, StringComparison.Ordinal)
            && !findings.Variations.Flips.Any(f => f.Trial is null && s.Text == $"{FlipWords.NoneAlone}{names.Of(f.State)}."))
        {
            fault("wrong-change", "a single change was found, or none was looked for");
        }

        foreach (var trial in trials)
        {
            if (!s.Text.StartsWith($"If {changes.If(trial.Change)}, {names.Of(trial.Case.State)} would most plausibly ", StringComparison.Ordinal)
                && !s.Text.StartsWith($"{VariationWriter.WatchLead}{changes.Sign(trial.Change)}: it would lift ", StringComparison.Ordinal))
            {
                fault("wrong-change", $"the trial was {trial.Change.Key}");
            }

            if (s.Sentence.Option is { } option && Lifted().Match(s.Text) is { Success: true } lifted)
            {
                var now = s.Grounds.Cases.FirstOrDefault(c => c.State == trial.Case.State && c != trial.Case);
                Same(lifted.Groups[1], now?.Assessment.Of(option).Score, fault);
                Same(lifted.Groups[2], trial.Case.Assessment.Of(option).Score, fault);
            }
        }
    }

    private static void Same(Group said, double? share, Action<string, string> fault)
    {
        var right = share is { } known ? CaseWriter.Percent(known).ToString(CultureInfo.InvariantCulture) : "nothing";
        if (said.Value != right)
        {
            fault("wrong-figure", $"{said.Value} should read {right}");
        }
    }

    [GeneratedRegex(@"^(If|Watch for) ", RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(@" from (\d+) to (\d+)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Lifted();
}
