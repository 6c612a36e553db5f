using System.Globalization;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;
using Assistant.Scoring;

namespace Assistant.Planner.Tests.Reasoning;

/// <summary>Every assessment says what single change would flip it, or that none would.</summary>
public sealed class SingleFlipTests
{
    private static readonly string[] States = ["SRB", "ARM", "CUB", "GEO", "VNM", "NER", "BOL", "MKD", "KAZ", "LAO"];

    [Fact]
    public void The_line_stands_in_every_assessment_and_holds_when_run()
    {
        var (flips, none) = (0, 0);
        foreach (var state in States)
        {
            var question = Some.Question(Intent.Assess, state) with { Scenario = Some.Pressure() };
            var findings = Some.Found(question);
            var line = Assert.Single(Some.Draft(findings, question).Sentences, s =>
                s.Text.EndsWith(FlipWords.Smallest, StringComparison.Ordinal) || s.Text.StartsWith(FlipWords.NoneAlone, StringComparison.Ordinal));
            Assert.NotEmpty(line.Cites);
            if (Assert.Single(findings.Variations.Flips).Trial is not { } trial)
            {
                none++;
                continue;
            }

            var run = new ResponseScorer(Some.Compiled).Assess(state, trial.Case.Assessment.Scenario, null, ScoringOptions.Default);
            Assert.NotEqual(findings.Assessments[0].Assessment.First.Option, run.First.Option);
            Assert.Contains(new Names(Some.Base).Label(run.First.Option, "target"), line.Text, StringComparison.Ordinal);
            flips++;
        }

        Assert.InRange(flips, 3, States.Length);
        Assert.InRange(none, 1, States.Length);
    }

    [Fact]
    public void The_figure_printed_is_the_figure_run()
    {
        foreach (var state in States)
        {
            var question = Some.Question(Intent.Assess, state) with { Scenario = Some.Pressure() };
            foreach (var change in Some.Found(question).Variations.Flips.Select(f => f.Trial?.Change).Where(c => c is { To: not null }))
            {
                var unit = Some.Base.Indicators[change!.Feature].Unit;
                var printed = double.Parse(FigureFormat.Value(change.To!.Value, unit).Split(' ')[0], CultureInfo.InvariantCulture) / (unit == "fraction of 1" ? 100 : 1);
                Assert.Equal(change.To.Value, printed, 9);
            }
        }
    }

    [Fact]
    public void A_reading_as_third_party_says_what_the_other_reading_of_the_same_words_gives()
    {
        var question = Some.Question() with { Assumed = ["over"] };

        var line = Assert.Single(Some.Draft(Some.Found(question), question).Sentences, s => s.Text.Contains("pressure on the state itself", StringComparison.Ordinal));

        var run = new ResponseScorer(Some.Compiled).Assess("SRB", Some.SerbianCase with { Position = "target", Over = [], Secondary = false }, null, ScoringOptions.Default);
        Assert.Equal($"If the same words were read as pressure on the state itself, Serbia would most plausibly {Some.Base.FindResponse(run.First.Option)!.LabelTarget}.", line.Text);
    }

    [Theory]
    [InlineData(0.41234, "fraction of 1", true, 0.413)]
    [InlineData(0.41234, "fraction of 1", false, 0.412)]
    [InlineData(104.3, "per cent of gross domestic product", true, 105)]
    [InlineData(-1.9012, "per cent of gross domestic product", false, -1.91)]
    [InlineData(0.004, "months of imports", true, 0.004)]
    public void A_figure_is_moved_on_to_the_next_one_that_can_be_printed(double value, string unit, bool up, double printed) =>
        Assert.Equal(printed, FigureFormat.Printable(value, unit, up), 9);
}
