using System.Diagnostics;

namespace Assistant.Benchmarks.Hosting;

/// <summary>The host as it is delivered, compiled for this machine ahead of its start: published like the image is, into a folder of its own.</summary>
internal sealed class PublishedHost : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-published-");

    private static Task<PublishedHost>? _shared;

    public string Assembly => Path.Combine(_folder.FullName, "Assistant.Host.dll");

    /// <summary>The one all rows of a run measure: publishing takes longer than any of them.</summary>
    public static Task<PublishedHost> SharedAsync() => _shared ??= PublishAsync();

    /// <summary>Removes the shared one, where a row has asked for it.</summary>
    public static async Task RemoveSharedAsync()
    {
        if (_shared is { IsCompletedSuccessfully: true })
        {
            (await _shared).Dispose();
        }

        _shared = null;
    }

    private static async Task<PublishedHost> PublishAsync()
    {
        var host = new PublishedHost();
        using var publishing = Process.Start(new ProcessStartInfo("dotnet",
            [
                "publish", "src/Assistant.Host", "-c", "Release", "--use-current-runtime", "--no-self-contained", "-p:PublishReadyToRun=true",
                "-p:NuGetLockFilePath=obj/publish.lock.json", "-o", host._folder.FullName, "-nologo", "-v", "quiet",
            ])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository(),
        })!;
        var said = await publishing.StandardOutput.ReadToEndAsync();
        await publishing.WaitForExitAsync();
        return publishing.ExitCode == 0 ? host : throw new InvalidOperationException(said);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assistant.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository is not above the benchmarks, so the host cannot be published.");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
