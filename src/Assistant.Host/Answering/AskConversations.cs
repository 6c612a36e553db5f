using Assistant.BotFramework.Inbox;
using Assistant.BotFramework.State;
using Assistant.Planner.Questions;
using Microsoft.Extensions.Caching.Memory;

namespace Assistant.Host.Answering;

/// <summary>What callers of <c>/api/ask</c> talked about, by the name they gave the conversation; forgotten when unused or when full.</summary>
internal sealed class AskConversations(int most = 10_000) : IErasureWatcher, IDisposable
{
    /// <summary>What the archive knows their channel by.</summary>
    public const string Channel = "api";

    private static readonly TimeSpan Unused = TimeSpan.FromHours(1);

    private readonly MemoryCache _contexts = new(new MemoryCacheOptions { SizeLimit = most });

    /// <summary>The name to keep a conversation under: who has signed in shares it with nobody, even under a name that others chose too.</summary>
    public static string? Name(string? user, string? given) => given is not null && user is not null ? $"{user}\n{given}" : given;

    /// <summary>What came before; nothing without a name.</summary>
    public ConversationContext Of(string? name) =>
        name is not null && _contexts.TryGetValue(name, out var held) && held is ConversationContext context ? context : ConversationContext.Empty;

    /// <summary>Keeps what an answer leaves; the later of two answers at a time stays.</summary>
    public void Keep(string? name, ConversationContext context)
    {
        if (name is not null)
        {
            _contexts.Set(name, context, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unused });
        }
    }

    /// <summary>Who was erased begins anew.</summary>
    public void Erased(ErasedKeys erased)
    {
        foreach (var name in _contexts.Keys.OfType<string>().Where(name => IsOf(erased, name)))
        {
            _contexts.Remove(name);
        }
    }

    public void Dispose() => _contexts.Dispose();

    private static bool IsOf(ErasedKeys erased, string name) =>
        erased.CoversConversation(Channel, name) || (name.Split('\n', 2) is [{ Length: > 0 } user, _] && erased.CoversUser(Channel, user));
}
