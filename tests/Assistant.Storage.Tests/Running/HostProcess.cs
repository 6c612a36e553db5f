using System.Diagnostics;
using System.Text.RegularExpressions;
using Assistant.Tests.Shared;

namespace Assistant.Storage.Tests.Running;

/// <summary>The host as its own process, so that it can be killed.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private bool _isDisposed;

    private HostProcess(Process process, Uri address, TimeSpan ready) => (_process, Address, TimeToReady) = (process, address, ready);

    public Uri Address { get; }

    /// <summary>From the start of the process until it said it listens.</summary>
    public TimeSpan TimeToReady { get; }

    public int Id => _process.Id;

    /// <summary>Resident memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Time of processors spent so far.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What it wrote, line by line; kept short.</summary>
    public Queue<string> Log { get; private init; } = new();

    public static Task<HostProcess> StartAsync(string data, params string[] arguments) => StartAsync(data, "http://127.0.0.1:0", arguments);

    public static async Task<HostProcess> StartAsync(string data, string url, string[] arguments, string? shell = null)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Assistant.Host.dll");
        string[] all = ["--urls", url, "--Data:Folder", data, "--Logging:LogLevel:Default", "Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information", .. arguments];
        // A limit of the shell's, such as the size of files, is the program's too.
        var start = shell is null ? new ProcessStartInfo("dotnet", [program, .. all]) : new ProcessStartInfo("/bin/sh", ["-c", $"{shell}; exec dotnet \"$0\" \"$@\"", program, .. all]);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.WorkingDirectory = AppContext.BaseDirectory;
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var log = new Queue<string>();
        var clock = Stopwatch.StartNew();
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data, log, listening);
        process.ErrorDataReceived += (_, line) => Read(line.Data, log, listening);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The host ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            var address = await listening.Task.WaitAsync(TimeSpan.FromSeconds(60));
            return new HostProcess(process, address, clock.Elapsed) { Log = log };
        }
        catch (Exception fault) when (fault is InvalidOperationException or TimeoutException)
        {
            process.Kill(); // which is no fault of one that has ended
            process.Dispose();
            lock (log)
            {
                throw new InvalidOperationException($"{fault.Message}\n{string.Join('\n', log)}", fault);
            }
        }
    }

    /// <summary>kill -9: nothing is finished, nothing written.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, and the wait for its end.</summary>
    public async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static void Read(string? line, Queue<string> log, TaskCompletionSource<Uri> listening)
    {
        if (line is null)
        {
            return;
        }

        SuiteOutput.Add(line);
        lock (log)
        {
            log.Enqueue(line);
            while (log.Count > 200)
            {
                log.Dequeue();
            }
        }

        if (Listening().Match(line) is { Success: true } found)
        {
            listening.TrySetResult(new Uri(found.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
