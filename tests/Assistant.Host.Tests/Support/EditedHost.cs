using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Assistant.Host.Tests.Support;

/// <summary>A host over a <see cref="RulesCopy"/>, asked about what it serves.</summary>
public sealed class EditedHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication _app;

    private EditedHost(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<EditedHost> StartAsync(RulesCopy rules, params string[] args)
    {
        var app = Program.Build(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None", "--Rules:Folder", rules.Folder, "--Data:Folder", rules.Data, .. args]);
        await app.StartAsync();
        return new EditedHost(app);
    }

    public async Task<string> VersionAsync() => (await ReadyAsync()).GetProperty("ruleBase").GetString()!;

    public async Task<IReadOnlyList<string>> ProblemsAsync() => [.. (await ReadyAsync()).GetProperty("problems").EnumerateArray().Select(p => p.GetString()!)];

    public Task<string> VersionOtherThanAsync(string before) => VersionWhereAsync(version => version != before);

    public Task<string> VersionWhereAsync(Func<string, bool> holds) => UntilAsync(VersionAsync, holds);

    public Task<IReadOnlyList<string>> ProblemsWhereAsync(Func<IReadOnlyList<string>, bool> holds) => UntilAsync(ProblemsAsync, holds);

    /// <summary>What /health/ready says, once it is so.</summary>
    public Task<JsonElement> ReadyWhereAsync(Func<JsonElement, bool> holds) => UntilAsync(ReadyAsync, holds);

    public async Task<string> AnswerAsync(string question = "How might Serbia respond to US sanctions?")
    {
        using var response = await Client.PostAsJsonAsync("/api/ask", new { text = question });
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>The version an answer names, as /health/ready writes it.</summary>
    public async Task<string> AnsweredUnderAsync()
    {
        using var answer = JsonDocument.Parse(await AnswerAsync());
        var named = answer.RootElement.GetProperty("ruleBase");
        return $"{named.GetProperty("version").GetString()}+{named.GetProperty("hash").GetString()!["sha256:".Length..][..12]}";
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task<JsonElement> ReadyAsync() => await Client.GetFromJsonAsync<JsonElement>("/health/ready");

    private static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var now = await read();
            if (holds(now))
            {
                return now;
            }

            await Task.Delay(20, patience.Token);
        }
    }
}
