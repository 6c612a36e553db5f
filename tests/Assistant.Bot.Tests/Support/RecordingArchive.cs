using Assistant.Planner.Delivery;

namespace Assistant.Bot.Tests.Support;

/// <summary>Keeps answers in the order they came.</summary>
internal sealed class RecordingArchive : IAnswerArchive
{
    public List<DeliveredAnswer> Kept { get; } = [];

    public Task KeepAsync(DeliveredAnswer delivered, CancellationToken cancellationToken = default)
    {
        Kept.Add(delivered);
        return Task.CompletedTask;
    }

    public Task<DeliveredAnswer?> FindAsync(string answerId, CancellationToken cancellationToken = default) =>
        Task.FromResult(Kept.Find(kept => kept.Answer.AnswerId == answerId));
}
