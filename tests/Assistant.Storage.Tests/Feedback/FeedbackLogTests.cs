using Assistant.Planner.Feedback;
using Assistant.Storage.Audit;
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
}
