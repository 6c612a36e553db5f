using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Storage.Databases;
using Assistant.Storage.Statistics;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Statistics;

/// <summary>Use is counted by day and channel, without content.</summary>
public abstract class UseStatisticsTests
{
    [Fact]
    public async Task Users_questions_declines_and_thumbs_are_counted()
    {
        await using var services = Records.Open(await PlaceAsync());
        var (archive, feedback) = (services.GetRequiredService<IAnswerArchive>(), services.GetRequiredService<IFeedbackLog>());
        await archive.KeepAsync(Given.Answer("A1", "ana"));
        await archive.KeepAsync(Given.Answer("A2", "ana", declined: "harmful"));
        await archive.KeepAsync(Given.Answer("A3", "ben"));
        await archive.KeepAsync(Given.Answer("A4", "ben", channel: "msteams", declined: "unknown-state"));
        await archive.KeepAsync(Given.Answer("A5", "ben", at: Given.Noon.AddDays(1)));
        await feedback.TakeAsync(Given.Thumb("A1", up: false, "ana"));
        await feedback.TakeAsync(Given.Thumb("A1", up: true, "ana"));
        await feedback.TakeAsync(Given.Thumb("A3", up: false, "ben"));

        var rows = await services.GetRequiredService<UseStatistics>().ReadAsync();

        Assert.Equal(3, rows.Count);
        Assert.Equal((new DateOnly(2026, 11, 20), "directline", 2, 3, 1, 1), (rows[0].Day, rows[0].Channel, rows[0].Users, rows[0].Questions, rows[0].Helpful, rows[0].Unhelpful));
        Assert.Equal(1, rows[0].Declined["harmful"]);
        Assert.Equal(("msteams", 1, 1), (rows[1].Channel, rows[1].Users, rows[1].Declined["unknown-state"]));
        Assert.Equal(new DateOnly(2026, 11, 21), Assert.Single(await services.GetRequiredService<UseStatistics>().ReadAsync(new DateOnly(2026, 11, 21))).Day);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"at":"soon","kind":"answer"}""")]
    [InlineData("""{"at":null,"kind":"answer"}""")]
    [InlineData("""{"at":"2026-11-20T12:00:00Z","kind":"answer","facts":{"channel":null,"declined":null}}""")]
    public async Task An_entry_that_is_not_what_was_written_is_named(string record)
    {
        await using var services = Records.Open(await PlaceAsync());
        var archive = services.GetRequiredService<IAnswerArchive>();
        await archive.KeepAsync(Given.Answer("A1"));
        await archive.KeepAsync(Given.Answer("A2"));
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync("UPDATE audit_entries SET record = @record WHERE number = 2", new { record }));

        var fault = await Assert.ThrowsAsync<DamagedRecordException>(() => services.GetRequiredService<UseStatistics>().ReadAsync());

        Assert.Contains("entry 2 is damaged", fault.Message, StringComparison.Ordinal);
    }

    private protected abstract Task<string> PlaceAsync();
}
