using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.People;

[Collection(Servers.Name)]
public sealed class PostgresPersonalRecordsTests(PostgresServer server) : PersonalRecordsTests
{
    private protected override Task<string> PlaceAsync() => server.NewDatabaseAsync();
}
