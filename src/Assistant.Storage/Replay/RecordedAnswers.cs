using System.Text.Json;
using Assistant.Storage.Archive;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Replay;

/// <summary>Finds recorded answers, to be made anew.</summary>
public sealed class RecordedAnswers
{
    private readonly IDatabase _database;

    internal RecordedAnswers(IDatabase database) => _database = database;

    /// <summary>The answer with this identifier, or null when it is not kept: unknown, expired or erased.</summary>
    /// <exception cref="DamagedRecordException">What is kept of it is damaged.</exception>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now.</exception>
    public async Task<RecordedAnswer?> FindAsync(string answerId, CancellationToken cancellationToken = default)
    {
        var row = await _database.ReadAsync(
            session => session.FirstOrDefaultAsync<AnswerRow>($"SELECT {AnswerRow.Columns} FROM answers WHERE answer_id = @answerId", new { answerId }), cancellationToken);
        return row is null ? null : Of(row);
    }

    /// <summary>The latest answers kept, newest first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="DamagedRecordException">What is kept of one is damaged.</exception>
    /// <exception cref="DatabaseUnavailableException">They cannot be read now.</exception>
    public async Task<IReadOnlyList<RecordedAnswer>> LatestAsync(int most, CancellationToken cancellationToken = default)
    {
        var rows = await _database.ReadAsync(
            session => session.QueryAsync<AnswerRow>($"SELECT {AnswerRow.Columns} FROM answers ORDER BY entry DESC LIMIT @most", new { most = (long)most }), cancellationToken);
        return [.. rows.Select(Of)];
    }

    /// <summary>When the oldest answer that is kept was given; null where none is.</summary>
    /// <remarks>The oldest in the log: one that could not be recorded at once stands there later than it was given.</remarks>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now.</exception>
    public async Task<DateTimeOffset?> OldestAtAsync(CancellationToken cancellationToken = default) =>
        await _database.ReadAsync(session => session.FirstOrDefaultAsync<long?>("SELECT at FROM answers ORDER BY entry LIMIT 1"), cancellationToken) is { } at
            ? DateTimeOffset.FromUnixTimeMilliseconds(at)
            : null;

    private static RecordedAnswer Of(AnswerRow row)
    {
        try
        {
            var (delivered, json) = StoredAnswer.Unpack(row);
            return new RecordedAnswer(row.Entry, delivered, json);
        }
        catch (JsonException fault)
        {
            throw new DamagedRecordException(row.Entry, fault);
        }
    }
}
