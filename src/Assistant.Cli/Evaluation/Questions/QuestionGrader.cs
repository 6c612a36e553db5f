using System.Globalization;
using System.Text.Json.Nodes;
using Assistant.Cli.Assessing;
using Assistant.Planner.Answers;
using Assistant.RuleBase;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Holds answers against what was expected, by the JSON a user of the command line would get.</summary>
internal sealed class QuestionGrader(RuleBaseSnapshot snapshot)
{
    private readonly PartyNames _names = new(snapshot);
    private readonly ScenarioCheck _scenario = new(snapshot);
    private readonly CitationAuditor _citations = new(snapshot);

    public GradedTurn Grade(AnsweredTurn turn)
    {
        var (expected, answer) = (turn.Expected, turn.Audited.Answer);
        var understood = Understood(expected, answer).ToList();
        var subject = new CriterionCase(expected, answer, _names, understood.All(c => c.What == "intent" || c.Right != false));
        Check[] checks =
        [
            .. understood,
            .. Declined(expected, answer),
            .. expected.Must.Select(m => new Check("must", Criteria.Does(m, subject), m, Shown(answer))),
            .. expected.MustNot.Select(m => new Check("must_not", Criteria.Leaves(m, subject), $"not: {m}", Shown(answer))),
            .. expected.Check.Select(c => Machine(c.Key, c.Value, expected.Check, answer)),
        ];
        return new GradedTurn(turn, checks, _citations.Audit(turn.Audited), ExpectedClaims.Found(expected.Check, answer));
    }

    private IEnumerable<Check> Understood(ExpectedTurn expected, Answer answer)
    {
        if (expected.IntentAny.Count > 0)
        {
            yield return new Check("intent", expected.IntentAny.Contains(answer.Intent), string.Join(" or ", expected.IntentAny), answer.Intent);
        }

        if (expected.States is { } states)
        {
            yield return new Check("states", states.ToHashSet().SetEquals(answer.States), Listed(states), Listed(answer.States));
        }

        var came = JsonNode.Parse(AnswerJson.Serialize(answer))!["scenario"]!.AsObject();
        foreach (var check in _scenario.Of(expected.Scenario, came))
        {
            yield return check;
        }
    }

    /// <summary>A reason given must be an accepted one; none may be missing where only a decline is right; "abstain" is met by a ranking marked as thin, too.</summary>
    private static IEnumerable<Check> Declined(ExpectedTurn expected, Answer answer)
    {
        var came = answer.Declined ?? (answer.Confidence.Count > 0 && answer.Confidence.All(c => c.Abstained) ? "abstained" : "nothing");
        var wanted = expected.DeclinedAny.Count > 0 ? string.Join(" or ", expected.DeclinedAny) : "nothing";
        if (expected.Action == "abstain")
        {
            yield return new Check("declined", answer.Declined is "no-evidence" || came == "abstained" || expected.DeclinedAny.Contains(came), $"{wanted}, or an abstention", came);
        }
        else if (answer.Declined is { } reason)
        {
            yield return new Check("declined", expected.DeclinedAny.Contains(reason), wanted, reason);
        }
        else
        {
            yield return new Check("declined", !expected.MustDecline, wanted, came);
        }
    }

    private static Check Machine(string name, JsonNode? value, JsonObject checks, Answer answer)
    {
        var expected = value?.ToJsonString() ?? "nothing";
        return name switch
        {
            "min_citations" when Number(value) is { } least => new Check($"check.{name}", answer.Citations.Count >= least, expected, Count(answer.Citations.Count)),
            "max_sentences" when Number(value) is { } most => new Check($"check.{name}", answer.Sentences.Count <= most, expected, Count(answer.Sentences.Count)),
            _ when ExpectedClaims.Names.Contains(name) => new Check(
                $"check.{name}", ExpectedClaims.Holds(checks, name, answer), expected, Listed([.. answer.Citations.OfType<ClaimCitation>().Select(c => c.Locator).Distinct()])),
            _ => new Check($"check.{name}", null, expected, ""),
        };
    }

    private static int? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Listed(IReadOnlyList<string> values) => values.Count == 0 ? "none" : string.Join(", ", values);

    private static string Shown(Answer answer) => $"{answer.Intent}{(answer.Declined is { } reason ? $" ({reason})" : "")}: {answer.Headline}";
}
