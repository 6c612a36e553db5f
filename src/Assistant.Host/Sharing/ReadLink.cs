namespace Assistant.Host.Sharing;

/// <summary>What a link's token says.</summary>
/// <param name="AnswerId">The answer it opens; null unless the token is whole and ours.</param>
/// <param name="Until">When it ends, or ended.</param>
/// <param name="IsExpired">Whether it has ended.</param>
internal readonly record struct ReadLink(string? AnswerId, DateTimeOffset Until, bool IsExpired);
