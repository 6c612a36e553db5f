using Assistant.Storage.Tests.Support;

namespace Assistant.Storage.Tests.Statistics;

[Collection(Servers.Name)]
public sealed class PostgresUseStatisticsTests(PostgresServer server) : UseStatisticsTests
{
    private protected override Task<string> PlaceAsync() => server.NewDatabaseAsync();
}
