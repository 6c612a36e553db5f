using Microsoft.Playwright;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>A person in front of the page, and everything the browser complained about meanwhile.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Time for anything the page does; a machine under load is slow.</summary>
    public const float Patience = 30_000;

    private readonly IBrowserContext _window;
    private readonly List<string> _complaints = [];

    private Visit(IBrowserContext window, IPage page) => (_window, Page) = (window, page);

    public IPage Page { get; }

    /// <summary>Console errors, page errors, failed requests and requests to other hosts.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The panel of evidence.</summary>
    public ILocator Evidence => Page.GetByRole(AriaRole.Complementary, new() { Name = "Evidence" });

    /// <summary>The assistant's messages in the conversation.</summary>
    public ILocator Transcript => Page.GetByRole(AriaRole.Feed);

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri address, int width, int height, ColorScheme scheme)
    {
        var window = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        window.SetDefaultTimeout(Patience);
        var visit = new Visit(window, await window.NewPageAsync());
        visit.Watch(address);
        await visit.Page.GotoAsync(address.ToString());
        return visit;
    }

    /// <summary>Types a question and sends it, once the conversation stands: Web Chat keeps in its box what is sent before that.</summary>
    public async Task AskAsync(string question)
    {
        await ConnectedAsync();
        var box = Page.GetByRole(AriaRole.Textbox, new() { Name = "Message input box" });
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    }

    /// <summary>Waits until the conversation stands.</summary>
    public Task ConnectedAsync() => Page.GetByText("Connectivity Status: Connected").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>The conversation's id, as the page keeps it for a reload.</summary>
    public Task<string> ConversationIdAsync() => Page.EvaluateAsync<string>("JSON.parse(sessionStorage.getItem('assistant.session')).conversationId");

    /// <summary>What is said beside the conversation.</summary>
    public ILocator Tidings => Page.Locator("#tidings");

    /// <summary>A question to tap that begins so.</summary>
    public ILocator Suggestion(string beginning) => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Suggested actions" })
        .GetByRole(AriaRole.Button, new() { NameRegex = new("^" + System.Text.RegularExpressions.Regex.Escape(beginning)) });

    /// <summary>Something to do with the answer in the panel.</summary>
    public ILocator Action(string name) => Evidence.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Presses what saves a file, and reads it.</summary>
    public async Task<(string Name, string Text)> SavedAsync(string action)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Action(action).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync()));
    }

    /// <summary>The number in the latest answer's text that opens a source.</summary>
    public ILocator Citation(int number) => Transcript.Locator($"button[value$='/{number}']").First;

    /// <summary>Waits until the conversation no longer scrolls.</summary>
    public Task SettledAsync() => Page.WaitForFunctionAsync(
        """
        () => {
          const now = [...document.querySelectorAll('#webchat *')].map(e => e.scrollTop).filter(Boolean).join();
          window.still = now === window.before ? (window.still ?? 0) + 1 : 0;
          window.before = now;
          return window.still > 3;
        }
        """, null, new() { PollingInterval = 150 });

    /// <summary>Keeps a picture under artifacts/screenshots, to be looked at.</summary>
    public Task ShootAsync(string name, bool whole = false) => Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures(), name + ".png"), FullPage = whole });

    /// <summary>Keeps what the printer would get.</summary>
    public Task PrintAsync(string name) => Page.PdfAsync(new() { Path = Path.Combine(Pictures(), name + ".pdf"), Format = "A4" });

    public ValueTask DisposeAsync() => _window.DisposeAsync();

    private void Watch(Uri address)
    {
        Page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        Page.PageError += (_, error) => Note(true, $"page error: {error}");
        Page.RequestFailed += (_, request) => Note(true, $"request failed: {request.Url} {request.Failure}");
        Page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        Page.Request += (_, request) => Note(
            Uri.TryCreate(request.Url, UriKind.Absolute, out var uri) && uri.Scheme is not ("data" or "blob") && uri.Authority != address.Authority,
            $"foreign request: {request.Url}");
    }

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            lock (_complaints)
            {
                _complaints.Add(text);
            }
        }
    }

    private static string Pictures()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "Assistant.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "artifacts", "screenshots");
    }
}
