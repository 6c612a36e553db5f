using Assistant.RuleBase.Live;

namespace Assistant.RuleBase.Tests.Live;

/// <summary>An edit is told once, when it has come to rest.</summary>
public sealed class ContentWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(50);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-watch-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_saved_file_is_noticed()
    {
        using var watch = Watch(FolderStamp.Of(_folder.FullName));
        var next = watch.NextAsync(CancellationToken.None);

        Save("claims/a.yaml", "one");

        Assert.Equal(FolderStamp.Of(_folder.FullName), await next.WaitAsync(Patience));
    }

    [Fact]
    public async Task What_was_saved_before_the_watch_began_is_no_secret()
    {
        var seen = FolderStamp.Of(_folder.FullName);
        Save("a.yaml", "one");
        using var watch = Watch(seen);

        Assert.NotEqual(seen, await watch.NextAsync(CancellationToken.None).WaitAsync(Patience));
    }

    [Fact]
    public async Task Nothing_is_told_while_nothing_changes()
    {
        using var watch = Watch(FolderStamp.Of(_folder.FullName));
        using var off = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch.NextAsync(off.Token));
    }

    [Fact]
    public async Task A_reader_that_was_overtaken_is_told_again()
    {
        using var watch = Watch(FolderStamp.Of(_folder.FullName));
        watch.LookAgain();

        Assert.Equal(FolderStamp.Of(_folder.FullName), await watch.NextAsync(CancellationToken.None).WaitAsync(Patience));
    }

    [Fact]
    public async Task A_single_file_can_be_watched()
    {
        Save("one.rulepack", "first");
        var file = Path.Combine(_folder.FullName, "one.rulepack");
        using var watch = new ContentWatch(file, FolderStamp.Of(file), Rest, TimeProvider.System);
        var next = watch.NextAsync(CancellationToken.None);

        Save("one.rulepack", "second, longer");

        Assert.Equal(FolderStamp.Of(file), await next.WaitAsync(Patience));
    }

    private ContentWatch Watch(FolderStamp seen) => new(_folder.FullName, seen, Rest, TimeProvider.System);

    private void Save(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
