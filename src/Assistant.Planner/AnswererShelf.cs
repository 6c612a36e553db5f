using System.Collections.Immutable;

namespace Assistant.Planner;

/// <summary>The answerer in force, and those of other versions kept at hand for "under rule base 1.0.0". Swapped whole; reading never waits.</summary>
public sealed class AnswererShelf
{
    /// <summary>How many other versions are held: each is a whole compiled rule base.</summary>
    public const int MostOthers = 4;

    private readonly Lock _writing = new();
    private volatile Held? _held;

    /// <summary>The answerer in force.</summary>
    /// <exception cref="InvalidOperationException">None was put in force yet.</exception>
    public QuestionAnswerer Current => Now.Current;

    /// <summary>Version numbers that can be asked for, the one in force first, then the newest kept.</summary>
    public IReadOnlyList<string> Versions => [.. Now.All.Select(a => a.Snapshot.Version.Number)];

    /// <summary>The answerer of a version: by number, or by number and hash as answers write them.</summary>
    /// <returns>Null where it is not held.</returns>
    public QuestionAnswerer? Of(string version) =>
        Now.All.FirstOrDefault(a => a.Snapshot.Version.Number == version || a.Snapshot.Version.ToString() == version);

    /// <summary>Puts an answerer in force. The one before stays at hand if it is of another version number; a corrected one of the same number takes its place.</summary>
    public void Serve(QuestionAnswerer next)
    {
        lock (_writing)
        {
            _held = _held is { } held ? new Held(next, Others(next, held.Current, held.Others)) : new Held(next, []);
        }
    }

    /// <summary>Keeps a version at hand without putting it in force.</summary>
    public void Keep(QuestionAnswerer other)
    {
        lock (_writing)
        {
            _held = Now with { Others = Others(Now.Current, other, Now.Others) };
        }
    }

    private Held Now => _held ?? throw new InvalidOperationException("No rule base was put in force yet.");

    private static ImmutableList<QuestionAnswerer> Others(QuestionAnswerer current, QuestionAnswerer newest, ImmutableList<QuestionAnswerer> held) =>
    [
        .. held.Insert(0, newest)
            .DistinctBy(a => a.Snapshot.Version.Number)
            .Where(a => a.Snapshot.Version.Number != current.Snapshot.Version.Number)
            .Take(MostOthers),
    ];

    private sealed record Held(QuestionAnswerer Current, ImmutableList<QuestionAnswerer> Others)
    {
        public IEnumerable<QuestionAnswerer> All => Others.Prepend(Current);
    }
}
