namespace Assistant.Tests.Shared;

/// <summary>Collects what hosts say that tests started: infra/test.sh names a folder for it, and looks there for what was planted once all suites are done.</summary>
internal static class SuiteOutput
{
    private static readonly Lock Gate = new();

    private static readonly string? Place = Environment.GetEnvironmentVariable("ASSISTANT_SUITE_OUTPUT") is { Length: > 0 } folder
        ? Path.Combine(folder, FormattableString.Invariant($"hosts-{Environment.ProcessId}.txt"))
        : null;

    /// <summary>Adds a line.</summary>
    public static void Add(string line)
    {
        if (Place is not null)
        {
            lock (Gate)
            {
                File.AppendAllText(Place, line + "\n");
            }
        }
    }
}
