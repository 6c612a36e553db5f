using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Turns;

public sealed class SqliteInboxTests : InboxTests
{
    private readonly DirectoryInfo _folder = Some.Folder();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    protected override Task<Action<StorageOptions>> ConfigureAsync() =>
        Task.FromResult<Action<StorageOptions>>(options => options.Folder = _folder.FullName);
}
