using Assistant.BotFramework.Inbox;
using Assistant.Storage.Databases;

namespace Assistant.Storage.Turns;

/// <summary>Sends to channels, in the database.</summary>
internal sealed class DatabaseSendLog(IDatabase database, TimeProvider clock) : ISendLog
{
    /// <summary>What stands there until the channel has answered; a process that dies meanwhile leaves it so.</summary>
    private const string Unknown = "MaybeDelivered";

    /// <inheritdoc/>
    public async Task<bool> BeginAsync(KeptTurn turn, int ordinal, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var row = new { turn.Number, ordinal = (long)ordinal, Unknown, now = now.ToUnixTimeMilliseconds(), attempt = Guid.CreateVersion7(now).ToString("N") };

        // Run again, because the server's word of the commit was lost, it finds its own row: that is no send of another.
        return await database.WriteAsync(session => session.ExecuteAsync(
            "INSERT INTO sends (turn, ordinal, outcome, at, attempt) VALUES (@Number, @ordinal, @Unknown, @now, @attempt) "
            + "ON CONFLICT (turn, ordinal) DO UPDATE SET attempt = excluded.attempt WHERE sends.attempt = excluded.attempt", row), cancellationToken) > 0;
    }

    /// <inheritdoc/>
    public Task EndAsync(KeptTurn turn, int ordinal, SendOutcome outcome) => outcome == SendOutcome.MaybeDelivered ? Task.CompletedTask
        : database.WriteAsync(session => session.ExecuteAsync(
            "UPDATE sends SET outcome = @outcome WHERE turn = @Number AND ordinal = @ordinal", new { turn.Number, ordinal = (long)ordinal, outcome = outcome.ToString() }));
}
