using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Assistant.Host.Tests.Support;

/// <summary>A host with settings of its own, on a free port of this machine, and a browser's cookies.</summary>
internal sealed class StartedHost : IAsyncDisposable
{
    private readonly DirectoryInfo _data;

    private StartedHost(WebApplication app, DirectoryInfo data)
    {
        (App, _data) = (app, data);
        Client = Browser(followsRedirects: true);
    }

    public WebApplication App { get; }

    public HttpClient Client { get; }

    public Uri Address => new(App.Urls.Single());

    public static async Task<StartedHost> StartAsync(params string[] args)
    {
        var data = Directory.CreateTempSubdirectory("assistant-data-");
        var app = Program.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning", "--Data:Folder", data.FullName, .. args]);
        await app.StartAsync();
        return new StartedHost(app, data);
    }

    /// <summary>Another browser, with no cookies yet.</summary>
    public HttpClient Browser(bool followsRedirects) =>
        new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = followsRedirects, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    /// <summary>Goes to a page as a person does.</summary>
    public static async Task<HttpResponseMessage> VisitAsync(HttpClient browser, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("text/html");
        return await browser.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
