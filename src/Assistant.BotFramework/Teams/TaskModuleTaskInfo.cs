using System.Text.Json;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Teams;

/// <summary>A dialog.</summary>
public sealed class TaskModuleTaskInfo
{
    /// <summary>Its title.</summary>
    public string? Title { get; set; }

    /// <summary>Pixels, or small, medium, large.</summary>
    public JsonElement? Height { get; set; }

    /// <summary>Pixels, or small, medium, large.</summary>
    public JsonElement? Width { get; set; }

    /// <summary>The Adaptive Card in it.</summary>
    public Attachment? Card { get; set; }
}
