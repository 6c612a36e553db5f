namespace Assistant.Storage.Tests.Support;

/// <summary>Waits for a condition, never for a time.</summary>
internal static class Until
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await condition())
        {
            await Task.Delay(20, limit.Token);
        }
    }

    public static Task TrueAsync(Func<bool> condition) => TrueAsync(() => Task.FromResult(condition()));
}
