using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>A table of states stands in the order of the scores, each row with the confidence of its own assessment.</summary>
internal sealed partial class RankingCheck(Names names)
{
    public void Check(CheckedSentence s, Findings findings, Action<string, string> fault)
    {
        if (Confidence().Match(s.Frame) is { Success: true } said && s.Grounds.Cases.Any(c => c.Assessment.Confidence.Level != said.Groups[1].Value))
        {
            fault("wrong-confidence", "the confidence of the assessment is another");
        }

        if (findings.Ranking is not { Option: { } option } ranking || !s.Frame.Contains("the scores of", StringComparison.Ordinal))
        {
            return;
        }

        if (!s.Frame.Contains(ranking.LeastFirst ? " are lowest for: " : " are highest for: ", StringComparison.Ordinal))
        {
            fault("wrong-rank", "the ranking begins at its other end");
        }

        var right = ranking.Cases.Take(s.Grounds.Cases.Count).ToArray();
        var places = right.Select(c => s.Text.LastIndexOf(names.Of(c.State) + " ", StringComparison.Ordinal)).ToArray();
        if (right.Any(c => !s.Grounds.Cases.Contains(c)) || s.Sentence.Option != option || !places.SequenceEqual(places.Order()) || places.Contains(-1))
        {
            fault("wrong-rank", "the states do not stand in the order of the ranking");
        }
    }

    [GeneratedRegex(@"confidence (low|moderate|high)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Confidence();
}
