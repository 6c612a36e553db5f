namespace Assistant.BotFramework.Inbox;

/// <summary>An accepted turn that has not ended, for this process to run.</summary>
/// <param name="Number">Its number; turns of one conversation run in this order.</param>
/// <param name="Conversation">See <see cref="ArrivingTurn.Conversation"/>.</param>
/// <param name="Adapter">Which adapter runs it.</param>
/// <param name="Activity">The activity as UTF-8 JSON.</param>
/// <param name="Seed">See <see cref="ArrivingTurn.Seed"/>.</param>
public sealed record KeptTurn(long Number, string Conversation, string Adapter, byte[] Activity, Guid Seed);
