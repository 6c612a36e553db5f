using Microsoft.Playwright;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>One host and one browser for all tests of a class; every test opens its own window.</summary>
public sealed class Stage : IAsyncLifetime
{
    private RunningHost _host = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The page's address.</summary>
    public Uri Address => _host.Address;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        _host = await RunningHost.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
    }

    /// <summary>A new window with its own storage, watched from its first request on.</summary>
    internal Task<Visit> VisitAsync(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light) =>
        Visit.BeginAsync(_browser, Address, width, height, scheme);
}
