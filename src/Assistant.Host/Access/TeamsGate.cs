using System.Text.Json;
using Assistant.Bot.Teams;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Hosting;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using IMiddleware = Assistant.BotFramework.Turns.IMiddleware;

namespace Assistant.Host.Access;

/// <summary>Lets members of the listed tenants through, before anything is done for anybody else.</summary>
internal sealed partial class TeamsGate(
    IOptions<TeamsOptions> teams, IOptions<BotFrameworkOptions> bot, ILogger<TeamsGate> logger) : IMiddleware, IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly MemoryCache _guests = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (bot.Value.IsAnonymous || turnContext.Activity.ChannelId != Channels.Msteams)
        {
            await next(cancellationToken);
            return;
        }

        var tenant = TenantOf(turnContext.Activity);
        var (refusal, reason) = !IsServed(tenant) ? (teams.Value.RefusedText, "tenant") : await GuestRefusalAsync(turnContext, tenant, cancellationToken);
        if (refusal is null)
        {
            await next(cancellationToken);
            return;
        }

        Refused(reason);
        if (turnContext.Activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate)
        {
            await turnContext.SendActivityAsync(refusal, cancellationToken: cancellationToken);
        }
        else if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            turnContext.TurnState.Set(new InvokeResponse { Status = StatusCodes.Status403Forbidden });
        }
    }

    public void Dispose() => _guests.Dispose();

    private bool IsServed(string? tenant) =>
        teams.Value.AllowedTenants is { Count: > 0 } listed ? tenant is not null && listed.Contains(tenant, StringComparer.OrdinalIgnoreCase)
            : bot.Value.MicrosoftAppTenantId is not { Length: > 0 } own || string.Equals(tenant, own, StringComparison.OrdinalIgnoreCase);

    private async Task<(string? Text, string Reason)> GuestRefusalAsync(ITurnContext turnContext, string? tenant, CancellationToken cancellationToken)
    {
        if (teams.Value.AllowGuests || AsksNothing(turnContext.Activity))
        {
            return (null, "");
        }

        try
        {
            return await IsGuestAsync(turnContext, tenant, cancellationToken) ? (teams.Value.RefusedText, "guest") : (null, "");
        }
        catch (Exception fault) when (fault is ConnectorException or InvalidDataException)
        {
            return (teams.Value.UnknownSenderText, "roster not read");
        }
    }

    /// <summary>
    /// What goes on without asking who sends it: who is there, that somebody types or has gone, what somebody takes back, and turns the bot itself begins.
    /// Everything else is checked, also of types nobody has thought of.
    /// </summary>
    private static bool AsksNothing(Activity activity) => activity.Type switch
    {
        ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.Typing or ActivityTypes.EndOfConversation => true,
        ActivityTypes.MessageDelete => true, // taking back gives nothing away, and Teams says it only once
        ActivityTypes.Event => activity.Name is ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation,
        _ => false,
    };

    private async Task<bool> IsGuestAsync(ITurnContext turnContext, string? tenant, CancellationToken cancellationToken)
    {
        var (conversation, person) = (turnContext.Activity.Conversation?.Id ?? "", turnContext.Activity.From?.Id ?? "");
        if (_guests.TryGetValue((tenant, person), out bool known))
        {
            return known;
        }

        var channel = turnContext.TurnState.Get<ConnectorClient>();
        var member = channel is null ? null : await channel.Conversations.GetConversationMemberAsync(conversation, person, cancellationToken);
        if (member is null)
        {
            throw new InvalidDataException("The channel does not say who that is.");
        }

        var isGuest = (Text(member, "userRole") is { } role && !role.Equals("user", StringComparison.OrdinalIgnoreCase))
            || (Text(member, "tenantId") is { } home && tenant is not null && !home.Equals(tenant, StringComparison.OrdinalIgnoreCase));
        return _guests.Set((tenant, person), isGuest, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Remembered });
    }

    private static string? Text(ChannelAccount member, string name) =>
        member.Properties?.GetValueOrDefault(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The tenant as the channel states it; the channel signed for what it sends, so its statement counts.</summary>
    private static string? TenantOf(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("tenant", out var tenant) && tenant.ValueKind == JsonValueKind.Object
        && tenant.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : activity.Conversation?.TenantId;

    [LoggerMessage(Level = LogLevel.Information, Message = "Turn refused: {Reason}")]
    private partial void Refused(string reason);
}
