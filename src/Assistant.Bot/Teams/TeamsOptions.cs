using System.ComponentModel.DataAnnotations;
using Assistant.BotFramework.Teams;

namespace Assistant.Bot.Teams;

/// <summary>How answers look in Microsoft Teams, and whom the bot serves there; section <c>Teams</c>.</summary>
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

    /// <summary>
    /// Directory tenants that are served, by id. Empty: the tenant of <c>MicrosoftAppTenantId</c>, or every tenant where that is empty too. Holds only
    /// where the bot has credentials: without them nobody but this machine reaches it.
    /// </summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Serves guests of a tenant, and people who join without an account, too.</summary>
    public bool AllowGuests { get; set; }

    /// <summary>What people read who are not served.</summary>
    [Required]
    public string RefusedText { get; set; } = "I am set up for members of another organisation, so I cannot answer you here. Please ask whoever runs me.";

    /// <summary>What people read while it cannot be found out whether they are guests.</summary>
    [Required]
    public string UnknownSenderText { get; set; } = "I could not find out whether I may answer you. Please try again in a moment.";
}
