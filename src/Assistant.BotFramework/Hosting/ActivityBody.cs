using System.Text.Json;
using Assistant.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.Hosting;

/// <summary>Reads an activity from a request, or says why not.</summary>
internal static class ActivityBody
{
    /// <summary>Most attachments taken; nobody who chats sends more.</summary>
    public const int MaxAttachments = 20;

    public static async Task<(Activity? Activity, ProtocolFault? Fault)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return (null, ProtocolFault.NotJson);
        }

        if (await BoundedBody.ReadAsync(request, BoundedBody.MaxActivityBytes, cancellationToken) is not { } body)
        {
            return (null, ProtocolFault.TooLarge);
        }

        try
        {
            var activity = ActivityJson.Deserialize(body);
            return string.IsNullOrEmpty(activity?.Type)
                ? (null, activity is null ? ProtocolFault.MalformedJson : ProtocolFault.Missing("type"))
                : activity.Attachments?.Count > MaxAttachments ? (null, ProtocolFault.TooManyAttachments)
                : (activity, null);
        }
        catch (JsonException)
        {
            return (null, ProtocolFault.MalformedJson);
        }
    }
}
