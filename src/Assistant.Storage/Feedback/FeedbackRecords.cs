using Assistant.Storage.Databases;

namespace Assistant.Storage.Feedback;

/// <summary>Reads what people thought of answers. It changes no score: people read it and change rules.</summary>
public sealed class FeedbackRecords
{
    private readonly IDatabase _database;

    internal FeedbackRecords(IDatabase database) => _database = database;

    /// <summary>The last word of each person on each answer, oldest first.</summary>
    /// <param name="since">Only what was said from here on; null for all.</param>
    /// <param name="complaints">Only thumbs down.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now.</exception>
    public async Task<IReadOnlyList<FeedbackItem>> ReadAsync(DateTimeOffset? since = null, bool complaints = false, CancellationToken cancellationToken = default)
    {
        var rows = await _database.ReadAsync(
            session => session.QueryAsync<FeedbackRow>(
                $"SELECT {FeedbackRow.Columns} FROM feedback WHERE is_last = 1 AND at >= @from AND (helpful = 0 OR @all = 1) ORDER BY entry",
                new { from = since?.ToUnixTimeMilliseconds() ?? 0L, all = complaints ? 0L : 1L }),
            cancellationToken);
        return [.. rows.Select(row => row.Item)];
    }
}
