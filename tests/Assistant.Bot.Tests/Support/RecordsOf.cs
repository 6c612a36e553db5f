using Assistant.Planner.Delivery;
using Assistant.Planner.People;

namespace Assistant.Bot.Tests.Support;

/// <summary>Two answers and one word of feedback of whoever asks, unless they were erased.</summary>
/// <param name="held">Whether whoever asks is under a hold.</param>
/// <param name="heldHere">Whether somebody else in the conversation is.</param>
internal sealed class RecordsOf(bool held = false, bool heldHere = false) : IPersonalRecords
{
    /// <summary>Who was forgotten.</summary>
    public List<Asker> Forgotten { get; } = [];

    public string Terms => "What you write is kept for 30 days (in Teams 90 days), then deleted.";

    public Task<PersonalExport> ExportAsync(Asker asker, CancellationToken cancellationToken = default) => Task.FromResult(new PersonalExport(2, 1, "{\"of\":\"" + asker.User + "\"}"));

    public Task<Erasure> ForgetAsync(Asker asker, CancellationToken cancellationToken = default)
    {
        Forgotten.Add(asker);
        return Task.FromResult(held ? new Erasure(0, 0, 0, true) : new Erasure(2, 1, 1, false) { HeldWithOthers = heldHere ? 1 : 0, IsHeldHere = heldHere });
    }
}
