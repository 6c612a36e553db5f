using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Retention;

[Collection(Servers.Name)]
public sealed class PostgresRetentionTests(PostgresServer server) : RetentionTests
{
    private protected override Task<string> PlaceAsync() => server.NewDatabaseAsync();
}
