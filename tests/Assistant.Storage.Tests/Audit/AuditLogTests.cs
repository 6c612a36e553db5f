using Assistant.Planner.Delivery;
using Assistant.Storage.Archive;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Audit;

/// <summary>The log in a database: written by many at once, and damaged by whoever can write there.</summary>
public abstract class AuditLogTests
{
    [Fact]
    public async Task Answers_kept_at_the_same_time_stand_in_one_sound_log()
    {
        await using var services = await KeptAsync(300);

        var report = await Verifier(services).VerifyAsync();

        Assert.Empty(report.Faults);
        Assert.Equal((300, 300), (report.Entries, report.Texts));
        Assert.Equal(300, report.Last!.Size);
    }

    [Fact]
    public async Task Two_processes_that_write_at_the_same_time_leave_one_sound_log()
    {
        var place = await PlaceAsync();
        await using var services = Records.Open(place);
        await services.GetRequiredService<IDatabase>().OpenAsync();

        await Task.WhenAll(WritingProcess.RunAsync(place, 200), WritingProcess.RunAsync(place, 200));

        var report = await Verifier(services).VerifyAsync();
        Assert.Empty(report.Faults);
        Assert.Equal(400, report.Entries);
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET record = REPLACE(record, '\"SRB\"', '\"SRC\"') WHERE number = 20", 20, "altered")]
    [InlineData("DELETE FROM audit_entries WHERE number = 20", 20, "removed")]
    [InlineData("DELETE FROM audit_entries WHERE number = 1", 1, "removed")]
    [InlineData("DELETE FROM audit_entries WHERE number = 50", 50, "cut")]
    [InlineData("DELETE FROM audit_entries WHERE number > 30", 31, "cut")]
    [InlineData("DELETE FROM audit_entries", 1, "cut")]
    [InlineData("UPDATE audit_entries SET number = -1 WHERE number = 20; UPDATE audit_entries SET number = 20 WHERE number = 21; UPDATE audit_entries SET number = 21 WHERE number = -1", 20, "reordered")]
    [InlineData("INSERT INTO audit_entries (number, record, hash) SELECT 51, record, hash FROM audit_entries WHERE number = 50", 51, "reordered")]
    [InlineData("UPDATE audit_checkpoints SET size = 49", 49, "checkpoint")]
    [InlineData("DELETE FROM audit_checkpoints", 1, "inserted")]
    [InlineData("UPDATE answers SET salt = 'x' WHERE entry = 20", 20, "text")]
    [InlineData("UPDATE answers SET text = (SELECT text FROM answers WHERE entry = 19) WHERE entry = 20", 20, "text")]
    [InlineData("UPDATE answers SET channel = 'msteams' WHERE entry = 20", 20, "row")]
    [InlineData("UPDATE answers SET at = at + 1 WHERE entry = 20", 20, "row")]
    [InlineData("UPDATE answers SET answer_id = 'another' WHERE entry = 20", 20, "row")]
    [InlineData("UPDATE answers SET entry = 4000000000 WHERE entry = 20", 4_000_000_000, "row")]
    [InlineData("UPDATE answers SET entry = -7 WHERE entry = 20", -7, "row")]
    [InlineData("UPDATE answers SET entry = -9223372036854775807 - 1 WHERE entry = 20", long.MinValue, "row")]
    [InlineData("UPDATE audit_entries SET name = 'A77' WHERE number = 20", 20, "name")] // keeps an answer of that name from being recorded
    [InlineData("UPDATE audit_entries SET name = NULL WHERE number = 20", 20, "name")] // lets one be recorded twice
    [InlineData("INSERT INTO audit_entries (number, record, hash) SELECT -9223372036854775807 - 1, record, hash FROM audit_entries WHERE number = 20", long.MinValue, "inserted")]
    public async Task Whatever_is_changed_behind_its_back_is_found(string sql, long number, string kind)
    {
        await using var services = await KeptAsync(50);
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(sql));

        var report = await Verifier(services).VerifyAsync();

        Assert.Contains(report.Faults, fault => fault.Number == number && fault.Kind == kind);
    }

    [Fact]
    public async Task A_tail_cut_with_its_checkpoints_is_found_by_one_kept_outside()
    {
        await using var services = await KeptAsync(20);
        var early = (await Verifier(services).LastCheckpointAsync())!;
        await KeepAsync(services, 20, 20);
        var outside = AuditCheckpoint.Read((await Verifier(services).LastCheckpointAsync())!.ToString())!;
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(
            "DELETE FROM audit_entries WHERE number > 20; DELETE FROM answers WHERE entry > 20; DELETE FROM audit_checkpoints; "
            + "INSERT INTO audit_checkpoints (size, hash, at, key, signature) VALUES (@Size, @Hash, @At, @Key, @Signature)", early));

        Assert.True((await Verifier(services).VerifyAsync()).IsSound);
        Assert.Contains((await Verifier(services).VerifyAsync(outside)).Faults, fault => fault is { Kind: "cut", Number: 21 });
    }

    [Fact]
    public async Task A_log_that_goes_on_after_a_cut_still_shows_it()
    {
        await using var services = await KeptAsync(20);
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync("DELETE FROM audit_entries WHERE number > 15; DELETE FROM answers WHERE entry > 15"));

        await KeepAsync(services, 100, 10);

        Assert.Contains((await Verifier(services).VerifyAsync()).Faults, fault => fault is { Kind: "altered", Number: 20 });
    }

    [Fact]
    public async Task Rows_between_and_behind_pages_of_the_log_are_seen()
    {
        await using var services = await KeptAsync(50);
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(
            "DELETE FROM audit_entries WHERE number IN (1, 20, 50)"));

        var report = await Verifier(services).VerifyAsync();

        Assert.Equal([1, 20, 50], report.Faults.Where(fault => fault.Kind == "row").Select(fault => fault.Number));
    }

    [Fact]
    public async Task Two_instances_without_a_common_key_are_told_so_and_how_to_mend_it()
    {
        var place = await PlaceAsync();
        var keys = Some.Folder();
        (string, string) Own(string name) => ("Audit:Key", Path.Combine(keys.FullName, name));
        await using var one = Records.Open(place, settings: Own("one.pem"));
        await using var other = Records.Open(place, settings: Own("other.pem"));
        await KeepAsync(one, 0, 1);
        await one.GetRequiredService<CheckpointKeyWatch>().LookAsync(default);
        Assert.Null(one.GetRequiredService<CheckpointKeyWatch>().Problem);

        await KeepAsync(other, 1, 1);

        foreach (var instance in new[] { one, other })
        {
            if (instance == other)
            {
                await KeepAsync(one, 2, 1);
            }

            await instance.GetRequiredService<CheckpointKeyWatch>().LookAsync(default);
            Assert.Contains("Audit:Key", Assert.Single(instance.GetRequiredService<StorageHealth>().Problems), StringComparison.Ordinal);
        }

        var fault = Assert.Single((await Verifier(other).VerifyAsync()).Faults);
        Assert.Equal(("key", 3), (fault.Kind, fault.Number));
        Assert.Contains("give all instances on this database one key file with the setting Audit:Key", fault.Message, StringComparison.Ordinal);
        Assert.True((await Verifier(other).VerifyAsync(publicKeys: [Own("one.pem").Item2, Own("other.pem").Item2])).IsSound);
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task Once_the_keys_are_one_nothing_is_said_any_more()
    {
        var place = await PlaceAsync();
        var keys = Some.Folder();
        var (lost, own) = (("Audit:Key", Path.Combine(keys.FullName, "lost.pem")), ("Audit:Key", Path.Combine(keys.FullName, "own.pem")));
        await using (var before = Records.Open(place, settings: lost))
        {
            await KeepAsync(before, 0, 1);
        }

        await using var services = Records.Open(place, settings: own);
        var watch = services.GetRequiredService<CheckpointKeyWatch>();
        await watch.LookAsync(default);
        Assert.NotNull(watch.Problem);
        await KeepAsync(services, 1, 1);
        await watch.LookAsync(default);

        Assert.Null(watch.Problem);
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task The_public_half_of_the_key_stops_no_answer_and_is_told_where_one_looks()
    {
        var place = await PlaceAsync();
        var keys = Some.Folder();
        (string, string Path) own = ("Audit:Key", Path.Combine(keys.FullName, "own.pem")), given = ("Audit:Key", Path.Combine(keys.FullName, "public.pem"));
        await using (var before = Records.Open(place, settings: own))
        {
            await KeepAsync(before, 0, 1);
            await File.WriteAllTextAsync(given.Path, Verifier(before).PublicKey());
        }

        await using var services = Records.Open(place, settings: given);
        await KeepAsync(services, 1, 1);
        var watch = services.GetRequiredService<CheckpointKeyWatch>();
        await watch.LookAsync(default);

        var problem = Assert.Single(services.GetRequiredService<StorageHealth>().Problems);
        Assert.Contains("it is the public half", problem, StringComparison.Ordinal);
        Assert.Contains("the private key with the setting Audit:Key", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(keys.FullName, problem, StringComparison.Ordinal); // anybody may ask
        Assert.Equal(1, (await Verifier(services).VerifyAsync()).Entries); // the public half checks

        File.Copy(own.Path, given.Path, overwrite: true);
        await services.GetRequiredService<DatabaseAnswerArchive>().PayAsync();
        await watch.LookAsync(default);

        Assert.Empty(services.GetRequiredService<StorageHealth>().Problems);
        Assert.Equal(2, (await Verifier(services).VerifyAsync()).Entries);
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task A_text_that_is_erased_leaves_the_log_sound()
    {
        await using var services = await KeptAsync(20);
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync("DELETE FROM answers WHERE entry BETWEEN 5 AND 9"));

        var report = await Verifier(services).VerifyAsync();

        Assert.Empty(report.Faults);
        Assert.Equal((20, 15), (report.Entries, report.Texts));
    }

    [Fact]
    public async Task No_word_of_the_user_stands_in_the_log()
    {
        await using var services = await KeptAsync(1);

        var record = await services.GetRequiredService<IDatabase>().ReadAsync(session => session.FirstOrDefaultAsync<string>("SELECT record FROM audit_entries"));

        Assert.DoesNotContain("cousin", record, StringComparison.Ordinal);
        Assert.DoesNotContain("How might", record, StringComparison.Ordinal);
        Assert.DoesNotContain("u1", record, StringComparison.Ordinal);
        Assert.Contains("\"answerId\":\"A0\"", record, StringComparison.Ordinal);
        Assert.Contains("\"model\":\"a-model\"", record, StringComparison.Ordinal);
        Assert.Contains("\"verifier\":{\"citations\":0,\"leftOut\":2,\"refused\":1,\"reworded\":3,\"sentences\":1}", record, StringComparison.Ordinal);
        Assert.Matches("\"question\":\"[0-9a-f]{64}\"", record);
        Assert.Contains("\"latencyMs\":1.75", record, StringComparison.Ordinal);
    }

    private protected abstract Task<string> PlaceAsync();

    private static AuditVerifier Verifier(IServiceProvider services) => services.GetRequiredService<AuditVerifier>();

    private static Task KeepAsync(IServiceProvider services, int first, int count) => Task.WhenAll(
        Enumerable.Range(first, count).Select(i => services.GetRequiredService<IAnswerArchive>().KeepAsync(Given.Answer($"A{i}"))));

    private async Task<ServiceProvider> KeptAsync(int count)
    {
        var services = Records.Open(await PlaceAsync());
        await KeepAsync(services, 0, count);
        return services;
    }
}
