using System.ComponentModel.DataAnnotations;

namespace Assistant.Host.Sharing;

/// <summary>Links that reopen an answer; section <c>Links</c>.</summary>
internal sealed class AnswerLinkOptions
{
    /// <summary>How many days a link works.</summary>
    [Range(1, 365)]
    public int Days { get; set; } = 30;
}
