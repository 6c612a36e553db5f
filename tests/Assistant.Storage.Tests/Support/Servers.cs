namespace Assistant.Storage.Tests.Support;

/// <summary>The servers of all tests that need them: started once.</summary>
[CollectionDefinition(Name)]
public sealed class Servers : ICollectionFixture<PostgresServer>, ICollectionFixture<RedisServer>
{
    public const string Name = "servers";
}
