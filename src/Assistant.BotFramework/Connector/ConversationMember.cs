namespace Assistant.BotFramework.Connector;

/// <summary>Somebody in a conversation, as far as the channel tells and this house asks; names and addresses are not read.</summary>
/// <param name="TenantId">The directory tenant the person belongs to; null where the channel names none.</param>
/// <param name="UserRole">In Teams user, guest, or anonymous; null where the channel names none.</param>
public sealed record ConversationMember(string? TenantId, string? UserRole);
