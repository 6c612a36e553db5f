using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Fixed;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Writing;

/// <summary>Up to five questions a reader can tap next.</summary>
internal sealed class SuggestionWriter(RuleBaseSnapshot snapshot, Names names)
{
    private const int Most = 5;

    private readonly ChangeWords _changes = new(snapshot);

    public IReadOnlyList<string> Write(Question question, Findings findings) =>
        [.. question.Rest.Concat(ForIntent(question, findings)).Distinct().Take(Most)];

    private IReadOnlyList<string> ForIntent(Question question, Findings findings) => question.Intent switch
    {
        Intent.Help when question.Topic == "limits" => ["How sure are you?", .. HelpTexts.Examples],
        Intent.Help or Intent.Smalltalk => HelpTexts.Examples,
        Intent.Rank when findings.Assessments.Count == 0 => HelpTexts.Examples,
        Intent.Decline => question.Choices.Count > 0 ? question.Choices : [.. AboutTheState(question), .. DeclineTexts.Next(question.Declined)],
        Intent.Clarify => question.Choices,
        _ => [.. (findings.Assessments.Count > 0 ? Around(findings.Ranking is null ? findings.Assessments[^1] : findings.Assessments[0], [.. findings.Variations.Sensitivity, .. findings.Variations.Flips.Select(f => f.Trial).OfType<Trial>()]) : Lookup(question))],
    };

    // Whatever was declined, the state it named can be asked about.
    private IEnumerable<string> AboutTheState(Question question) => question.States
        .Where(s => snapshot.States.TryGetValue(s, out var profile) && profile.Class != StateClass.Great).Take(1)
        .Select(s => $"How might {names.Of(s)} respond to US sanctions on trade?");

    private IEnumerable<string> Around(AssessedCase subject, IReadOnlyList<Trial> flips)
    {
        var state = names.Of(subject.State);
        var responses = subject.Assessment.Responses;
        yield return $"Why would {state} {Label(subject, responses[0].Option)}?";
        yield return $"Why not {Label(subject, responses[1].Option)}?";
        yield return flips.Where(f => f.Case.State == subject.State).Select(f => _changes.Question(f.Change)).FirstOrDefault(q => q is not null)
            ?? (subject.Assessment.Scenario.Breadth == "comprehensive" ? "What if the sanctions were targeted only?" : "What if the sanctions were comprehensive?");
        if (subject.Variant is null && subject.Assessment.Scenario.Measures is [var one, var other, ..])
        {
            yield return $"Would it differ between {one} and {other}?";
        }

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

    private string Label(AssessedCase subject, string option) => names.Label(option, subject.Assessment.Scenario.Position);
}
