using System.ComponentModel.DataAnnotations;

namespace Assistant.Host.Access;

/// <summary>How often one address, and one person, may ask; section <c>Limits</c>.</summary>
/// <remarks>
/// Behind a proxy all callers have its address: set ASPNETCORE_FORWARDEDHEADERS_ENABLED=true there, so that the address is the caller's. Of an IPv6
/// address the network (/64) counts.
/// </remarks>
internal sealed class LimitOptions
{
    /// <summary>Questions to <c>/api/ask</c>.</summary>
    [Range(1, 1_000_000)]
    public int QuestionsPerMinute { get; set; } = 600;

    /// <summary>New conversations of the page.</summary>
    [Range(1, 1_000_000)]
    public int ConversationsPerMinute { get; set; } = 60;

    /// <summary>Calls by which one address sends to Direct Line: messages, events, starts, tokens.</summary>
    [Range(1, 10_000_000)]
    public int SendsPerMinute { get; set; } = 1_200;

    /// <summary>Messages of one person, edits and pressed buttons of cards among them, in every channel.</summary>
    [Range(1, 1_000_000)]
    public int MessagesPerMinutePerUser { get; set; } = 60;

    /// <summary>What a person reads whose message is one too many; {0} is the seconds to wait.</summary>
    [Required]
    public string TooManyMessagesText { get; set; } = "That is more than I can answer in a minute. Please send it again in {0} s.";
}
