using System.Diagnostics;

namespace Assistant.EndToEnd.Tests.Infra;

/// <summary>A program of this machine, run to its end from the repository's root.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <returns>Exit code and what it wrote.</returns>
    public static Task<(int Code, string Output, string Error)> RunAsync(string program, params string[] args) =>
        RunAsync(program, args, new Dictionary<string, string?>());

    /// <param name="program">Its name or path.</param>
    /// <param name="args">What it is told.</param>
    /// <param name="environment">Set on top of this process's own; null takes a variable away.</param>
    public static async Task<(int Code, string Output, string Error)> RunAsync(
        string program, IReadOnlyList<string> args, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
