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
    /// <exception cref="JsonException">What is kept of it is damaged.</exception>
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
    /// <exception cref="JsonException">What is kept of one is damaged.</exception>
    /// <exception cref="DatabaseUnavailableException">They cannot be read now.</exception>
    public async Task<IReadOnlyList<RecordedAnswer>> LatestAsync(int most, CancellationToken cancellationToken = default)
    {
        var rows = await _database.ReadAsync(
            session => session.QueryAsync<AnswerRow>($"SELECT {AnswerRow.Columns} FROM answers ORDER BY entry DESC LIMIT @most", new { most = (long)most }), cancellationToken);
        return [.. rows.Select(Of)];
    }

    private static RecordedAnswer Of(AnswerRow row)
    {
        var (delivered, json) = StoredAnswer.Unpack(row);
        return new RecordedAnswer(row.Entry, delivered, json);
    }
}
