namespace Assistant.Storage.Transcripts;

/// <summary>Something said in a conversation.</summary>
internal sealed record SaidRow(string Conversation, long At, byte[] Activity);
