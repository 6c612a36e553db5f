using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Audit;

[Collection(Servers.Name)]
public sealed class PostgresAuditLogTests(PostgresServer server) : AuditLogTests
{
    private protected override Task<string> PlaceAsync() => server.NewDatabaseAsync();
}
