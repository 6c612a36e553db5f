namespace Assistant.EndToEnd.Tests.Support;

/// <summary>The tests of the page share one host and one browser; each opens its own window.</summary>
[CollectionDefinition(Name)]
public sealed class PageTests : ICollectionFixture<Stage>
{
    public const string Name = "the page";
}
