using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Running;

/// <summary>Two instances over one database server of their own and a Redis.</summary>
internal sealed class TwoHosts : IAsyncDisposable
{
    private readonly DirectoryInfo[] _data = [Some.Folder(), Some.Folder()];

    /// <summary>The database server, to be stopped and started.</summary>
    public PostgresServer Database { get; } = new();

    public HostProcess A { get; private set; } = null!;

    public HostProcess B { get; private set; } = null!;

    /// <param name="redis">How Redis is reached.</param>
    public static async Task<TwoHosts> StartAsync(string redis)
    {
        var two = new TwoHosts();
        await two.Database.InitializeAsync();
        string[] settings = [.. ChatClient.Settings, "--Storage:PostgreSql", await two.Database.NewDatabaseAsync(), "--Storage:Redis", redis,
            "--DirectLine:SigningKey", Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(number => (byte)number)])];
        two.A = await HostProcess.StartAsync(two._data[0].FullName, settings);
        two.B = await HostProcess.StartAsync(two._data[1].FullName, settings);
        return two;
    }

    public async ValueTask DisposeAsync()
    {
        await A.DisposeAsync();
        await B.DisposeAsync();
        await Database.DisposeAsync();
        foreach (var data in _data)
        {
            data.Delete(recursive: true);
        }
    }
}
