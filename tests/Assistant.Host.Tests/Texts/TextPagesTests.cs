using System.Net;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Texts;

public sealed class TextPagesTests : IDisposable
{
    private readonly DirectoryInfo _own = Directory.CreateTempSubdirectory("assistant-texts-");

    public void Dispose() => _own.Delete(recursive: true);

    [Theory]
    [InlineData("about", "About Assistant")]
    [InlineData("privacy", "Privacy")]
    [InlineData("terms", "Terms of use")]
    public async Task A_text_that_came_with_the_program_is_a_page_under_the_policy_of_the_others(string name, string title)
    {
        await using var host = await RunningHost.StartAsync();
        using var response = await host.Client.GetAsync(new Uri("/" + name, UriKind.Relative));
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains($"<title>{title}", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operators_own_file_is_shown_at_once_and_its_html_is_text()
    {
        await using var host = await RunningHost.StartAsync("--Texts:Folder", _own.FullName);
        await File.WriteAllTextAsync(Path.Combine(_own.FullName, "privacy.md"), "# Ours <script>alert(1)</script>\n\nWe keep *nothing*. <img src=x onerror=alert(1)>\n");

        var html = await host.Client.GetStringAsync(new Uri("/privacy", UriKind.Relative));

        Assert.Contains("We keep <em>nothing</em>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_too_large_or_nested_too_deep_is_no_fault_of_the_reader()
    {
        await using var host = await RunningHost.StartAsync("--Texts:Folder", _own.FullName);
        await File.WriteAllTextAsync(Path.Combine(_own.FullName, "about.md"), new string('x', 300 * 1024));
        await File.WriteAllTextAsync(Path.Combine(_own.FullName, "terms.md"), "# Terms\n" + new string('>', 20_000) + " deep");

        using var large = await host.Client.GetAsync(new Uri("/about", UriKind.Relative));
        using var deep = await host.Client.GetAsync(new Uri("/terms", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, large.StatusCode);
        Assert.Equal(HttpStatusCode.OK, deep.StatusCode);
    }
}
