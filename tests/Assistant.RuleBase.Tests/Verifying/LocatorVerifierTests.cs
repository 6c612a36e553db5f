using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Importing;
using Assistant.RuleBase.Tests.Support;
using Assistant.RuleBase.Verifying;

namespace Assistant.RuleBase.Tests.Verifying;

public sealed class LocatorVerifierTests
{
    private static readonly LocatedSentence[] Old =
    [
        new("p1.s1", "Small ports may reroute grain through a third harbour."), new("p1.s2", "Banks wait for a licence before they pay."), new("p2.s1", "Nobody trades without insurance."),
    ];

    [Fact]
    public void What_stands_where_it_stood_holds()
    {
        var report = Verify(Old);

        Assert.True(report.Holds);
        Assert.Equal(3, report.Holding);
        Assert.Empty(report.Unlisted);
    }

    [Fact]
    public void A_sentence_that_moved_is_found_again_by_its_hash()
    {
        var report = Verify(Old[1] with { Position = "p1.s1" }, Old[0] with { Position = "p1.s2" }, Old[2]);

        Assert.False(report.Holds);
        Assert.Equal([(LocatorStanding.Moved, "p1.s2"), (LocatorStanding.Moved, "p1.s1"), (LocatorStanding.Holds, "p2.s1")], report.Findings.Select(f => (f.Standing, f.Found!.Position)));
    }

    [Fact]
    public void A_new_wording_is_proposed_by_the_words_it_shares_with_the_old()
    {
        var texts = Old.ToDictionary(s => s.Hash, s => s.Text, StringComparer.Ordinal);

        var report = Verify(texts, new LocatedSentence("p1.s1", "A new opening that nobody knew."), new("p1.s2", "Small ports can reroute their grain through a third harbour."), Old[1] with { Position = "p1.s3" }, Old[2]);

        Assert.Equal((LocatorStanding.Reworded, "p1.s2"), (report.Findings[0].Standing, report.Findings[0].Found!.Position));
        Assert.InRange(report.Findings[0].Likeness!.Value, 0.4, 1);
        Assert.Equal("p1.s1", Assert.Single(report.Unlisted).Position);
    }

    [Fact]
    public void Without_the_old_wording_what_stands_there_now_is_shown()
    {
        var report = Verify(new LocatedSentence("p1.s1", "Cranes stand idle all year."), Old[1], Old[2]);

        Assert.Equal((LocatorStanding.Reworded, "p1.s1", null), (report.Findings[0].Standing, report.Findings[0].Found!.Position, report.Findings[0].Likeness));
    }

    [Fact]
    public void What_is_gone_is_listed()
    {
        var report = Verify(Old[0], Old[1]);

        Assert.Equal(LocatorStanding.Missing, report.Findings[2].Standing);
        Assert.Equal(2, report.Holding);
    }

    [Fact]
    public void A_table_of_sentences_is_read_by_its_texts_and_not_by_its_hashes()
    {
        var rows = SentenceTable.Read("locator\tsha256_16\ttext\r\np1.s1\t0000000000000000\tOne\tand a tab.\r\n\r\ntitle\tx\tTwo.\n");

        Assert.Equal([("p1.s1", "One\tand a tab."), ("title", "Two.")], rows.Select(r => (r.Position, r.Text)));
        Assert.NotEqual("0000000000000000", rows[0].Hash);
        Assert.Contains("line 2", Assert.Throws<FormatException>(() => SentenceTable.Read("head\nno cells")).Message, StringComparison.Ordinal);
    }

    private static VerificationReport Verify(params LocatedSentence[] copy) => Verify(new Dictionary<string, string>(), copy);

    private static VerificationReport Verify(IReadOnlyDictionary<string, string> texts, params LocatedSentence[] copy)
    {
        var document = new SourceDocument(
            "port-study", "Ports", "A", "B", "C", new DateOnly(2026, 5, 1), "essay", "none stated", "d", [], [.. Old.Select(s => new DocumentSentence(s.Position, s.Hash, [], "none", null))]);
        return new LocatorVerifier(Some.Snapshot(SmallBase.Texts), texts).Verify(document, new SourceCopy("port-study.txt", copy));
    }
}
