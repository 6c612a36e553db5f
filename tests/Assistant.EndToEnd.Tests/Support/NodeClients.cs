using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Assistant.EndToEnd.Tests.Infra;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>Microsoft's own JavaScript clients under Node, fetched once by npm as the lock file says.</summary>
public sealed class NodeClients : IAsyncLifetime
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RunLimit = TimeSpan.FromMinutes(3);

    private static readonly string Folder = Repository.At("tests", "Assistant.EndToEnd.Tests", "clients");
    private static readonly Lazy<Task> Installed = new(InstallAsync); // once, however many classes run at a time

    private readonly string _folder = Folder;

    public Task InitializeAsync() => Installed.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a script to its end and reads the JSON of its last line.</summary>
    public async Task<JsonElement> RunAsync(string script, params string[] args)
    {
        using var node = Start(_folder, "node", [script, .. args]);
        return Result(await EndAsync(node, RunLimit), node.ExitCode);
    }

    /// <summary>Runs a script that says "ready", does something meanwhile, and lets it go on.</summary>
    public Task<JsonElement> RunAsync(string script, string[] args, Func<Task> meanwhile) => RunAsync(script, args, async _ =>
    {
        await meanwhile();
        return "go on";
    });

    /// <summary>Runs a script that says "ready" and something more, does something with that, and tells it what came of it.</summary>
    public async Task<JsonElement> RunAsync(string script, string[] args, Func<string, Task<string>> meanwhile)
    {
        using var node = Start(_folder, "node", [script, .. args]);
        using var limit = new CancellationTokenSource(RunLimit);
        var first = await node.StandardOutput.ReadLineAsync(limit.Token);
        if (first?.StartsWith("ready", StringComparison.Ordinal) != true)
        {
            Assert.Fail($"{script} did not get ready: {await node.StandardError.ReadToEndAsync(limit.Token)}");
        }

        await node.StandardInput.WriteLineAsync(await meanwhile(first["ready".Length..].Trim()));
        return Result(await EndAsync(node, RunLimit), node.ExitCode);
    }

    private static async Task InstallAsync()
    {
        var stamp = Path.Combine(Folder, "node_modules", ".installed");
        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"))));
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted)
        {
            return;
        }

        using var npm = Start(Folder, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        var (_, error) = await EndAsync(npm, InstallLimit);
        Assert.True(npm.ExitCode == 0, $"npm ci in tests/Assistant.EndToEnd.Tests/clients failed: {error}");
        await File.WriteAllTextAsync(stamp, wanted);
    }

    private static JsonElement Result((string Output, string Error) ended, int code)
    {
        Assert.True(code == 0, $"the client failed: {ended.Error}");
        using var json = JsonDocument.Parse(ended.Output.TrimEnd().Split('\n')[^1]);
        return json.RootElement.Clone();
    }

    private static Process Start(string folder, string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var proxy in new[] { "HTTP_PROXY", "http_proxy" })
        {
            start.Environment.Remove(proxy); // the clients talk to this machine alone
        }

        return Process.Start(start)!;
    }

    private static async Task<(string Output, string Error)> EndAsync(Process process, TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return (await output, await error);
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
