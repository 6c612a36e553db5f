using Assistant.Storage.Tests.Support;
using Assistant.Storage.Turns;

namespace Assistant.Storage.Tests.Turns;

public sealed class SqliteInboxTests : InboxTests
{
    private readonly DirectoryInfo _folder = Some.Folder();

    [Theory]
    [InlineData(TurnTable.Taken)]
    [InlineData(TurnTable.Abandoned)]
    public async Task Looking_for_open_turns_passes_over_those_that_have_ended(string sql)
    {
        await using var inboxes = new Inboxes(await ConfigureAsync());

        var plan = await inboxes.Database.ReadAsync(session => session.QueryAsync<Step>("EXPLAIN QUERY PLAN " + sql, new { me = "", alive = 0L }));

        Assert.Contains(plan, step => step.Detail.Contains("INDEX turns_open", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Detail is "SCAN turns" or "SCAN turn");
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    protected override Task<Action<StorageOptions>> ConfigureAsync() =>
        Task.FromResult<Action<StorageOptions>>(options => options.Folder = _folder.FullName);

    private sealed record Step(long Id, long Parent, long NotUsed, string Detail);
}
