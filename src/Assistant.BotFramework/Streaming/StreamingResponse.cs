using System.Text.Json.Nodes;
using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.BotFramework.Turns;

namespace Assistant.BotFramework.Streaming;

/// <summary>One message that is shown while it is made: in personal chats of Teams, and in Direct Line.</summary>
/// <remarks>
/// Pieces are sent one after the other, never more often than channels take them. Whatever goes wrong with a piece, the final message comes whole:
/// in place of what was shown, or by itself.
/// </remarks>
/// <param name="turnContext">The turn it answers.</param>
/// <param name="time">The clock.</param>
public sealed class StreamingResponse(ITurnContext turnContext, TimeProvider time)
{
    /// <summary>Longest informative text Teams takes.</summary>
    public const int LongestInformative = 1000;

    /// <summary>Teams takes about one piece in a second.</summary>
    public static readonly TimeSpan Buffer = TimeSpan.FromSeconds(1.5);

    private string? _streamId;
    private string _told = "";
    private int _sequence;
    private long _sentAt;
    private bool _isBroken;

    /// <summary>Whether the channel shows messages while they are made.</summary>
    public static bool IsPossible(ITurnContext turnContext) => turnContext.Activity switch
    {
        { DeliveryMode: DeliveryModes.ExpectReplies } => false,
        { ChannelId: Channels.Msteams, Conversation.ConversationType: ConversationTypes.Personal } => true,
        { ChannelId: Channels.Directline or Channels.Webchat } => true,
        _ => false,
    };

    /// <summary>Says what is being done; only before the first words of the message itself.</summary>
    public Task InformAsync(string text, CancellationToken cancellationToken = default) =>
        _told.Length > 0 ? Task.CompletedTask : SendAsync(StreamInfo.Informative, text, cancellationToken);

    /// <summary>Shows the message so far, unless something was shown a moment ago.</summary>
    /// <param name="text">All of it: it begins with what was shown before.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ArgumentException">The text takes back what was shown.</exception>
    public async Task TellAsync(string text, CancellationToken cancellationToken = default)
    {
        if (!text.StartsWith(_told, StringComparison.Ordinal))
        {
            throw new ArgumentException("A message that is shown while it is made only grows.", nameof(text));
        }

        if (text.Length > _told.Length && (_sequence == 0 || time.GetElapsedTime(_sentAt) >= Buffer))
        {
            _told = text;
            await SendAsync(StreamInfo.Streaming, text, cancellationToken);
        }
    }

    /// <summary>Sends the whole message, which ends the stream.</summary>
    /// <returns>The message's identifier, where the channel told one.</returns>
    public async Task<string?> EndAsync(Activity message, CancellationToken cancellationToken = default)
    {
        if (_streamId is not null && !_isBroken)
        {
            try
            {
                var sent = await turnContext.SendActivityAsync(Marked(ActivityJson.Clone(message), StreamInfo.Final), cancellationToken);
                return sent?.Id ?? _streamId;
            }
            catch (ConnectorException)
            {
                _isBroken = true;
            }
        }

        return _streamId is not null && await ReplaceAsync(message, cancellationToken)
            ? _streamId
            : (await turnContext.SendActivityAsync(message, cancellationToken))?.Id;
    }

    /// <summary>Puts the whole message in place of the pieces that were shown.</summary>
    private async Task<bool> ReplaceAsync(Activity message, CancellationToken cancellationToken)
    {
        try
        {
            var whole = ActivityJson.Clone(message);
            whole.Id = _streamId;
            await turnContext.UpdateActivityAsync(whole, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is ConnectorException or NotSupportedException)
        {
            return false;
        }
    }

    private async Task SendAsync(string kind, string text, CancellationToken cancellationToken)
    {
        if (_isBroken)
        {
            return;
        }

        _sequence++;
        _sentAt = time.GetTimestamp();
        var piece = new Activity { Type = ActivityTypes.Typing, Text = kind == StreamInfo.Informative ? Cut(text) : text, TextFormat = TextFormatTypes.Markdown };
        try
        {
            var sent = await turnContext.SendActivityAsync(Marked(piece, kind), cancellationToken);
            _streamId ??= sent?.Id;
            _isBroken = _streamId is null; // it may have been shown, but nothing can be added to it
        }
        catch (ConnectorException)
        {
            _isBroken = true; // stopped by the reader, timed out, or refused: the final message comes all the same
        }
    }

    private Activity Marked(Activity activity, string kind)
    {
        int? sequence = kind == StreamInfo.Final ? null : _sequence;
        if (turnContext.Activity.ChannelId == Channels.Msteams)
        {
            var info = new StreamInfo { StreamType = kind, StreamSequence = sequence, StreamId = _streamId };
            activity.Entities = [.. activity.Entities ?? [], Entity.From(info)];
            return activity;
        }

        var data = activity.ChannelData is { } own ? JsonNode.Parse(own.GetRawText())!.AsObject() : [];
        data["streamType"] = kind;
        data["streamSequence"] = sequence;
        data["streamId"] = _streamId;
        if (kind != StreamInfo.Final)
        {
            // Without it Web Chat draws a first piece where an earlier sign of typing stood.
            data["webchat:sequence-id"] = time.GetUtcNow().ToUnixTimeMilliseconds();
        }

        foreach (var absent in data.Where(member => member.Value is null).Select(member => member.Key).ToArray())
        {
            data.Remove(absent);
        }

        activity.ChannelData = ActivityJson.ToElement(data);
        return activity;
    }

    private static string Cut(string text) => text.Length <= LongestInformative ? text : text[..LongestInformative];
}
