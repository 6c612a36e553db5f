namespace Assistant.BotFramework.Schema;

/// <summary>Makes the usual messages.</summary>
public static class MessageFactory
{
    /// <summary>A message of words; plain text unless <paramref name="textFormat"/> says otherwise.</summary>
    public static Activity Text(string? text, string? speak = null, string? inputHint = null, string textFormat = TextFormatTypes.Plain) =>
        new()
        {
            Type = ActivityTypes.Message,
            Text = text,
            TextFormat = textFormat,
            Speak = speak,
            InputHint = inputHint ?? InputHints.AcceptingInput,
        };

    /// <summary>A message with one card or file, and words if given.</summary>
    public static Activity Attachment(Attachment attachment, string? text = null)
    {
        var activity = Text(text);
        activity.Attachments = [attachment];
        return activity;
    }

    /// <summary>A message with buttons that say their own title aloud.</summary>
    public static Activity SuggestedActions(IEnumerable<string> titles, string? text = null)
    {
        var activity = Text(text, inputHint: InputHints.ExpectingInput);
        activity.SuggestedActions = new SuggestedActions
        {
            Actions = [.. titles.Select(title => new CardAction
            {
                // Teams posts the title, Web Chat the value: they must be one.
                Type = ActionTypes.ImBack, Title = title, Value = ActivityJson.ToElement(title),
            })],
        };
        return activity;
    }
}
