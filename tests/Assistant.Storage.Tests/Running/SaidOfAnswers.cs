using System.Text;
using Assistant.Storage.Databases;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Running;

/// <summary>What was said of answers, as it lies in the database; who said it gave each word another text.</summary>
internal static class SaidOfAnswers
{
    /// <summary>Every word that was acknowledged comes to be kept, and each that is kept stands once: in its table, and in the log.</summary>
    /// <returns>How many words are kept.</returns>
    public static async Task<int> IsKeptOnceAsync(ServiceProvider records, IReadOnlyCollection<string> acknowledged)
    {
        var database = records.GetRequiredService<IDatabase>();
        IReadOnlyList<string> kept = [];
        await Until.TrueAsync(async () =>
        {
            kept = await TextsAsync(database);
            return !acknowledged.Except(kept).Any();
        });
        Assert.Distinct(kept);
        Assert.Equal(kept.Count, await database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT count(*) FROM audit_entries WHERE name LIKE 'feedback/%'")));
        return kept.Count;
    }

    public static async Task<IReadOnlyList<string>> TextsAsync(IDatabase database) =>
        [.. (await database.ReadAsync(session => session.QueryAsync<Word>("SELECT text FROM feedback"))).Select(word => Encoding.UTF8.GetString(word.Text))];

    private sealed record Word(byte[] Text);
}
