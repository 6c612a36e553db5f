using Assistant.Cli.Assessing;
using Assistant.Planner.Answers;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>What a criterion may look at.</summary>
/// <param name="Expected">The line.</param>
/// <param name="Answer">What came.</param>
/// <param name="Names">Reads names of states.</param>
/// <param name="UnderstoodRight">Whether the states and every scenario attribute expected were understood.</param>
internal sealed record CriterionCase(ExpectedTurn Expected, Answer Answer, PartyNames Names, bool UnderstoodRight)
{
    private const int Leading = 3;

    /// <summary>Whether the answer is a fixed text: nothing analytic, nothing ranked.</summary>
    public bool IsFixedText => Answer.Sentences.Count == 0 && Answer.Responses.Count == 0;

    /// <summary>The states ranked.</summary>
    public IEnumerable<string> Ranked => Answer.Responses.Select(r => r.State).Distinct();

    /// <summary>The first three responses of every ranking.</summary>
    public IEnumerable<AnswerResponse> TopResponses => Answer.Responses.GroupBy(r => (r.State, r.Variant)).SelectMany(g => g.Take(Leading));

    /// <summary>Sentences of documents cited.</summary>
    public IEnumerable<ClaimCitation> Claims => Answer.Citations.OfType<ClaimCitation>();

    /// <summary>Whether a claim is cited that moved this response.</summary>
    public bool CitesReason(AnswerResponse response) =>
        Claims.Any(c => response.Contributions.Any(x => x.Rule == c.Rule)) || response.Brings.Concat(response.Costs).Concat(response.Needs).Any();

    /// <summary>The state a name stands for, or null where the base knows none.</summary>
    public string? State(string name) => Names.State(name.Trim())?.Ids[0];
}
