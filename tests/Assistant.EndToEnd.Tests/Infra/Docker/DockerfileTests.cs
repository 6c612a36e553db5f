using Assistant.EndToEnd.Tests.Support;

namespace Assistant.EndToEnd.Tests.Infra.Docker;

/// <summary>The image as text: no engine runs where the tests do.</summary>
public sealed class DockerfileTests(NodeClients clients) : IClassFixture<NodeClients>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-docker-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_linter_finds_nothing()
    {
        var found = await clients.RunAsync("lint-dockerfile.mjs", Repository.At("infra", "docker", "Dockerfile"));

        Assert.Empty(found.EnumerateArray().Select(issue => issue.ToString()));
    }

    [Fact]
    public async Task The_linter_would_notice_an_image_without_a_tag()
    {
        var wrong = Path.Combine(_folder.FullName, "Dockerfile");
        var text = await File.ReadAllTextAsync(Repository.At("infra", "docker", "Dockerfile"));
        await File.WriteAllTextAsync(wrong, text.Replace("node:20-bookworm-slim", "node", StringComparison.Ordinal));

        Assert.NotEqual(0, (await clients.RunAsync("lint-dockerfile.mjs", wrong)).GetArrayLength());
    }

    [Fact]
    public async Task The_image_runs_as_nobody_in_particular_and_says_how_it_is()
    {
        var lines = await File.ReadAllLinesAsync(Repository.At("infra", "docker", "Dockerfile"));
        var last = lines[Array.FindLastIndex(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal))..];

        Assert.Contains("chiseled-extra", last[0], StringComparison.Ordinal);
        Assert.Contains(last, line => line.StartsWith("USER ", StringComparison.Ordinal) && line is not ("USER root" or "USER 0"));
        Assert.Contains(last, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal));
        Assert.DoesNotContain(last, line => line.StartsWith("RUN ", StringComparison.Ordinal));
    }
}
