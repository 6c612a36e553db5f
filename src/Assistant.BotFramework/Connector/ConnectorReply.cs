using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Connector;

/// <summary>What a channel answered.</summary>
/// <param name="Body">Null where there was none, or more than is read.</param>
/// <param name="MaybeDelivered">Whether it is not known if the call was carried out.</param>
/// <param name="IsCutOff">Whether the channel said what became of the call, and the body then broke off or did not come in time.</param>
internal sealed record ConnectorReply(byte[]? Body, bool MaybeDelivered = false, bool IsCutOff = false)
{
    /// <summary>The body as <typeparamref name="T"/>; null where there is none, or one of another shape: an empty or foreign body is usual.</summary>
    public T? Read<T>() where T : class
    {
        try
        {
            return Body is { Length: > 0 } json ? JsonSerializer.Deserialize<T>(json, ActivityJson.Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
