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
    public static string Of(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            return Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)); // nothing to know it by: each delivery is a turn
        }

        var time = activity.Type == ActivityTypes.Message ? "" : activity.Timestamp?.UtcTicks.ToString(CultureInfo.InvariantCulture);
        var text = $"{StorageKey.ForConversation(activity)}\n{activity.Type}\n{time}\n{activity.Id}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
