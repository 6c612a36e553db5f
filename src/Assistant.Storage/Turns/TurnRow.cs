using Assistant.BotFramework.Inbox;

namespace Assistant.Storage.Turns;

/// <summary>A turn that was taken.</summary>
internal sealed record TurnRow(long Number, string Conversation, string Adapter, byte[] Activity, long Attempts, string? Seed)
{
    public const string Columns = "number, conversation, adapter, activity, attempts, seed";

    public KeptTurn Kept => new(Number, Conversation, Adapter, Activity, Seed is null ? Guid.CreateVersion7() : Guid.Parse(Seed));
}
