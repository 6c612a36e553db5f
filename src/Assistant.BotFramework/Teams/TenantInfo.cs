namespace Assistant.BotFramework.Teams;

/// <summary>A directory tenant.</summary>
public sealed class TenantInfo
{
    /// <summary>Its identifier.</summary>
    public string? Id { get; set; }
}
