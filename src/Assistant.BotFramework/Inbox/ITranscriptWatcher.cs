namespace Assistant.BotFramework.Inbox;

/// <summary>Wants to know what other processes add to transcripts. Called by the store; must not block.</summary>
public interface ITranscriptWatcher
{
    /// <summary>Something was added.</summary>
    void Added(string conversation);

    /// <summary>Something is shown in passing.</summary>
    void Passed(string conversation, byte[] json);
}
