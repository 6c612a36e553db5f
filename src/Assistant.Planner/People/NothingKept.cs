using Assistant.Planner.Delivery;

namespace Assistant.Planner.People;

/// <summary>Nothing is kept beyond this process.</summary>
internal sealed class NothingKept : IPersonalRecords
{
    public string Terms => "What you write is kept in memory only, and gone when the program stops.";

    public Task<PersonalExport> ExportAsync(Asker asker, CancellationToken cancellationToken = default) => Task.FromResult(new PersonalExport(0, 0, "{}"));

    public Task<Erasure> ForgetAsync(Asker asker, CancellationToken cancellationToken = default) => Task.FromResult(new Erasure(0, 0, 0, false));
}
