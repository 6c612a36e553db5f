namespace Assistant.BotFramework.Schema;

/// <summary>The body of an answer to <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public sealed class ExpectedReplies
{
    /// <summary>The replies in order.</summary>
    public IList<Activity>? Activities { get; set; }
}
