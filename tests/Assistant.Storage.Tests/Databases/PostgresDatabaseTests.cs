using Assistant.Storage.Databases;
using Assistant.Storage.Migrations;
using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Databases;

[Collection(Servers.Name)]
public sealed class PostgresDatabaseTests(PostgresServer server) : DatabaseTests
{
    protected override Task<string> PlaceAsync() => server.NewDatabaseAsync();

    protected override IDatabase Open(string place, params Migration[] steps) => Some.Postgres(place, steps);
}
