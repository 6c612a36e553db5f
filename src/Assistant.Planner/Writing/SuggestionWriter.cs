using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Fixed;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;

namespace Assistant.Planner.Writing;

/// <summary>Up to five questions a reader can tap next.</summary>
internal sealed class SuggestionWriter(RuleBaseSnapshot snapshot, Names names)
{
    private const int Most = 5;

    public IReadOnlyList<string> Write(Question question, Findings findings) => question.Intent switch
    {
        Intent.Help or Intent.Smalltalk => HelpTexts.Examples,
        Intent.Rank when findings.Assessments.Count == 0 => HelpTexts.Examples,
        Intent.Decline => DeclineTexts.Next(question.Declined),
        Intent.Clarify => [.. question.Choices.Take(Most)],
        _ => [.. (findings.Assessments.Count > 0 ? Around(findings.Assessments[^1]) : Lookup(question)).Distinct().Take(Most)],
    };

    private IEnumerable<string> Around(AssessedCase subject)
    {
        var state = names.Of(subject.State);
        var responses = subject.Assessment.Responses;
        yield return $"Why would {state} {Verb(responses[0].Option)}?";
        yield return $"Why not {Verb(responses[1].Option)}?";
        yield return subject.Assessment.Scenario.Breadth == "comprehensive" ? "What if the sanctions were targeted only?" : "What if the sanctions were comprehensive?";
        yield return $"What do you know about {state}?";
        if (responses[0].Choice.Where(c => Effects.Fired(c) && c.Supports).Select(c => snapshot.FindRule(c.Rule)?.Topics).FirstOrDefault(t => t is { Count: > 0 }) is { } topics)
        {
            yield return $"What does the document say about {topics[0]}?";
        }
    }

    private IEnumerable<string> Lookup(Question question)
    {
        if (question.States.Count > 0)
        {
            yield return $"How might {names.Of(question.States[0])} respond to US sanctions on trade?";
            yield return $"How might {names.Of(question.States[0])} respond to Russian pressure on energy?";
        }

        yield return "Where do the claims come from?";
        yield return "What can you do?";
    }

    /// <summary>The plainest word people use for an option: what the interpreter reads without fail.</summary>
    private string Verb(string option) => snapshot.FindResponse(option) is { Aliases: [var first, ..] } ? first : option.Replace('-', ' ');
}
