using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Assistant.Tests.Shared;

namespace Assistant.Benchmarks.Hosting;

/// <summary>A web application in a process of its own, from its start to its first answer.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly DirectoryInfo _data;

    private RunningProcess(Process process, HttpClient client, DirectoryInfo data) => (_process, _client, _data) = (process, client, data);

    /// <summary>From the start of the process to the first answer.</summary>
    public double Seconds { get; private set; }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    public Uri Address => _client.BaseAddress!;

    /// <summary>The host, asked a question. Its limits do not bear on what is measured.</summary>
    public static Task<RunningProcess> HostAsync(string assembly) => StartAsync(
        assembly,
        [
            "--Limits:QuestionsPerMinute", "1000000", "--Limits:ConversationsPerMinute", "1000000", "--Limits:SendsPerMinute", "10000000",
            "--Limits:MessagesPerMinutePerUser", "1000000", "--MaxPendingTurns", "1000000",
        ],
        (client, token) => client.PostAsJsonAsync("/api/ask", new { text = MessageLoad.Question }, token));

    /// <summary>A web app that says hello: this very program.</summary>
    public static Task<RunningProcess> HelloAsync() => StartAsync(
        typeof(RunningProcess).Assembly.Location, ["--hello"], (client, token) => client.GetAsync(new Uri("/", UriKind.Relative), token));

    /// <summary>Asks so many questions, a thousand different ones, over several connections.</summary>
    public async Task AskAsync(int questions, int connections)
    {
        var states = RealBase.Compiled.Snapshot.States.Values.Select(s => s.State.Name).ToArray();
        string[] measures = ["energy", "financial", "trade", "technology", "arms", "transport"];
        await Parallel.ForAsync(0, questions, new ParallelOptions { MaxDegreeOfParallelism = connections }, async (n, token) =>
        {
            var text = $"How might {states[n % 1_000 % states.Length]} respond to US {measures[n % 1_000 / states.Length]} sanctions?";
            using var response = await _client.PostAsJsonAsync("/api/ask", new { text }, token);
            response.EnsureSuccessStatusCode();
        });
    }

    private static async Task<RunningProcess> StartAsync(string assembly, string[] arguments, Func<HttpClient, CancellationToken, Task<HttpResponseMessage>> ask)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{LoopbackPort.Free()}");
        var data = Directory.CreateTempSubdirectory("assistant-data-");
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet",
            [assembly, .. arguments, "--urls", address, "--Logging:LogLevel:Default", "Warning", "--Data:Folder", data.FullName])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(assembly),
        })!;
        var running = new RunningProcess(process, new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address) }, data);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                using var response = await ask(running._client, patience.Token);
                response.EnsureSuccessStatusCode();
                running.Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                return running;
            }
            catch (HttpRequestException) when (!process.HasExited && !patience.IsCancellationRequested)
            {
                await Task.Delay(5, patience.Token);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
        _data.Delete(recursive: true);
    }
}
