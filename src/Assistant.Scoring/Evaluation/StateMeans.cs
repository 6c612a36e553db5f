using Assistant.RuleBase.States;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Evaluation;

/// <summary>One state's means over scenarios.</summary>
/// <param name="Profile">The state.</param>
/// <param name="Scores">By option: mean score.</param>
/// <param name="Deltas">By option and rule: mean signed difference to a typical case, in log-odds.</param>
internal sealed record StateMeans(
    StateProfile Profile, IReadOnlyDictionary<string, double> Scores, IReadOnlyDictionary<(string Option, string Rule), double> Deltas)
{
    public static StateMeans Of(StateProfile profile, IReadOnlyList<Assessment> assessments)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        var deltas = new Dictionary<(string Option, string Rule), double>();
        foreach (var response in assessments.SelectMany(a => a.Responses))
        {
            scores[response.Option] = scores.GetValueOrDefault(response.Option) + (response.Score / assessments.Count);
            foreach (var contribution in response.Choice)
            {
                var key = (response.Option, contribution.Rule);
                deltas[key] = deltas.GetValueOrDefault(key) + (contribution.Delta / assessments.Count);
            }
        }

        return new StateMeans(profile, scores, deltas);
    }
}
