using System.Text;
using System.Text.Json.Nodes;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Assistant.Planner.People;

namespace Assistant.Bot.People;

/// <summary>What is said to somebody who asks for what is kept of them.</summary>
internal static class PeopleReplies
{
    /// <summary>A greater export does not travel in a message.</summary>
    public const int LongestExport = 192 * 1024;

    /// <summary>Asks whether to go on.</summary>
    public static Activity Ask()
    {
        var reply = MessageFactory.Text(
            "This erases the questions you asked here, the answers to them, what you wrote about answers, and what I remember of our conversations. It cannot be undone. "
            + $"To go on, send: {PeopleCommands.ForgetNow}");
        reply.SuggestedActions = new SuggestedActions
        {
            Actions = [new CardAction { Type = ActionTypes.ImBack, Title = PeopleCommands.ForgetNow, Value = System.Text.Json.JsonSerializer.SerializeToElement(PeopleCommands.ForgetNow) }],
        };
        return reply;
    }

    /// <summary>Says what was erased; a page of ours is told as well, by <c>{"assistant": {"erased": true}}</c>, so that it does not go on showing it.</summary>
    public static Activity Of(Erasure erased, string? channel)
    {
        if (erased.IsHeld)
        {
            return MessageFactory.Text("Nothing was erased: whoever runs this assistant has put a hold on deletion. Your wish stands noted where the hold is on you; otherwise please ask again later.");
        }

        var reply = MessageFactory.Text(FormattableString.Invariant(
            $"Erased: {Many(erased.Answers, "answer")} with the questions, your words on {Many(erased.Feedback, "answer")}, and {Remembered(erased)}"));
        reply.ChannelData = channel == Channels.Directline ? ActivityJson.ToElement(new JsonObject { ["assistant"] = new JsonObject { ["erased"] = true } }) : null;
        return reply;
    }

    /// <summary>Gives what is kept: as a file where the channel takes one in a message.</summary>
    public static Activity Of(PersonalExport export, string terms, string? channel)
    {
        var count = FormattableString.Invariant($"Kept of you: {Many(export.Answers, "answer")} with the questions, and {Many(export.Feedback, "word")} of feedback. {terms}");
        if (export.Answers + export.Feedback == 0)
        {
            return MessageFactory.Text(count);
        }

        if (channel is Channels.Msteams or null || export.Json.Length > LongestExport)
        {
            return MessageFactory.Text($"{count} All of it is too much for a message here; whoever runs this assistant gives it to you as a file.");
        }

        var reply = MessageFactory.Text(count);
        reply.Attachments =
        [
            new Attachment
            {
                Name = "my-data.json",
                ContentType = "application/json",
                ContentUrl = "data:application/json;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(export.Json)),
            },
        ];
        return reply;
    }

    private static string Remembered(Erasure erased) => erased.HeldWithOthers == 0 ? "what I remembered. We begin anew."
        : "what I remembered of you alone. What I remember of a conversation you share with others stays while a hold on deletion is in force there.";

    private static string Many(int count, string what) => count == 1 ? $"one {what}" : FormattableString.Invariant($"{count} {what}s");
}
