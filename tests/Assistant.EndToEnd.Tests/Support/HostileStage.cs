using Assistant.Tests.Shared;
using Microsoft.Playwright;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>One host whose rules hold markup wherever a text reaches the page, and one browser, for the tests of a class.</summary>
public sealed class HostileStage : IAsyncLifetime, IDisposable
{
    private readonly HostileRules _rules = new(withLabels: false);
    private RunningHost _host = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        _host = await RunningHost.StartAsync("--Rules:Folder", _rules.Folder, "--Maintain:Enabled", "true");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    /// <summary>A new window with its own storage.</summary>
    /// <param name="path">The page.</param>
    /// <param name="host">Another host than the one shared, or null.</param>
    internal Task<Visit> VisitAsync(string path = "/", Uri? host = null) => Visit.BeginAsync(_browser, new Uri(host ?? _host.Address, path), 1440, 900, ColorScheme.Light);

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
    }

    public void Dispose() => _rules.Dispose(); // after the host, which reads them
}
