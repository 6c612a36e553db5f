using System.ComponentModel.DataAnnotations;

namespace Assistant.BotFramework.Hosting;

/// <summary>
/// How the bot is known to channels, and how much of them it takes at once. Names follow the Bot Framework's own settings.
/// </summary>
public sealed class BotFrameworkOptions
{
    /// <summary>The bot's application id. Empty: nobody is authenticated, and only this machine may speak to the bot.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The client secret that goes with the application id. Empty where a certificate or a managed identity takes its place.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>File of the certificate with its private key that stands for the secret: PEM, or PKCS #12 (.pfx, .p12).</summary>
    public string? MicrosoftAppCertificateFile { get; set; }

    /// <summary>Password of <see cref="MicrosoftAppCertificateFile"/>, if it has one.</summary>
    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary>MultiTenant, SingleTenant, or UserAssignedMsi (a managed identity whose client id is the application id).</summary>
    public string MicrosoftAppType { get; set; } = "MultiTenant";

    /// <summary>The directory tenant of a single-tenant bot.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>Authority the bot gets its tokens from; by default that of the tenant, or of the Bot Framework.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    /// <summary>Scope of the bot's tokens.</summary>
    [Required]
    public string ToChannelFromBotOAuthScope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Issuer of the channels' tokens.</summary>
    [Required]
    public string ToBotFromChannelTokenIssuer { get; set; } = "https://api.botframework.com";

    /// <summary>OpenID metadata that leads to the channels' signing keys.</summary>
    [Required]
    public string ToBotFromChannelOpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Hosts that replies, and the bot's token with them, may go to; "*." stands for any subdomain.</summary>
    public IList<string> AllowedServiceHosts { get; } =
    [
        "smba.trafficmanager.net", "*.botframework.com", "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us",
    ];

    /// <summary>Lets authority, metadata and service addresses be plain http on this machine. For tests only.</summary>
    public bool AllowInsecureLoopback { get; set; }

    /// <summary>How long a turn may take, 1 s to 10 min.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan TurnTimeLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many accepted turns may wait or run in the whole process; twice as many more may wait up to two seconds for room, less where others keep coming, before they are refused. Two cores answer so many within a quarter of a second; where a language model is waited for, more is right.</summary>
    [Range(1, 1_000_000)]
    public int MaxPendingTurns { get; set; } = 150;

    /// <summary>How many accepted turns of one conversation may wait or run.</summary>
    [Range(1, 1_000)]
    public int MaxPendingTurnsPerConversation { get; set; } = 20;

    /// <summary>What the user reads when a turn failed; {0} is a reference the log also holds.</summary>
    [Required]
    public string TurnFailedText { get; set; } =
        "Something went wrong on my side, and your message was not answered. Please try again. (Reference {0})";

    /// <summary>What the user reads when a turn took too long; {0} is a reference the log also holds.</summary>
    [Required]
    public string TurnTooLongText { get; set; } =
        "That took too long, so I stopped. Please try again, or ask something narrower. (Reference {0})";

    /// <summary>Whether nobody is authenticated, because no application id is set.</summary>
    public bool IsAnonymous => string.IsNullOrEmpty(MicrosoftAppId);

    /// <summary>Whether the machine's identity stands for a secret.</summary>
    internal bool IsManagedIdentity => MicrosoftAppType == "UserAssignedMsi";
}
