using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Schema;
using Assistant.BotFramework.Turns;
using Assistant.Host.Sharing;
using Assistant.Tests.Shared;
using Microsoft.Playwright;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>One host and one browser for the tests of a class; every test opens its own window. Classes run side by side.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly DirectoryInfo _texts = Directory.CreateTempSubdirectory("assistant-texts-");
    private RunningHost _host = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The page's address.</summary>
    public Uri Address => _host.Address;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        // A copy of the document in other words: its sentences must not be quoted.
        await File.WriteAllTextAsync(Path.Combine(_texts.FullName, "sanctions-alignment.txt"), "A sentence of our own.\n");
        _host = await RunningHost.StartAsync("--Documents:Folder", _texts.FullName, "--Limits:ConversationsPerMinute", "1000");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
        _texts.Delete(recursive: true);
    }

    /// <summary>What the host has in its service container.</summary>
    internal T Service<T>() where T : notnull => _host.Service<T>();

    /// <summary>Lets the assistant speak, unasked, in the conversation of a visit.</summary>
    internal async Task SpeakAsync(Visit visit, BotCallbackHandler callback) => await Service<DirectLineAdapter>().ContinueConversationAsync("", new ConversationReference
    {
        ChannelId = Channels.Directline, Conversation = new() { Id = await visit.ConversationIdAsync() },
        User = new() { Id = "dl_user", Role = RoleTypes.User }, Bot = new() { Id = "assistant", Role = RoleTypes.Bot },
    }, callback);

    /// <summary>The key links are signed with.</summary>
    internal byte[] LinkKey
    {
        get
        {
            Service<AnswerLinks>(); // made on first use
            return Convert.FromBase64String(File.ReadAllText(Path.Combine(_host.Data, "links.key")));
        }
    }

    /// <summary>A new window with its own storage, watched from its first request on.</summary>
    /// <param name="width">Of the window.</param>
    /// <param name="height">Of the window.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="path">The page.</param>
    /// <param name="host">Another host than the one shared, or null.</param>
    internal Task<Visit> VisitAsync(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light, string path = "/", Uri? host = null) =>
        Visit.BeginAsync(_browser, new Uri(host ?? Address, path), width, height, scheme);
}
