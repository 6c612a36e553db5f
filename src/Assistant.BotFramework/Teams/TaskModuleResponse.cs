using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Teams;

/// <summary>The answer to task/fetch, task/submit and message/fetchTask: a dialog, or a few words.</summary>
public sealed class TaskModuleResponse
{
    /// <summary>What is to be shown; nothing closes the dialog.</summary>
    public TaskModuleTask? Task { get; set; }

    /// <summary>A dialog with a card.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="card">The Adaptive Card in it.</param>
    public static TaskModuleResponse Card(string title, JsonElement card) => new()
    {
        Task = new TaskModuleTask
        {
            Type = "continue",
            Value = ActivityJson.ToElement(new TaskModuleTaskInfo { Title = title, Card = new Attachment { ContentType = ContentTypes.AdaptiveCard, Content = card } }),
        },
    };

    /// <summary>A dialog with a few words.</summary>
    public static TaskModuleResponse Message(string text) => new() { Task = new TaskModuleTask { Type = "message", Value = ActivityJson.ToElement(text) } };
}
