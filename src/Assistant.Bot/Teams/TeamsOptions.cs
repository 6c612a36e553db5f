using System.ComponentModel.DataAnnotations;
using Assistant.BotFramework.Teams;

namespace Assistant.Bot.Teams;

/// <summary>How answers look in Microsoft Teams; section <c>Teams</c>.</summary>
public sealed class TeamsOptions
{
    /// <summary><c>custom</c>: thumbs, with a form that asks for the reason; <c>default</c>: thumbs with Teams' own form; <c>none</c>.</summary>
    [AllowedValues(FeedbackLoop.Custom, FeedbackLoop.Default, "none")]
    public string Feedback { get; set; } = FeedbackLoop.Custom;

    /// <summary>Name of the sensitivity label under every answer, such as "Internal"; empty for none.</summary>
    [MaxLength(80)]
    public string SensitivityName { get; set; } = "";

    /// <summary>What readers are told about the label; shown beside its name.</summary>
    [MaxLength(160)]
    public string SensitivityDescription { get; set; } = "";
}
