using Assistant.Planner.Answers;
using Assistant.Planner.Questions;
using Microsoft.Extensions.Caching.Memory;

namespace Assistant.Planner.Caching;

/// <summary>Remembers answers, within a bound; versions stand in the key, so a new rule base never meets an old answer.</summary>
public sealed class AnswerCache : IDisposable
{
    private readonly MemoryCache _cache;

    /// <param name="maximumAnswers">When full, the least used make room.</param>
    public AnswerCache(int maximumAnswers = 500)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumAnswers);
        _cache = new MemoryCache(new MemoryCacheOptions { SizeLimit = maximumAnswers });
    }

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
    public void Put(string key, Answer answer, ConversationContext next) =>
        _cache.Set(key, new Entry(answer, next), new MemoryCacheEntryOptions { Size = 1 });

    /// <inheritdoc />
    public void Dispose() => _cache.Dispose();

    private sealed record Entry(Answer Answer, ConversationContext Next);
}
