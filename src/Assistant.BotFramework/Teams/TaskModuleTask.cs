using System.Text.Json;

namespace Assistant.BotFramework.Teams;

/// <summary>What a dialog is to show.</summary>
public sealed class TaskModuleTask
{
    /// <summary>continue for a dialog, message for words.</summary>
    public string? Type { get; set; }

    /// <summary>A <see cref="TaskModuleTaskInfo"/>, or the words.</summary>
    public JsonElement? Value { get; set; }
}
