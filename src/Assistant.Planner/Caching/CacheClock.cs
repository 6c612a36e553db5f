using Microsoft.Extensions.Internal;

namespace Assistant.Planner.Caching;

/// <summary>A clock as the cache wants it.</summary>
internal sealed class CacheClock(TimeProvider time) : ISystemClock
{
    public DateTimeOffset UtcNow => time.GetUtcNow();
}
