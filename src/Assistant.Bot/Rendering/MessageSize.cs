using System.Text;
using Assistant.Bot.Teams;
using Assistant.BotFramework.Schema;

namespace Assistant.Bot.Rendering;

/// <summary>Keeps a message within what Teams takes of one.</summary>
internal static class MessageSize
{
    private const string More = "*There is more than one message holds: press “All sentences”, or ask about one part of it.*";
    private const string Paragraph = "\n\n";

    /// <summary>As UTF-16, in bytes: the way Teams counts.</summary>
    public static int Of(Activity message) => 2 * Encoding.UTF8.GetCharCount(ActivityJson.Serialize(message));

    /// <summary>The message, its last paragraphs left out where it would be too long; it then says so. Nothing is lost: the card shows every sentence.</summary>
    public static Activity Fit(Activity message)
    {
        while (Of(message) > TeamsLimits.MessageBytes && message.Text is { } text)
        {
            var body = text.EndsWith(More, StringComparison.Ordinal) ? text[..^(More.Length + Paragraph.Length)] : text;
            var end = body.LastIndexOf(Paragraph, StringComparison.Ordinal);
            if (end < 0)
            {
                message.Text = ShortText.Cut(body, body.Length / 2) + Paragraph + More;
                continue;
            }

            message.Text = body[..end] + Paragraph + More;
        }

        return message;
    }
}
