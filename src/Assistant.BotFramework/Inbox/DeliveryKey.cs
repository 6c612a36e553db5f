using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.State;

namespace Assistant.BotFramework.Inbox;

/// <summary>What all deliveries of one activity of a channel share.</summary>
internal static class DeliveryKey
{
    /// <summary>Conversation and id; an edit carries the id of what it edits, so anything but a message counts with its time too.</summary>
    /// <remarks>Where the client of Direct Line has named it, conversation, sender and that name: sent again, it comes with a new id.</remarks>
    public static string Of(Activity activity)
    {
        if (IsNamed(activity, out var named))
        {
            return Hash($"{StorageKey.ForConversation(activity)}\n{activity.Type}\n{activity.From?.Id}\nclient\n{named}");
        }

        if (string.IsNullOrEmpty(activity.Id))
        {
            return Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)); // nothing to know it by: each delivery is a turn
        }

        var time = activity.Type == ActivityTypes.Message ? "" : activity.Timestamp?.UtcTicks.ToString(CultureInfo.InvariantCulture);
        return Hash($"{StorageKey.ForConversation(activity)}\n{activity.Type}\n{time}\n{activity.Id}");
    }

    /// <summary>Elsewhere the same member would be anybody's word.</summary>
    private static bool IsNamed(Activity activity, [NotNullWhen(true)] out string? name)
    {
        name = activity.ChannelId is Channels.Directline or Channels.Webchat ? ClientActivityId.Of(activity) : null;
        return name is not null;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
