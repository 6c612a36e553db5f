using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>A sentence about a flip names the change that was found and run, with its margin; one about none needs a search that found none.</summary>
internal sealed class FlipCheck(FlipWords words, Names names)
{
    public void Check(CheckedSentence s, Findings findings, Action<string, string> fault)
    {
        var flip = findings.Flip;
        if (s.Text.StartsWith("The smallest change", StringComparison.Ordinal)
            && (flip?.Changed is null || !s.Text.StartsWith(words.Opening(flip), StringComparison.Ordinal) || !s.Grounds.Cases.Contains(flip.Changed)))
        {
            fault("wrong-change", "that change was not the one found");
        }

        if (s.Text.StartsWith("After the change", StringComparison.Ordinal)
            && (flip?.Changed is null || !s.Text.EndsWith($"stands first: {FlipWords.Margin(flip)}.", StringComparison.Ordinal)
                || s.Sentence.Option != flip.Changed.Assessment.First.Option))
        {
            fault("wrong-figure", "the margin is another");
        }

        if (s.Text.Contains("stays first", StringComparison.Ordinal) || s.Text.Contains("no one or two changes", StringComparison.Ordinal))
        {
            Stays(s, flip, fault);
        }
    }

    private void Stays(CheckedSentence s, FlipFound? flip, Action<string, string> fault)
    {
        if (flip is not { Changed: null })
        {
            fault("wrong-change", "a change was found, or none was looked for");
            return;
        }

        var wanted = flip.Wanted is { } option ? Quoted(flip, option) : "another response";
        if (s.Text != $"For {names.Of(flip.Now.State)} {Quoted(flip, flip.Now.Assessment.First.Option)} stays first: {FlipWords.None}{wanted} first.")
        {
            fault("wrong-rank", "another response stays first");
        }
    }

    private string Quoted(FlipFound flip, string option) => $"“{names.Label(option, flip.Now.Assessment.Scenario.Position)}”";
}
