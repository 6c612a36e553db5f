using System.ComponentModel.DataAnnotations;

namespace Assistant.Host.Access;

/// <summary>Whom the bot serves in Teams; section <c>Teams</c>. Holds only where the bot has credentials: without them nobody but this machine reaches it.</summary>
internal sealed class TeamsAccessOptions
{
    /// <summary>Directory tenants that are served, by id. Empty: the tenant of <c>MicrosoftAppTenantId</c>, or every tenant where that is empty too.</summary>
    public IList<string> AllowedTenants { get; } = [];

    /// <summary>Serves guests of a tenant, and people who join without an account, too.</summary>
    public bool AllowGuests { get; set; }

    /// <summary>What people read who are not served.</summary>
    [Required]
    public string RefusedText { get; set; } = "I am set up for members of another organisation, so I cannot answer you here. Please ask whoever runs me.";

    /// <summary>What people read while it cannot be found out whether they are guests.</summary>
    [Required]
    public string UnknownText { get; set; } = "I could not find out whether I may answer you. Please try again in a moment.";
}
