using System.Text.Json;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Teams;
using Assistant.Planner.Feedback;

namespace Assistant.Bot.Feedback;

/// <summary>Reads feedback in the forms that channels send it.</summary>
internal static class FeedbackReader
{
    /// <summary>The event of our own page: value <c>{"answerId", "helpful", "reason"?, "text"?, "rule"?}</c>; reasons as in <see cref="FeedbackReasons"/>.</summary>
    public const string OwnEvent = "assistant/feedback";

    /// <summary>The event of Web Chat's thumbs: the pressed action is the one entity, and its <c>object.identifier</c> the answer.</summary>
    public const string WebChatEvent = "webchat:activity-status/feedback";

    private const int LongestRule = 200;

    /// <returns>What was said; null when the activity is no feedback, or not one anybody can read.</returns>
    public static FeedbackGiven? Of(Activity activity) => (activity.Type, activity.Name) switch
    {
        (ActivityTypes.Event, OwnEvent) => Own(activity.Value),
        (ActivityTypes.Event, WebChatEvent) => WebChat(activity),
        (ActivityTypes.Invoke, TeamsActivityHandler.MessageSubmitAction) => Teams(activity.Value),
        (ActivityTypes.MessageReaction, _) => Reaction(activity),
        _ => null,
    };

    /// <summary>Which thumb was pressed under a message whose form is asked for.</summary>
    /// <returns>True for up; null when the value says neither.</returns>
    public static bool? Thumb(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } said && said.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty("actionValue", out var action) ? Text(action, "reaction") switch { "like" => true, "dislike" => false, _ => null } : null;

    /// <summary>A like is one; what other reactions mean, only their sender knows.</summary>
    private static FeedbackGiven? Reaction(Activity activity) =>
        activity.ReplyToId is not null && activity.ReactionsAdded?.Any(reaction => reaction.Type == "like") == true ? new FeedbackGiven(true) : null;

    private static FeedbackGiven? Own(JsonElement? value) => value is { ValueKind: JsonValueKind.Object } said
        && said.TryGetProperty("helpful", out var helpful) && helpful.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? WithForm(new FeedbackGiven(helpful.GetBoolean()), said)
            : null;

    private static FeedbackGiven? WebChat(Activity activity)
    {
        if (activity.Entities is not [{ Properties: { } action }] || !action.TryGetValue("@type", out var type))
        {
            return null;
        }

        var answer = action.TryGetValue("object", out var about) ? Text(about, "identifier") : null;
        return type.ValueKind != JsonValueKind.String ? null : type.GetString() switch
        {
            "LikeAction" => new FeedbackGiven(true) { AnswerId = answer },
            "DislikeAction" => new FeedbackGiven(false) { AnswerId = answer },
            _ => null,
        };
    }

    private static FeedbackGiven? Teams(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } said || Text(said, "actionName") != "feedback"
            || !said.TryGetProperty("actionValue", out var action) || Text(action, "reaction") is not ("like" or "dislike"))
        {
            return null;
        }

        var given = new FeedbackGiven(Text(action, "reaction") == "like");
        return Form(action) is { } form ? WithForm(given, form) : given with { Text = Bounded(Text(action, "feedback")) };
    }

    /// <summary>Teams packs what was filled in into a string; where it did not, the form itself stands there.</summary>
    private static JsonElement? Form(JsonElement action)
    {
        if (!action.TryGetProperty("feedback", out var feedback))
        {
            return null;
        }

        try
        {
            var form = feedback.ValueKind == JsonValueKind.String ? JsonElement.Parse(feedback.GetString()!) : feedback;
            return form.ValueKind == JsonValueKind.Object && IsWhole(form) ? form : null;
        }
        catch (JsonException)
        {
            return null; // plain words
        }
    }

    /// <summary>Half a character (an unpaired surrogate) can stand in JSON, and is found by writing it: what was packed into a string was checked by nobody.</summary>
    private static bool IsWhole(JsonElement form)
    {
        try
        {
            using var writer = new Utf8JsonWriter(Stream.Null);
            form.WriteTo(writer);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static FeedbackGiven WithForm(FeedbackGiven given, JsonElement form) => given with
    {
        AnswerId = Text(form, "answerId") ?? given.AnswerId,
        Reason = FeedbackReasons.Read(Text(form, "reason")),
        Text = Bounded(Text(form, "text") ?? Text(form, "feedbackText")),
        Rule = Text(form, "rule") is { Length: <= LongestRule } rule ? rule : null,
    };

    /// <summary>Without NUL, which nobody types and PostgreSQL does not keep.</summary>
    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
        && text.GetString()!.Replace("\0", "", StringComparison.Ordinal) is var said && !string.IsNullOrWhiteSpace(said)
            ? said
            : null;

    private static string? Bounded(string? text) => text is { Length: > AnswerFeedback.LongestText } ? Rendering.ShortText.Cut(text, AnswerFeedback.LongestText) : text;
}
