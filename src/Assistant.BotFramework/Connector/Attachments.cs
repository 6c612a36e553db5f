using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Connector;

/// <summary>Files a channel keeps.</summary>
/// <remarks>Every call throws <see cref="ConnectorException"/> when the channel refuses.</remarks>
public sealed class Attachments
{
    /// <summary>Longest file fetched, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    private readonly ConnectorCaller _caller;
    private readonly string? _serviceUrl;

    internal Attachments(ConnectorCaller caller, string? serviceUrl) => (_caller, _serviceUrl) = (caller, serviceUrl);

    /// <returns>What the channel says of a file; null when it told nothing.</returns>
    public async Task<AttachmentInfo?> GetAttachmentInfoAsync(string attachmentId, CancellationToken cancellationToken = default) =>
        (await _caller.CallAsync(HttpMethod.Get, ConnectorAddress.Of(_serviceUrl, "attachments", attachmentId), null, MostBytes, cancellationToken)).Read<AttachmentInfo>();

    /// <param name="attachmentId">The file.</param>
    /// <param name="viewId">original or thumbnail.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The bytes; null when there are none, or more than <see cref="MostBytes"/>.</returns>
    public async Task<byte[]?> GetAttachmentAsync(string attachmentId, string viewId = "original", CancellationToken cancellationToken = default) =>
        (await _caller.CallAsync(HttpMethod.Get, ConnectorAddress.Of(_serviceUrl, "attachments", attachmentId, "views", viewId), null, MostBytes, cancellationToken)).Body;
}
