using System.Text.Json;
using System.Text.Unicode;
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

        if (!Utf8.IsValid(body))
        {
            return (null, ProtocolFault.MalformedJson);
        }

        try
        {
            var activity = ActivityJson.Deserialize(body);
            Rewritable(activity, body);
            return string.IsNullOrEmpty(activity?.Type)
                ? (null, activity is null ? ProtocolFault.MalformedJson : ProtocolFault.Missing("type"))
                : activity.Attachments?.Count > MaxAttachments ? (null, ProtocolFault.TooManyAttachments)
                : HasGap(activity) ? (null, ProtocolFault.MalformedJson)
                : (activity, null);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return (null, ProtocolFault.MalformedJson);
        }
    }

    /// <summary>A list that holds null in place of a thing: no channel sends one, and no bot looks out for it.</summary>
    private static bool HasGap(Activity activity) =>
        HasGap(activity.Attachments) || HasGap(activity.Entities) || HasGap(activity.MembersAdded) || HasGap(activity.MembersRemoved)
        || HasGap(activity.ReactionsAdded) || HasGap(activity.ReactionsRemoved) || HasGap(activity.SuggestedActions?.Actions);

    private static bool HasGap<T>(IList<T>? list) where T : class => list?.Contains(null!) == true;

    /// <summary>Half a character (an unpaired surrogate) can be read but never written again; it is found by writing, where there can be one at all.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    private static void Rewritable(Activity? activity, ReadOnlySpan<byte> body)
    {
        if (activity is not null && (body.IndexOf("\\ud"u8) >= 0 || body.IndexOf("\\uD"u8) >= 0))
        {
            ActivityJson.Serialize(activity);
        }
    }
}
