namespace Assistant.BotFramework.Schema;

/// <summary>How the sender wants the replies.</summary>
public static class DeliveryModes
{
    /// <summary>Replies are posted to the service address.</summary>
    public const string Normal = "normal";

    /// <summary>As normal; the sender expects nobody to read along.</summary>
    public const string Notification = "notification";

    /// <summary>Replies come in the body of the HTTP response, none elsewhere.</summary>
    public const string ExpectReplies = "expectReplies";
}
