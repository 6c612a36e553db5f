namespace Assistant.Storage.People;

/// <summary>A state the bot keeps of a person or a conversation; <c>written</c> in milliseconds since 1970.</summary>
internal sealed record RememberedRow(string Key, long Written, string Data);
