namespace Assistant.Storage.People;

/// <summary>A conversation and its channel.</summary>
internal sealed record PlaceRow(string Channel, string Conversation);
