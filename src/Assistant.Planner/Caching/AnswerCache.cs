using Assistant.Planner.Answers;
using Microsoft.Extensions.Caching.Memory;

namespace Assistant.Planner.Caching;

/// <summary>Remembers answers for an hour, within a bound; versions stand in the key, so a new rule base never meets an old answer.</summary>
public sealed class AnswerCache : IDisposable
{
    /// <summary>
    /// How much memory an answer takes for each byte of its JSON: that JSON twice, as it is stored and as pages get it, its words as objects, and what is shown of it.
    /// </summary>
    private const int MemoryPerByte = 5;

    /// <summary>An answer names nobody, and its key is what was typed: nobody's words stay for good because they were asked once.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly MemoryCache _cache;
    private readonly ISharedAnswers? _shared;

    /// <param name="maximumBytes">About how much memory the answers may take; when full, the least used make room.</param>
    /// <param name="shared">Asked for what is not held here; null where no other instance could have made it.</param>
    /// <param name="time">The clock; the system's unless another is given.</param>
    public AnswerCache(long maximumBytes = 200_000_000, ISharedAnswers? shared = null, TimeProvider? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        _cache = new MemoryCache(new MemoryCacheOptions { SizeLimit = maximumBytes, Clock = time is null ? null : new CacheClock(time) });
        _shared = shared;
    }

    /// <summary>What an answer of so many bytes of JSON counts.</summary>
    public static long Weight(int jsonBytes) => (long)MemoryPerByte * jsonBytes;

    /// <summary>Number of answers held in this process.</summary>
    public int Count => _cache.Count;

    /// <summary>The answer under a key; null when neither this process nor another holds it.</summary>
    public ValueTask<CachedAnswer?> FindAsync(string key, CancellationToken cancellationToken = default) =>
        _cache.TryGetValue(key, out var value) && value is CachedAnswer held ? ValueTask.FromResult<CachedAnswer?>(held)
            : _shared is null ? ValueTask.FromResult<CachedAnswer?>(null)
            : FromOthersAsync(_shared, key, cancellationToken);

    /// <summary>Holds an answer, and offers it to the others.</summary>
    public void Put(string key, CachedAnswer made)
    {
        Hold(key, made);
        _shared?.Offer(key, made);
    }

    /// <inheritdoc />
    public void Dispose() => _cache.Dispose();

    private async ValueTask<CachedAnswer?> FromOthersAsync(ISharedAnswers shared, string key, CancellationToken cancellationToken)
    {
        var found = await shared.FindAsync(key, cancellationToken).ConfigureAwait(false);
        if (found is not null)
        {
            Hold(key, found);
        }

        return found;
    }

    private void Hold(string key, CachedAnswer made)
    {
        WrittenAnswer.Expect(made.Answer);
        _cache.Set(key, made, new MemoryCacheEntryOptions
        {
            Size = Weight(AnswerJson.SerializeToUtf8Bytes(made.Answer).Length), AbsoluteExpirationRelativeToNow = Kept,
        });
    }
}
