using Microsoft.Extensions.Caching.Memory;

namespace Assistant.Planner.Delivery;

/// <summary>The latest answers, for as long as this process runs.</summary>
public sealed class MemoryAnswerArchive : IAnswerArchive, IDisposable
{
    private readonly MemoryCache _kept;

    /// <param name="maximumAnswers">When full, the least used make room.</param>
    public MemoryAnswerArchive(int maximumAnswers = 2_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumAnswers);
        _kept = new MemoryCache(new MemoryCacheOptions { SizeLimit = maximumAnswers });
    }

    /// <inheritdoc/>
    public Task KeepAsync(DeliveredAnswer delivered, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivered);
        _kept.Set(delivered.Answer.AnswerId, delivered, new MemoryCacheEntryOptions { Size = 1 });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<DeliveredAnswer?> FindAsync(string answerId, CancellationToken cancellationToken = default) =>
        Task.FromResult(_kept.Get<DeliveredAnswer>(answerId));

    /// <inheritdoc/>
    public void Dispose() => _kept.Dispose();
}
