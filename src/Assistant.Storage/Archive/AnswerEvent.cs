using System.Text.Json;
using Assistant.Planner.Delivery;
using Assistant.Storage.Audit;

namespace Assistant.Storage.Archive;

/// <summary>A delivered answer as the audit log tells it.</summary>
internal static class AnswerEvent
{
    /// <summary>The kind of entry.</summary>
    public const string Kind = "answer";

    /// <summary>The entry.</summary>
    /// <param name="delivered">The answer.</param>
    /// <param name="text">What is kept apart.</param>
    public static AuditEvent Of(DeliveredAnswer delivered, SaltedText text)
    {
        var answer = delivered.Answer;
        var making = answer.Making;
        var facts = new AnswerFacts(
            answer.AnswerId,
            delivered.Asker.Channel,
            text.HashOf(answer.Question),
            answer.Intent,
            answer.States,
            answer.Scenario with { Facts = [] }, // the user's words
            answer.AsOf,
            answer.RuleBase,
            making.Prompts,
            making.Model,
            new VerifierFacts(answer.Sentences.Count, answer.Citations.Count, making.LeftOut, making.Reworded, making.Refused),
            answer.Declined,
            Math.Round(answer.Trace.Sum(step => step.Ms), 4));
        return new AuditEvent(Kind, delivered.At, JsonSerializer.SerializeToElement(facts, StoredAnswerJson.Default.AnswerFacts), text.Hash) { Name = answer.AnswerId };
    }
}
