using Assistant.Planner.Feedback;
using Assistant.Storage.Audit;
using Assistant.Storage.Databases;
using Assistant.Storage.Feedback;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Feedback;

public sealed class FeedbackLogTests : IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_last_word_of_a_user_on_an_answer_counts()
    {
        await using var services = Records.Open(_folder.FullName);
        var log = services.GetRequiredService<IFeedbackLog>();

        await log.RecordAsync(Given.Thumb("A1", up: true));
        await log.RecordAsync(Given.Thumb("A1", up: false, text: "the figure is old", reason: FeedbackReason.Outdated, rule: "trade.narrow-exports-cascade"));
        await log.RecordAsync(Given.Thumb("A1", up: true, user: "u2"));
        await log.RecordAsync(Given.Thumb("A2", up: true));
        await log.RecordAsync(Given.Thumb("A3", up: false, user: null));
        await log.RecordAsync(Given.Thumb("A3", up: true, user: null));
        await log.RecordAsync(Given.Thumb("A3", up: false, user: null, conversation: "c2"));

        var all = await services.GetRequiredService<FeedbackRecords>().ReadAsync();
        Assert.Equal(
            [("A1", false), ("A1", true), ("A2", true), ("A3", true), ("A3", false)],
            all.Select(item => (item.AnswerId, item.IsHelpful)));
        var complaint = Assert.Single(await services.GetRequiredService<FeedbackRecords>().ReadAsync(complaints: true), item => item.AnswerId == "A1");
        Assert.Equal(("outdated", "trade.narrow-exports-cascade", "the figure is old"), (complaint.Reason, complaint.Rule, complaint.Text));
        Assert.True((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);
    }

    [Theory]
    [InlineData("UPDATE feedback SET helpful = 1 WHERE entry = 2", "row")]
    [InlineData("UPDATE feedback SET answer_id = 'A2' WHERE entry = 2", "row")]
    [InlineData("UPDATE feedback SET reason = 'other' WHERE entry = 2", "row")]
    [InlineData("UPDATE feedback SET rule = NULL WHERE entry = 2", "row")]
    [InlineData("UPDATE feedback SET at = 0 WHERE entry = 2", "row")]
    [InlineData("UPDATE feedback SET is_last = 0 WHERE entry = 2", "row")]
    [InlineData("UPDATE feedback SET salt = 'x' WHERE entry = 2", "text")]
    [InlineData("DELETE FROM feedback WHERE entry = 2", "text")]
    public async Task Feedback_changed_afterwards_is_found(string sql, string kind)
    {
        await using var services = Records.Open(_folder.FullName);
        var log = services.GetRequiredService<IFeedbackLog>();
        await log.RecordAsync(Given.Thumb("A1", up: true));
        await log.RecordAsync(Given.Thumb("A1", up: false, text: "the figure is old", reason: FeedbackReason.Outdated, rule: "trade.narrow-exports-cascade"));

        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(sql));

        // Without it, the word before was not followed by another either.
        Assert.Contains((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults, fault => fault.Number == 2 && fault.Kind == kind);
    }

    [Fact]
    public async Task Words_erased_leave_the_log_sound()
    {
        await using var services = Records.Open(_folder.FullName);
        await services.GetRequiredService<IFeedbackLog>().RecordAsync(Given.Thumb("A1", up: false, text: "the figure is old", reason: FeedbackReason.Outdated));

        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync("UPDATE feedback SET person = NULL, conversation = NULL, salt = NULL, text = NULL"));

        Assert.Empty((await services.GetRequiredService<AuditVerifier>().VerifyAsync()).Faults);
    }
}
