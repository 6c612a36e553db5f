using System.Globalization;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Connector;

/// <summary>Conversations on a channel: what is said in them, and who takes part.</summary>
/// <remarks>Every call throws <see cref="ConnectorException"/> when the channel refuses.</remarks>
public sealed class Conversations
{
    private const int MaxResponseBytes = 1024 * 1024;
    private const string Root = "conversations";

    private readonly ConnectorCaller _caller;
    private readonly string? _serviceUrl;

    internal Conversations(ConnectorCaller caller, string? serviceUrl) => (_caller, _serviceUrl) = (caller, serviceUrl);

    /// <summary>Begins a conversation.</summary>
    public async Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        await PostAsync<ConversationResourceResponse, ConversationParameters>(To(), parameters, cancellationToken) ?? new();

    /// <summary>Says something at the end of a conversation.</summary>
    public Task<ResourceResponse> SendToConversationAsync(string? conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, To(conversationId, "activities"), activity, cancellationToken);

    /// <summary>Says something in answer to an activity; channels without threads put it at the end.</summary>
    public Task<ResourceResponse> ReplyToActivityAsync(string? conversationId, string? activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Post, To(conversationId, "activities", activityId), activity, cancellationToken);

    /// <summary>Replaces what the bot said.</summary>
    public Task<ResourceResponse> UpdateActivityAsync(string? conversationId, string? activityId, Activity activity, CancellationToken cancellationToken = default) =>
        SendAsync(HttpMethod.Put, To(conversationId, "activities", activityId), activity, cancellationToken);

    /// <summary>Takes back what the bot said.</summary>
    public Task DeleteActivityAsync(string? conversationId, string? activityId, CancellationToken cancellationToken = default) =>
        _caller.CallAsync(HttpMethod.Delete, To(conversationId, "activities", activityId), null, MaxResponseBytes, cancellationToken);

    /// <summary>Everybody who takes part; where that may be many, take <see cref="GetConversationPagedMembersAsync"/>.</summary>
    public async Task<IReadOnlyList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default) =>
        await GetAsync<ChannelAccount[]>(To(conversationId, "members"), cancellationToken) ?? [];

    /// <summary>One page of those who take part.</summary>
    public async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        await GetAsync<PagedMembersResult>(
            To(conversationId, "pagedmembers").With(("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken)), cancellationToken) ?? new();

    /// <summary>One of those who take part.</summary>
    /// <returns>The member; null when the channel told nothing.</returns>
    public Task<ChannelAccount?> GetConversationMemberAsync(string conversationId, string userId, CancellationToken cancellationToken = default) =>
        GetAsync<ChannelAccount>(To(conversationId, "members", userId), cancellationToken);

    /// <summary>Who can see an activity.</summary>
    public async Task<IReadOnlyList<ChannelAccount>> GetActivityMembersAsync(
        string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        await GetAsync<ChannelAccount[]>(To(conversationId, "activities", activityId, "members"), cancellationToken) ?? [];

    /// <summary>One page of the bot's conversations. Direct Line and Web Chat only.</summary>
    public async Task<ConversationsResult> GetConversationsAsync(string? continuationToken = null, CancellationToken cancellationToken = default) =>
        await GetAsync<ConversationsResult>(To().With(("continuationToken", continuationToken)), cancellationToken) ?? new();

    /// <summary>Puts what was said elsewhere before what is said here. Direct Line and Web Chat only.</summary>
    public async Task<ResourceResponse> SendConversationHistoryAsync(string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        await PostAsync<ResourceResponse, Transcript>(To(conversationId, "activities", "history"), transcript, cancellationToken) ?? new();

    /// <summary>Gives the channel a file to keep.</summary>
    public async Task<ResourceResponse> UploadAttachmentAsync(string conversationId, AttachmentData attachment, CancellationToken cancellationToken = default) =>
        await PostAsync<ResourceResponse, AttachmentData>(To(conversationId, "attachments"), attachment, cancellationToken) ?? new();

    private async Task<ResourceResponse> SendAsync(HttpMethod method, ConnectorAddress address, Activity activity, CancellationToken cancellationToken)
    {
        var reply = await _caller.CallAsync(method, address, ActivityJson.Serialize(activity), MaxResponseBytes, cancellationToken);
        return new ResourceResponse { Id = reply.Read<ResourceResponse>()?.Id, MaybeDelivered = reply.MaybeDelivered };
    }

    private async Task<TReply?> PostAsync<TReply, TBody>(ConnectorAddress address, TBody body, CancellationToken cancellationToken) where TReply : class =>
        (await _caller.CallAsync(HttpMethod.Post, address, ActivityJson.SerializeValue(body), MaxResponseBytes, cancellationToken)).Read<TReply>();

    private async Task<T?> GetAsync<T>(ConnectorAddress address, CancellationToken cancellationToken) where T : class =>
        (await _caller.CallAsync(HttpMethod.Get, address, null, MaxResponseBytes, cancellationToken)).Read<T>();

    private ConnectorAddress To(params ReadOnlySpan<string?> segments) => ConnectorAddress.Of(_serviceUrl, [Root, .. segments]);
}
