using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Retention;

public sealed class SqliteRetentionTests : RetentionTests, IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    private protected override Task<string> PlaceAsync() => Task.FromResult(_folder.FullName);
}
