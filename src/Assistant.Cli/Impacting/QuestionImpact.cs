using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.Scoring;
using Assistant.Scoring.Impact;

namespace Assistant.Cli.Impacting;

/// <summary>Answers a fixed set of questions under both versions.</summary>
internal sealed class QuestionImpact(CompiledRuleBase before, CompiledRuleBase after, TimeProvider time)
{
    /// <summary>Compares the answers, in the order of the questions.</summary>
    public async Task<IReadOnlyList<QuestionChange>> RunAsync(IReadOnlyList<(string Id, string Text)> questions, double threshold, CancellationToken cancellationToken)
    {
        var (was, now) = (Answerer(before), Answerer(after));
        var changes = new QuestionChange[questions.Count];
        await Parallel.ForAsync(0, questions.Count, cancellationToken, async (i, token) =>
        {
            var (earlier, _) = await was.AnswerAsync(questions[i].Text, ConversationContext.Empty, AnswerOptions.Default, token).ConfigureAwait(false);
            var (later, _) = await now.AnswerAsync(questions[i].Text, ConversationContext.Empty, AnswerOptions.Default, token).ConfigureAwait(false);
            changes[i] = Compare(questions[i], earlier, later, threshold);
        }).ConfigureAwait(false);
        return changes;
    }

    private QuestionAnswerer Answerer(CompiledRuleBase compiled) => new(
        compiled.Snapshot, new ResponseScorer(compiled).Assess, new GrammarInterpreter(compiled.Snapshot), time, new UlidAnswerIds(time));

    private static QuestionChange Compare((string Id, string Text) question, Answer was, Answer now, double threshold)
    {
        var earlier = was.Responses.GroupBy(Ranking).ToDictionary(g => g.Key, g => g.ToList());
        var flips = new List<ImpactFlip>();
        var moves = 0;
        foreach (var ranking in now.Responses.GroupBy(Ranking).Where(g => earlier.ContainsKey(g.Key)))
        {
            var (before, after) = (earlier[ranking.Key], ranking.ToList());
            moves += after.Count(a => before.Find(b => b.Id == a.Id) is { } b && Math.Round(Math.Abs(a.Score - b.Score), 9) > threshold);
            if (before[0].Id != after[0].Id)
            {
                flips.Add(new ImpactFlip(ranking.Key.State, question.Id, before[0].Id, after[0].Id, Cause(before, after)));
            }
        }

        return new QuestionChange(
            question.Id, question.Text, was.Headline, now.Headline, flips, moves,
            (was.Intent, was.Declined) != (now.Intent, now.Declined), !was.Sentences.Select(s => s.Text).SequenceEqual(now.Sentences.Select(s => s.Text)));
    }

    private static (string State, string? Variant) Ranking(AnswerResponse response) => (response.State, response.Variant);

    /// <summary>The rule whose part of the distance between old and new leader grew most.</summary>
    private static ImpactCause Cause(List<AnswerResponse> before, List<AnswerResponse> after)
    {
        var (from, to) = (before[0].Id, after[0].Id);
        var parts = new SortedDictionary<string, double>(StringComparer.Ordinal);
        Add(after, to, 1);
        Add(after, from, -1);
        Add(before, to, -1);
        Add(before, from, 1);
        var (rule, part) = parts.MaxBy(p => Math.Round(p.Value, 9));
        return new ImpactCause(rule.Length == 0 ? null : rule, part, Math.Abs(parts.Sum(p => p.Value)));

        void Add(List<AnswerResponse> ranking, string option, int sign)
        {
            if (ranking.Find(r => r.Id == option) is { } response)
            {
                parts[""] = parts.GetValueOrDefault("") + (sign * Math.Log(response.Prior.Value / (1 - response.Prior.Value)));
                foreach (var contribution in response.Contributions.Where(c => c.BearsOn == "choice"))
                {
                    parts[contribution.Rule] = parts.GetValueOrDefault(contribution.Rule) + (sign * contribution.Delta);
                }
            }
        }
    }
}
