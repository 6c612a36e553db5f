using System.ComponentModel.DataAnnotations;

namespace Assistant.BotFramework.DirectLine;

/// <summary>How the bot appears in its own Direct Line, and how much of it is kept.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The bot's id in conversations.</summary>
    [Required]
    public string BotId { get; set; } = "assistant";

    /// <summary>The bot's name in conversations.</summary>
    [Required]
    public string BotName { get; set; } = "Assistant";

    /// <summary>
    /// What a server must know to have tokens made over HTTP: at least 32 characters, or "sha256:" and the SHA-256 of it in hexadecimal, so that
    /// no settings hold it. Empty: nobody can. Only the hash is kept in memory.
    /// </summary>
    [RegularExpression("^(.{32,})?$")]
    public string? Secret { get; set; }

    /// <summary>A second secret, in the same forms, valid beside the first: for changing secrets without a pause.</summary>
    [RegularExpression("^(.{32,})?$")]
    public string? SecondSecret { get; set; }

    /// <summary>Base64 of at least 32 bytes that sign tokens. Empty: made at random, so tokens end with the process.</summary>
    [Base64String, RegularExpression("^(.{44,})?$")]
    public string? SigningKey { get; set; }

    /// <summary>The lifetime of a token as told to clients, 20 min to 24 h; they refresh it every 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:20:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromSeconds(1800);

    /// <summary>How much longer a token is really good, for clients whose refresh comes late.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan TokenSlack { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The address people reach this server under, such as https://assistant.example.org, from which stream addresses are made. Empty: streams are
    /// offered to this machine alone, and everybody else polls.
    /// </summary>
    [RegularExpression("^(https?://[^/?#@]+/?)?$")]
    public string? PublicUrl { get; set; }

    /// <summary>The origin of stream addresses under <see cref="PublicUrl"/>, such as wss://assistant.example.org; null where none is set.</summary>
    public string? StreamOrigin => PublicUrl is { Length: > 0 } url ? "ws" + url["http".Length..].TrimEnd('/') : null;

    /// <summary>
    /// A secret of the hosted Direct Line channel of the bot's registration. Where it is set, the conversations of the server's own page run over that channel, which
    /// needs <c>MicrosoftAppId</c> to reach the bot. Empty: over this server's own Direct Line.
    /// </summary>
    public string? HostedSecret { get; set; }

    /// <summary>The address of the hosted channel; that of a region, such as https://europe.directline.botframework.com, keeps conversations there.</summary>
    [Required, RegularExpression("^(https://[^/?#@]+|http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?)/?$")]
    public string HostedUrl { get; set; } = "https://directline.botframework.com";

    /// <summary>Whether conversations of the server's own page run over the hosted channel.</summary>
    public bool UsesHosted => !string.IsNullOrEmpty(HostedSecret);

    /// <summary>The origins a page's conversations run over besides its own, with blanks between; null for none.</summary>
    public string? ConversationOrigins =>
        UsesHosted && HostedUrl.TrimEnd('/') is var hosted ? $"{hosted} ws{hosted["http".Length..]}" : StreamOrigin;

    /// <summary>How many conversations are kept; the one unused longest gives way.</summary>
    [Range(1, 1_000_000)]
    public int MaxConversations { get; set; } = 2_000;

    /// <summary>How many conversations of one user are kept; that user's own oldest gives way, nobody else's.</summary>
    [Range(1, 10_000)]
    public int MaxConversationsPerUser { get; set; } = 50;

    /// <summary>How many activities of a conversation are kept; the oldest give way.</summary>
    [Range(10, 100_000)]
    public int MaxActivities { get; set; } = 500;

    /// <summary>How many bytes of activities of a conversation are kept; the oldest give way.</summary>
    [Range(262_144, 1_073_741_824)]
    public int MaxBytes { get; set; } = 1_048_576;

    /// <summary>How many bytes of activities of all conversations together are kept in memory; those of the conversation unused longest give way. A database still has them.</summary>
    [Range(1_048_576, 1_099_511_627_776)]
    public long MaxTotalBytes { get; set; } = 134_217_728;

    /// <summary>How long an unused conversation is kept.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan IdleTime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Origins of pages, besides the server's own, that may use the interface: scheme://host[:port].</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>What the user reads when too many messages wait for an answer.</summary>
    [Required]
    public string BusyText { get; set; } =
        "Too many messages are waiting, so this one will not be answered. Please send it again in a moment.";
}
