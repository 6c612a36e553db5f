using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Inbox;

/// <summary>What a client of Direct Line calls what it sends: it sends it again under the same name when it heard no answer, and the channel then gives it a new id.</summary>
internal static class ClientActivityId
{
    /// <summary>The name, or null where the client gave none.</summary>
    public static string? Of(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("clientActivityID", out var name)
        && name.ValueKind == JsonValueKind.String && name.GetString() is { Length: > 0 } text
            ? text
            : null;
}
