using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Editing;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Editing;

public sealed class RuleScaffoldTests
{
    [Fact]
    public void A_rule_begins_as_a_draft_in_its_neighbours_file_and_in_the_sheet()
    {
        var texts = Applied(SmallBase.Texts, Start("p1.s2"));

        var rule = Some.Snapshot(texts).FindRule("trade.p1-s2")!;
        Assert.Equal(RuleStatus.Draft, rule.Status);
        Assert.Equal("1.1.0", rule.Since);
        Assert.StartsWith(SmallBase.Texts["claims/trade.yaml"].TrimEnd(), texts["claims/trade.yaml"], StringComparison.Ordinal);
        Assert.Equal(
            SmallBase.Texts["documents/sample.yaml"].Replace("[trade.bear-it]", "[trade.bear-it, trade.p1-s2]", StringComparison.Ordinal),
            texts["documents/sample.yaml"]);
    }

    [Fact]
    public void A_sentence_that_is_carried_needs_no_reason_why_it_is_not()
    {
        var texts = Applied(SmallBase.Texts, Start("sample#p1.s3"));

        Assert.Contains("sha256: 0123456789abcde2, rules: [trade.p1-s3] }", texts["documents/sample.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain("a bare transition", texts["documents/sample.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_topic_gets_a_file_of_its_own()
    {
        var texts = Applied(SmallBase.Texts, Start("p1.s1", topic: "friends", name: "near"));

        Assert.StartsWith("# yaml-language-server: $schema=../schema/claims.json\n# Rules on friends.\n\n- id: friends.near\n", texts["claims/friends.yaml"], StringComparison.Ordinal);
        Assert.NotNull(Some.Snapshot(texts).FindRule("friends.near"));
    }

    [Fact]
    public void A_second_draft_on_one_sentence_gets_a_number()
    {
        var once = Applied(SmallBase.Texts, Start("p1.s2"));

        var twice = Applied(once, RuleScaffold.Start(Some.Snapshot(once), new RuleTexts(once).ReadAll(), "p1.s2", null, null));

        Assert.NotNull(Some.Snapshot(twice).FindRule("trade.p1-s2-2"));
    }

    [Fact]
    public void Line_ends_of_the_file_are_kept()
    {
        var texts = SmallBase.Texts.ToDictionary(t => t.Key, t => t.Value.ReplaceLineEndings("\r\n"), StringComparer.Ordinal);

        var edited = Applied(texts, RuleScaffold.Start(Some.Snapshot(texts), new RuleTexts(texts).ReadAll(), "p1.s2", null, null));

        Assert.All(["claims/trade.yaml", "documents/sample.yaml"], f => Assert.DoesNotMatch("(?<!\r)\n", edited[f]));
        Assert.NotNull(Some.Snapshot(edited).FindRule("trade.p1-s2"));
    }

    [Fact]
    public void A_sheet_of_blocks_stays_one()
    {
        var texts = new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal);
        texts["documents/sample.yaml"] = texts["documents/sample.yaml"].Replace(
            "  - { locator: p1.s2, sha256: 0123456789abcde1, rules: [trade.bear-it] }",
            "  - locator: p1.s2\n    sha256: 0123456789abcde1\n    rules:\n      - trade.bear-it # for now", StringComparison.Ordinal);

        var edited = Applied(texts, RuleScaffold.Start(Some.Snapshot(texts), new RuleTexts(texts).ReadAll(), "p1.s2", null, null));

        Assert.Contains("      - trade.bear-it # for now\n      - trade.p1-s2\n", edited["documents/sample.yaml"], StringComparison.Ordinal);
        Assert.NotNull(Some.Snapshot(edited).FindRule("trade.p1-s2"));
    }

    [Theory]
    [InlineData("p9.s9", null, null, "sample has no sentence p9.s9; ")]
    [InlineData("other#p1.s1", null, null, "there is no document `other`; ")]
    [InlineData("p1.s1", "Trade", null, "`Trade.p1-s1` is no rule identifier; ")]
    [InlineData("p1.s1", "../x", null, "`../x.p1-s1` is no rule identifier; ")]
    [InlineData("p1.s1", null, "bear-it", "`trade.bear-it` stands already; ")]
    public void What_cannot_be_started_is_refused(string locator, string? topic, string? name, string message)
    {
        var refused = Assert.Throws<EditRefusedException>(() => Start(locator, topic, name));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sentence_of_the_real_document_can_start_a_rule()
    {
        var files = RealBase.Files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        var document = RealBase.Snapshot.Documents.Values.First();
        foreach (var sentence in document.Sentences)
        {
            var edit = RuleScaffold.Start(RealBase.Snapshot, new RuleTexts(files).ReadAll(), $"{document.Id}#{sentence.Position}", "fresh", "on-" + sentence.Position.Replace('.', '-'));
            files = Applied(files, edit);
        }

        var snapshot = Some.Snapshot(files);
        Assert.Equal(RealBase.Snapshot.Rules.Count + document.Sentences.Count, snapshot.Rules.Count);
    }

    private static EditResult Start(string locator, string? topic = null, string? name = null) =>
        RuleScaffold.Start(Some.Snapshot(SmallBase.Texts), new RuleTexts(SmallBase.Texts).ReadAll(), locator, topic, name);

    private static Dictionary<string, string> Applied(IReadOnlyDictionary<string, string> texts, EditResult edit)
    {
        var applied = texts.ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);
        foreach (var file in edit.Files)
        {
            applied[file.Path] = file.Text;
        }

        return applied;
    }
}
