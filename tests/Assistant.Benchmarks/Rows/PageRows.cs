using System.Globalization;
using Assistant.Benchmarks.Hosting;
using Assistant.Benchmarks.Quick;
using Assistant.Tests.Shared;
using Microsoft.Playwright;

namespace Assistant.Benchmarks.Rows;

/// <summary>The chat page in a browser that has seen nothing before.</summary>
internal static class PageRows
{
    /// <summary>A question can be typed and would be sent: what a person waits for.</summary>
    private const string Usable = """
        () => {
          const box = document.querySelector('[data-id="webchat-sendbox-input"]');
          return box && !box.disabled && !box.readOnly && document.body.textContent.includes('Connectivity Status: Connected') && performance.now();
        }
        """;

    public static IEnumerable<Row> All =>
    [
        new("page", "web chat page first usable, headless Chromium, cold", "Web Chat alone with a stub service", Goal.Most(1.3, "× its time"), FirstUsable) { IsChecked = false },
    ];

    private static async Task<Measured> FirstUsable()
    {
        await using var host = await EchoingHost.StartAsync();
        await using var stub = await StubChat.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        await VisitAsync(browser, stub.Address); // the browser's own first page is neither's
        var (ours, theirs) = (double.PositiveInfinity, double.PositiveInfinity);
        for (var i = 0; i < 5; i++)
        {
            theirs = Math.Min(theirs, await VisitAsync(browser, stub.Address));
            ours = Math.Min(ours, await VisitAsync(browser, host.Address));
        }

        return new Measured(ours / theirs, ours, theirs, "ms") { Note = string.Create(CultureInfo.InvariantCulture, $"a window without a cache each time; Chromium {browser.Version}") };
    }

    /// <returns>Milliseconds from the navigation's start until the page was usable.</returns>
    private static async Task<double> VisitAsync(IBrowser browser, Uri address)
    {
        await using var window = await browser.NewContextAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(address.ToString());
        var usable = await page.WaitForFunctionAsync(Usable);
        return await usable.JsonValueAsync<double>();
    }
}
