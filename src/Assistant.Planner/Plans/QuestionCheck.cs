using Assistant.Planner.Plugins.Searching;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Plans;

/// <summary>Turns a question the rule base cannot carry into the decline or clarification that is due.</summary>
/// <remarks>Stands behind every interpreter, so that a careless one cannot have a great power assessed as a smaller state.</remarks>
public sealed class QuestionCheck(RuleBaseSnapshot snapshot)
{
    /// <summary>At most this many states are assessed for one question.</summary>
    public const int MaximumStates = 12;

    private readonly StateGroups _groups = new(snapshot);

    /// <summary>The question itself, or what it must become.</summary>
    public Question Checked(Question question, string audience = "analyst") => question.Intent switch
    {
        _ when audience == "public" && RanksByCompliance(question) =>
            Decline(question, "out-of-scope") with { DeclinedDetail = "no-compliance-ranking-for-the-public" },
        Intent.Rank when question.Among is { } among && question.States.Count == 0 && !_groups.Knows(among) =>
            question with { Intent = Intent.Clarify, Clarification = $"I know no members of {among}. Which states do you mean?" },
        Intent.Rank when question.States.Count == 0 => question,
        Intent.Assess or Intent.Compare or Intent.Rank or Intent.WhatIf or Intent.Why or Intent.WhyNot or Intent.Counterfactual => Assessable(question),
        Intent.Profile => Known(question),
        _ => question,
    };

    // To set states in order by how little they hold out is to set them in order by how readily they comply; so is to ask why one complies sooner than another.
    private static bool RanksByCompliance(Question question) =>
        (question.Intent is Intent.Rank or Intent.Compare || (question.States.Count > 1 && question.Intent is Intent.WhatIf or Intent.Why or Intent.WhyNot or Intent.Counterfactual))
        && (question.Options.Contains("comply-for-relief") || (question.Options.Contains("resist-absorb") && question.LeastFirst));

    private Question Assessable(Question question)
    {
        var known = Known(question);
        if (known.Intent != question.Intent)
        {
            return known;
        }

        var great = known.States.Any(s => snapshot.States[s].Class == StateClass.Great);
        return great ? Decline(known, "not-a-smaller-state") : known with { States = [.. known.States.Distinct().Take(MaximumStates)] };
    }

    private Question Known(Question question) => question switch
    {
        { States.Count: 0 } => question with { Intent = Intent.Clarify, Clarification = "Which state do you mean?" },
        _ when !question.States.All(snapshot.States.ContainsKey) => Decline(question, "unknown-state"),
        _ => question,
    };

    private static Question Decline(Question question, string code) => question with { Intent = Intent.Decline, Declined = code };
}
