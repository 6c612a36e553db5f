using Assistant.Tests.Shared;
using Microsoft.Playwright;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>One host with markup wherever a text reaches a page, from rules, settings, operator and language model, and one browser, for the tests of a class.</summary>
public sealed class HostileStage : IAsyncLifetime, IDisposable
{
    private readonly HostileRules _rules = new();
    private HostileModel _model = null!;
    private RunningHost _host = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The host's address.</summary>
    public Uri Address => _host.Address;

    /// <summary>The rules it reads.</summary>
    public string Folder => _rules.Folder;

    /// <summary>How often its language model was asked.</summary>
    public int ModelCalls => _model.Calls;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        _model = await HostileModel.StartAsync();
        _host = await RunningHost.StartAsync(
        [
            .. _model.Settings, "--Rules:Folder", _rules.Folder, "--Documents:Folder", _rules.Documents, "--Texts:Folder", _rules.Texts, "--Maintain:Enabled", "true",
            "--Quality:RulesOwner", HostileRules.Markup("owner"),
        ]);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    /// <summary>What the host has in its service container.</summary>
    internal T Service<T>() where T : notnull => _host.Service<T>();

    /// <summary>A new window with its own storage.</summary>
    /// <param name="path">The page.</param>
    internal Task<Visit> VisitAsync(string path = "/") => Visit.BeginAsync(_browser, new Uri(_host.Address, path), 1440, 900, ColorScheme.Light);

    /// <summary>Waits until the rules have been measured on the past cases: on a busy machine that takes longer than a page is waited for.</summary>
    internal async Task MeasuredAsync()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMinutes(3) };
        using var response = await client.GetAsync(new Uri(Address, "/api/quality"));
        response.EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
        await _model.DisposeAsync();
    }

    public void Dispose() => _rules.Dispose(); // after the host, which reads them
}
