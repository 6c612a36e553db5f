using System.Diagnostics;

namespace Assistant.Storage.Tests.Support;

/// <summary>Waits for a condition, never for a time. A wait in vain ends in a <see cref="TimeoutException"/>.</summary>
internal static class Until
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(began) > Limit)
            {
                throw new TimeoutException($"What was waited for did not come about in {Limit.TotalSeconds:0} s.");
            }

            await Task.Delay(20);
        }
    }

    public static Task TrueAsync(Func<bool> condition) => TrueAsync(() => Task.FromResult(condition()));
}
