using System.Diagnostics;
using System.Globalization;
using Assistant.Planner.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Support;

/// <summary>This assembly started as a process of its own: it keeps answers in a database that others write at the same time.</summary>
internal static class WritingProcess
{
    /// <param name="args">A folder or a PostgreSQL connection string, and how many answers.</param>
    public static async Task<int> Main(string[] args)
    {
        await using var services = Records.Open(args[0]);
        var archive = services.GetRequiredService<IAnswerArchive>();
        var count = int.Parse(args[1], CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(0, count).Select(i => archive.KeepAsync(Given.Answer($"{Environment.ProcessId}-{i}"))));
        return 0;
    }

    /// <summary>Starts one, and waits until it has written everything.</summary>
    public static async Task RunAsync(string place, int count)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(WritingProcess).Assembly.Location, place, count.ToString(CultureInfo.InvariantCulture)]))!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
