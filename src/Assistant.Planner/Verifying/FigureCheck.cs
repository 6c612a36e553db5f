using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>Every number of a sentence must be one its cites print, and a score must be the score of what the sentence is about.</summary>
internal sealed partial class FigureCheck(AllowedFigures allowed, FigureWords figures, Names names)
{
    public void Check(CheckedSentence s, Action<string, string> fault)
    {
        if (AllowedFigures.In(s.Frame) is { Count: > 0 } numbers)
        {
            var known = allowed.For(s.Grounds);
            foreach (var number in numbers.Where(n => !known.Contains(n)))
            {
                fault("wrong-figure", $"no cite gives the number {number}");
            }
        }

        foreach (var (state, figure) in s.Grounds.Figures.Where(f => !Printed(s.Text, f.State, f.Figure)))
        {
            fault("wrong-figure", $"the row {figure.Name} of {state} reads otherwise");
        }

        foreach (var (state, figure) in s.Grounds.Figures)
        {
            var rules = s.Grounds.Contributions.Where(c => c.Cite.State == state).Select(c => c.Cite.Rule).ToArray();
            if (rules.Length > 0 && !rules.Any(figure.Rules.Contains))
            {
                fault("wrong-figure", $"the cited rule does not look at {figure.Name}");
            }
        }

        if (s.Sentence.Option is { } option)
        {
            Scores(s, option, fault);
        }

        if (s.Frame.Contains("the scores of", StringComparison.Ordinal))
        {
            foreach (var subject in s.Grounds.Cases.Where(c => s.Sentence.Option is not null && !Stands($"{names.Of(c.State)} {Score(c, s.Sentence.Option)}", s.Text)))
            {
                fault("wrong-figure", $"the score for {subject.State} is {Score(subject, s.Sentence.Option!)}");
            }
        }

        if (s.Frame.Contains("would narrow the range most", StringComparison.Ordinal)
            && !(s.Grounds.Figures is [var first, ..] && s.Grounds.Cases.Any(c => c.Assessment.Confidence.MostUseful == first.Figure.Name)))
        {
            fault("wrong-figure", "another figure would narrow the range more");
        }
    }

    private bool Printed(string text, string state, Scoring.Results.FigureUsed figure) =>
        Stands(figures.Clause(state, figure), text) || Stands(figures.Entry(state, figure), text);

    private static bool Stands(string piece, string text)
    {
        var at = text.IndexOf(piece, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + piece.Length == text.Length || !char.IsLetterOrDigit(text[at + piece.Length]));
    }

    private static void Scores(CheckedSentence s, string option, Action<string, string> fault)
    {
        if (s.Grounds.Cases.Any(c => c.Variant == "base") && Scored().IsMatch(s.Frame) && !Moved().IsMatch(s.Frame))
        {
            fault("wrong-figure", "the scores before and after the change stand otherwise");
        }

        foreach (var subject in s.Grounds.Cases.Where(c => c.RankOf(option) > 0))
        {
            var response = subject.Assessment.Of(option);
            var moved = Moved().Match(s.Frame);
            if (moved.Success)
            {
                Same(moved.Groups[subject.Variant == "base" ? 1 : 2], response.Score);
                continue;
            }

            if (Ranged().Match(s.Frame) is { Success: true } ranged && subject.Variant != "base")
            {
                Same(ranged.Groups[1], response.Score);
                Same(ranged.Groups[2], response.Low);
                Same(ranged.Groups[3], response.High);
            }

            if (Prior().Match(s.Frame) is { Success: true } prior)
            {
                Same(prior.Groups[1], response.Prior.Value);
                Count(prior.Groups[2], response.Prior.Episodes);
                Count(prior.Groups[3], response.Prior.Chosen);
            }
        }

        void Same(Group said, double share) => Count(said, CaseWriter.Percent(share));

        void Count(Group said, int value)
        {
            if (said.Value != value.ToString(CultureInfo.InvariantCulture))
            {
                fault("wrong-figure", $"{said.Value} should read {value.ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }

    private static int Score(AssessedCase subject, string option) => CaseWriter.Percent(subject.Assessment.Of(option).Score);

    [GeneratedRegex(@"\bscore \d", RegexOptions.CultureInvariant)]
    private static partial Regex Scored();

    [GeneratedRegex(@"score (\d+) before, (\d+) after", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    [GeneratedRegex(@"score (\d+) \(range (\d+)–(\d+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Ranged();

    [GeneratedRegex(@"is (\d+): of (\d+) coded cases of .*, (\d+) chose it", RegexOptions.CultureInvariant)]
    private static partial Regex Prior();
}
