using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Microsoft.Extensions.Caching.Memory;

namespace Assistant.Planner.Caching;

/// <summary>Remembers answers, within a bound; versions stand in the key, so a new rule base never meets an old answer.</summary>
public sealed class AnswerCache : IDisposable
{
    /// <summary>
    /// How much memory an answer takes for each byte of its JSON: that JSON twice, as it is stored and as pages get it, its words as objects, and what is shown of it.
    /// </summary>
    private const int MemoryPerByte = 5;

    private readonly MemoryCache _cache;

    /// <param name="maximumBytes">About how much memory the answers may take; when full, the least used make room.</param>
    public AnswerCache(long maximumBytes = 200_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        _cache = new MemoryCache(new MemoryCacheOptions { SizeLimit = maximumBytes });
    }

    /// <summary>What an answer of so many bytes of JSON counts.</summary>
    public static long Weight(int jsonBytes) => (long)MemoryPerByte * jsonBytes;

    /// <summary>Number of answers held.</summary>
    public int Count => _cache.Count;

    /// <summary>The answer under a key, with the conversation it leaves; false when it is not held.</summary>
    public bool TryGet(string key, out (Answer Answer, ConversationContext Next) held)
    {
        if (_cache.TryGetValue(key, out var value) && value is Entry entry)
        {
            held = (entry.Answer, entry.Next);
            return true;
        }

        held = default;
        return false;
    }

    /// <summary>Holds an answer.</summary>
    public void Put(string key, Answer answer, ConversationContext next)
    {
        WrittenAnswer.Expect(answer);
        _cache.Set(key, new Entry(answer, next), new MemoryCacheEntryOptions { Size = Weight(AnswerJson.SerializeToUtf8Bytes(answer).Length) });
    }

    /// <inheritdoc />
    public void Dispose() => _cache.Dispose();

    private sealed record Entry(Answer Answer, ConversationContext Next);
}
