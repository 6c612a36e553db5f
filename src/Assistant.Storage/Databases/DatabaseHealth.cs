namespace Assistant.Storage.Databases;

/// <summary>How the database stands.</summary>
/// <param name="IsAvailable">Whether changes are kept now.</param>
/// <param name="Problem">Why not, or what happened that somebody should know; null when all is well. Names no path, address or secret of others.</param>
/// <param name="Since">Since when.</param>
public sealed record DatabaseHealth(bool IsAvailable, string? Problem, DateTimeOffset Since);
