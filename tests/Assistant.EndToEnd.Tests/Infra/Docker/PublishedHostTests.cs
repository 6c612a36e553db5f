using System.Diagnostics;
using System.Net;
using Assistant.Tests.Shared;

namespace Assistant.EndToEnd.Tests.Infra.Docker;

/// <summary>
/// What the image would run, as it would run it: the published host, as user 1654 without capabilities, everything but its data folder read-only. In a mount
/// namespace of its own, since no container engine runs here; that needs root.
/// </summary>
[Trait("Category", "Long")]
public sealed class PublishedHostTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-published-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_published_host_answers_as_nobody_with_a_read_only_root_and_its_own_health_word_says_so()
    {
        await Tool.RunAsync("chmod", "755", _folder.FullName); // the user of the image reads the program too
        var published = Path.Combine(_folder.FullName, "app");
        var data = Directory.CreateDirectory(Path.Combine(_folder.FullName, "data")).FullName;
        var (code, output, error) = await Tool.RunAsync("dotnet", "publish", "src/Assistant.Host", "-c", "Release", "-o", published, "-nologo", "-v", "quiet");
        Assert.True(code == 0, output + error);

        var address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{LoopbackPort.Free()}"));
        using var host = Start(published, data, address);
        var reading = Task.WhenAll(host.StandardOutput.ReadToEndAsync(), host.StandardError.ReadToEndAsync());
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };
            await ReadyAsync(client, host, reading);

            using var answer = await client.PostAsync(new Uri("/api/ask", UriKind.Relative),
                new StringContent("""{"text": "How might Serbia respond to US secondary sanctions on its energy sector?"}""", null, "application/json"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("SRB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.NotEmpty(Directory.EnumerateFileSystemEntries(data));

            var (health, _, complaint) = await Tool.RunAsync("dotnet", Path.Combine(published, "Assistant.Host.dll"), "health", address.ToString());
            Assert.True(health == 0, complaint);
        }
        finally
        {
            host.Kill(entireProcessTree: true);
            await host.WaitForExitAsync();
            await reading;
        }

        var (gone, _, told) = await Tool.RunAsync("dotnet", Path.Combine(published, "Assistant.Host.dll"), "health", address.ToString());
        Assert.Equal(1, gone);
        Assert.Contains("does not answer", told, StringComparison.Ordinal);
    }

    private static Process Start(string published, string data, Uri address)
    {
        // The root, and everything below it, read-only; the data folder bound writable again; a fresh /tmp is not needed with diagnostics off.
        const string Script =
            """
            set -e
            mount --make-rprivate /
            chown 1654:1654 "$DATA"
            mount --bind "$DATA" /mnt
            mount -o remount,ro,bind /
            exec setpriv --reuid=1654 --regid=1654 --clear-groups --bounding-set=-all --no-new-privs \
              env -i PATH="$PATH" HOME=/nonexistent ASPNETCORE_URLS="$ADDRESS" Data__Folder=/mnt DOTNET_EnableDiagnostics=0 DOTNET_ROOT="$DOTNET_ROOT" \
              dotnet "$APP/Assistant.Host.dll"
            """;
        var start = new ProcessStartInfo("unshare", ["--mount", "bash", "-c", Script]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        (start.Environment["DATA"], start.Environment["APP"], start.Environment["ADDRESS"]) = (data, published, address.GetLeftPart(UriPartial.Authority));
        return Process.Start(start)!;
    }

    private static async Task ReadyAsync(HttpClient client, Process host, Task<string[]> said)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            Assert.False(host.HasExited, "The host ended at its start: " + (host.HasExited ? string.Concat(await said) : ""));
            try
            {
                using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), limit.Token);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100, limit.Token);
            }
        }
    }
}
