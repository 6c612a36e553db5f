using System.Globalization;
using System.Text.Json;
using Assistant.BotFramework.State;
using Assistant.Storage.Databases;

namespace Assistant.Storage.State;

/// <summary>Bot state within a session, under the rules of its tags.</summary>
internal static class StateTable
{
    public static async Task<IReadOnlyDictionary<string, StoreItem>> ReadAsync(Session session, IEnumerable<string> keys)
    {
        var found = new Dictionary<string, StoreItem>(StringComparer.Ordinal);
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            var row = await session.FirstOrDefaultAsync<StateRow>("SELECT key, data, version FROM state_items WHERE key = @key", new { key });
            if (row is not null)
            {
                found[key] = new StoreItem(JsonElement.Parse(row.Data), Tag(row.Version));
            }
        }

        return found;
    }

    /// <exception cref="StateConflictException">Somebody else wrote in between; the session's work must not be kept.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> WriteAsync(Session session, IReadOnlyDictionary<string, StoreItem> changes, long now)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, item) in changes.OrderBy(change => change.Key, StringComparer.Ordinal)) // one order for all: no deadlock
        {
            var row = new { key, data = item.Data.GetRawText(), now, version = Version(item.ETag) };
            var written = await session.FirstOrDefaultAsync<long?>(item.ETag switch
            {
                null => "INSERT INTO state_items (key, data, version, written) VALUES (@key, @data, 1, @now) ON CONFLICT (key) DO NOTHING RETURNING version",
                "*" => "INSERT INTO state_items (key, data, version, written) VALUES (@key, @data, 1, @now) "
                    + "ON CONFLICT (key) DO UPDATE SET data = excluded.data, version = state_items.version + 1, written = excluded.written RETURNING version",
                _ => "UPDATE state_items SET data = @data, version = version + 1, written = @now WHERE key = @key AND version = @version RETURNING version",
            }, row);
            tags[key] = Tag(written ?? throw new StateConflictException(key));
        }

        return tags;
    }

    public static async Task<int> DeleteAsync(Session session, IEnumerable<string> keys)
    {
        var count = 0;
        foreach (var key in keys)
        {
            count += await session.ExecuteAsync("DELETE FROM state_items WHERE key = @key", new { key });
        }

        return count;
    }

    /// <summary>The tag that a committed write of this one has left.</summary>
    public static string Following(string? tag) => Tag(tag is null ? 1 : Version(tag) + 1);

    private static string Tag(long version) => version.ToString(CultureInfo.InvariantCulture);

    private static long Version(string? tag) =>
        long.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
}
