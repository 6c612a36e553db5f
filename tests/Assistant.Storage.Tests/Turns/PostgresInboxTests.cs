using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Turns;

[Collection(Servers.Name)]
public sealed class PostgresInboxTests(PostgresServer server) : InboxTests
{
    protected override async Task<Action<StorageOptions>> ConfigureAsync()
    {
        var connection = await server.NewDatabaseAsync();
        return options => options.PostgreSql = connection;
    }
}
