using System.Diagnostics;
using Assistant.Tests.Shared;

namespace Assistant.EndToEnd.Tests.Infra.Scripts;

/// <summary>What <c>infra/run.sh --scaled</c> starts: PostgreSQL, Redis and two hosts behind nginx. Ended by the signal a person's Ctrl+C would send.</summary>
internal sealed class ScaledHosts : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _script;
    private readonly Task<string> _complaints;
    private Task<string> _rest = Task.FromResult("");

    private ScaledHosts(Process script, Uri address)
    {
        (_script, Address) = (script, address);
        _complaints = script.StandardError.ReadToEndAsync();
    }

    /// <summary>Where people reach them.</summary>
    public Uri Address { get; }

    public static async Task<ScaledHosts> StartAsync()
    {
        var port = LoopbackPort.Free();
        var start = new ProcessStartInfo("bash", ["infra/run.sh", "--scaled"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PORT"] = FormattableString.Invariant($"{port}");
        var hosts = new ScaledHosts(Process.Start(start)!, new Uri(FormattableString.Invariant($"http://localhost:{port}")));
        await hosts.ReadyAsync();
        return hosts;
    }

    public async ValueTask DisposeAsync()
    {
        await Tool.RunAsync("kill", "-TERM", FormattableString.Invariant($"{_script.Id}"));
        using var limit = new CancellationTokenSource(Patience);
        await _script.WaitForExitAsync(limit.Token);
        await Task.WhenAll(_rest, _complaints);
        _script.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await _script.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("ready:", StringComparison.Ordinal))
            {
                _rest = _script.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }

        Assert.Fail($"infra/run.sh --scaled did not get ready: {await _complaints}");
    }
}
