using System.Text;
using Assistant.Planner.Answers;

namespace Assistant.Storage.Feedback;

/// <summary>A row of feedback.</summary>
internal sealed record FeedbackRow(
    long Entry, string AnswerId, string Channel, long At, long Helpful, string? Reason, string? Rule, string? Version, string? Hash, byte[]? Text)
{
    /// <summary>The columns a row is read from.</summary>
    public const string Columns = "entry, answer_id AS AnswerId, channel, at, helpful, reason, rule, rule_base AS Version, rule_base_hash AS Hash, text";

    /// <summary>As others see it.</summary>
    public FeedbackItem Item => new(
        Entry, DateTimeOffset.FromUnixTimeMilliseconds(At), AnswerId, Channel, Helpful != 0, Reason, Rule,
        Version is null || Hash is null ? null : new AnswerRuleBase(Version, Hash), Text is null ? null : Encoding.UTF8.GetString(Text));
}
