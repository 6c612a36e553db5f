using System.Globalization;
using Assistant.Planner.Answers;
using Assistant.Planner.Execution;
using Assistant.Planner.Plugins.Searching;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring;
using Assistant.Scoring.Counterfactuals;
using Assistant.Scoring.Results;
using Xunit.Abstractions;

namespace Assistant.Planner.Tests.Proof;

/// <summary>What an answer says of another state of things is what the scorer gives when that is what it is asked.</summary>
public sealed class RerunTests(ITestOutputHelper output)
{
    private static readonly ResponseScorer Scorer = new(Some.Compiled);
    private static readonly CounterfactualSearch Search = new(Some.Compiled);

    [Fact]
    public async Task Every_what_if_of_our_own_questions_is_what_a_run_gives()
    {
        var run = 0;
        foreach (var asked in (await Corpus.OwnAsync()).Where(a => a.Answer.Intent == "what-if" && a.Answer.Responses.Any(r => r.Variant == "changed")))
        {
            var question = await Some.Interpreter.InterpretAsync(asked.Answer.Question, asked.Before, CancellationToken.None);
            foreach (var state in asked.Answer.States)
            {
                var before = question.Before ?? (asked.Before.Last is { } last && last.States.Contains(state)
                    ? last.Scenario
                    : question.Scenario with { Overrides = new Dictionary<string, double>() });
                Same(asked, state, "base", Scorer.Assess(state, before, asked.Answer.AsOf, ScoringOptions.Default));
                Same(asked, state, "changed", Scorer.Assess(state, Of(asked.Answer.Scenario), asked.Answer.AsOf, ScoringOptions.Default));
                run++;
            }
        }

        output.WriteLine(FormattableString.Invariant($"{run} what-ifs run again"));
        Assert.InRange(run, 20, 5_000);
    }

    [Fact]
    public async Task Every_counterfactual_of_our_own_questions_flips_when_run_or_cannot_be_flipped()
    {
        var (found, none) = (0, 0);
        foreach (var asked in (await Corpus.OwnAsync()).Where(a => a.Answer.Intent == "counterfactual" && a.Answer.Declined is null && a.Answer.States.Count == 1))
        {
            var (answer, state) = (asked.Answer, asked.Answer.States[0]);
            var scenario = Of(answer.Scenario);
            var first = Scorer.Assess(state, scenario, answer.AsOf, ScoringOptions.Default).First.Option;
            if (answer.Responses.Any(r => r.Variant == "changed"))
            {
                var line = answer.Sensitivity[0];
                var changed = line.If.Aggregate(scenario, (s, change) => With(s, change.Key, change.Value));
                var run = Scorer.Assess(state, changed, answer.AsOf, ScoringOptions.Default);
                Same(asked, state, "changed", run);
                Assert.Equal(line.First, run.First.Option);
                Assert.NotEqual(first, run.First.Option);
                found++;
            }
            else
            {
                var question = await Some.Interpreter.InterpretAsync(answer.Question, asked.Before, CancellationToken.None);
                var wanted = question.Options.FirstOrDefault(o => o != first);
                Assert.Null(wanted is null
                    ? Search.FindFlip(Some.Base.States[state], scenario, answer.AsOf, ScoringOptions.Default)
                    : Search.Find(Some.Base.States[state], scenario, answer.AsOf, ScoringOptions.Default, wanted));
                none++;
            }
        }

        output.WriteLine(FormattableString.Invariant($"{found} counterfactuals flipped when run again, {none} with no change to find"));
        Assert.InRange(found, 5, 5_000);
    }

    [Fact]
    public async Task Every_line_on_what_would_change_the_leader_and_every_sign_is_what_a_run_gives()
    {
        var (lines, signs) = (0, 0);
        foreach (var answer in (await Corpus.OwnAsync()).Select(a => a.Answer).Where(a => a.Intent is "assess" or "why" or "compare" or "what-if" && a.Responses.Count > 0 && a.States.Count > 0))
        {
            foreach (var line in answer.Sensitivity)
            {
                var state = line.State ?? answer.States[0];
                var run = Scorer.Assess(state, line.If.Aggregate(Of(answer.Scenario), (s, change) => With(s, change.Key, change.Value)), answer.AsOf, ScoringOptions.Default);
                Assert.True(run.First.Option == line.First, $"{answer.Question}: {line}");
                lines++;
            }

            if (answer.States.Count > 1)
            {
                continue;
            }

            foreach (var sign in answer.Watch)
            {
                var change = Signs(answer).First(c => sign.Text.StartsWith($"Watch for {new ChangeWords(Some.Base).Sign(c)}: ", StringComparison.Ordinal));
                var run = Scorer.Assess(answer.States[0], change.Apply(Of(answer.Scenario)), answer.AsOf, ScoringOptions.Default);
                var option = Some.Base.Responses.First(r => sign.Text.Contains($"“{r.LabelFor(answer.Scenario.Position)}”", StringComparison.Ordinal)).Id;
                Assert.EndsWith(FormattableString.Invariant($" to {CaseWriter.Percent(run.Of(option).Score)}."), sign.Text, StringComparison.Ordinal);
                signs++;
            }
        }

        output.WriteLine(FormattableString.Invariant($"{lines} lines and {signs} signs run again"));
        Assert.InRange(lines, 100, 50_000);
        Assert.InRange(signs, 100, 50_000);
    }

    private static IEnumerable<CaseChange> Signs(Answer answer)
    {
        var features = new ChangeableFeatures(Some.Base);
        foreach (var (attribute, values) in features.Attributes)
        {
            foreach (var value in values)
            {
                yield return new CaseChange(attribute, value);
            }
        }

        foreach (var (indicator, places) in features.Knots)
        {
            var now = answer.Scenario.Overrides.TryGetValue(indicator.Id, out var set)
                ? set
                : Some.Base.States[answer.States[0]].Value(indicator.Id, answer.AsOf, Some.Base.Parameters.MaximumAge)?.Value;
            foreach (var place in places)
            {
                yield return new CaseChange(indicator.Id, null, now, place);
            }
        }
    }

    private static void Same(AskedQuestion asked, string state, string variant, Assessment run)
    {
        var told = asked.Answer.Responses.Where(r => r.State == state && r.Variant == variant).ToArray();
        Assert.Equal(run.Responses.Select(r => r.Option), told.Select(r => r.Id));
        Assert.Equal(run.Responses.Select(r => (r.Score, r.Low, r.High)), told.Select(r => (r.Score, r.Low, r.High)));
    }

    private static Scenario Of(AnswerScenario s) => new()
    {
        Position = s.Position,
        Senders = s.Senders,
        Over = s.Over,
        Measures = s.Measures,
        Breadth = s.Breadth,
        Secondary = s.Secondary,
        Intensity = s.Intensity,
        Duration = s.Duration,
        Phase = s.Phase,
        Demand = s.Demand,
        Offers = s.Offers,
        Posture = s.Posture,
        Overrides = s.Overrides,
    };

    /// <summary>A change as the contract spells it; <c>-relief</c> withdraws.</summary>
    private static Scenario With(Scenario s, string feature, string value) => feature switch
    {
        "breadth" => s with { Breadth = value },
        "intensity" => s with { Intensity = value },
        "duration" => s with { Duration = value },
        "phase" => s with { Phase = value },
        "demand" => s with { Demand = value },
        "posture" => s with { Posture = value },
        "secondary" => s with { Secondary = value == "true" },
        "position" => s with { Position = value, Over = [], Secondary = false },
        "offers" => s with { Offers = Toggled(s.Offers, value) },
        "measures" => s with { Measures = Toggled(s.Measures, value) },
        _ => s with { Overrides = new Dictionary<string, double>(s.Overrides) { [feature] = double.Parse(value, CultureInfo.InvariantCulture) } },
    };

    private static IReadOnlyList<string> Toggled(IReadOnlyList<string> now, string value) =>
        value[0] == '-' ? [.. now.Where(v => v != value[1..])] : [.. now, value];
}
