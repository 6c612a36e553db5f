using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Host.Tests.Support;

/// <summary>The host as a program of its own, with everything it says.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process) => _process = process;

    /// <summary>Standard output and error so far.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public HttpClient Client { get; private set; } = null!;

    public static async Task<HostProcess> StartAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Assistant.Host.dll"), "--urls", "http://127.0.0.1:0", .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory,
        };
        var host = new HostProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        host._process.OutputDataReceived += (_, line) => host.Hear(line.Data);
        host._process.ErrorDataReceived += (_, line) => host.Hear(line.Data);
        host._process.Exited += (_, _) => host._address.TrySetException(new InvalidOperationException($"The host ended: {host.Said}"));
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        host.Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = await host._address.Task.WaitAsync(TimeSpan.FromSeconds(120)) };
        return host;
    }

    /// <summary>Ends it in good order and waits for its last word.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
    }

    /// <summary>Kills it where it was not stopped: nothing is finished, nothing written.</summary>
    public ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        SuiteOutput.Add(line);
        lock (_said)
        {
            _said.AppendLine(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (http://[\d.:]+)")]
    private static partial Regex Listening();
}
