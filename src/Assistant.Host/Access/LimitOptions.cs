using System.ComponentModel.DataAnnotations;

namespace Assistant.Host.Access;

/// <summary>How often one address may ask; section <c>Limits</c>. Behind a proxy all callers have one address.</summary>
internal sealed class LimitOptions
{
    /// <summary>Questions to <c>/api/ask</c>.</summary>
    [Range(1, 100_000)]
    public int QuestionsPerMinute { get; set; } = 600;

    /// <summary>New conversations of the page.</summary>
    [Range(1, 100_000)]
    public int ConversationsPerMinute { get; set; } = 60;
}
