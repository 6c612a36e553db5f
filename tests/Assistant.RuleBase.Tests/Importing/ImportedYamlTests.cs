using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Importing;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Importing;

/// <summary>What an import writes loads as it stands, holds no text, and is named by a check until it is done.</summary>
public sealed class ImportedYamlTests
{
    private const string Hostile = "Ports: {a} #b \"quoted\" 'x' - [TODO]\n---\nid: evil";

    private static readonly SourceText Source = new(
    [
        new(BlockKind.Title, Hostile),
        new(BlockKind.Paragraph, "Small states may look for new suppliers elsewhere. A plain remark on nothing at all follows.", 1),
        new(BlockKind.Heading, "Money: \\ and \t tabs"),
        new(BlockKind.Paragraph, "Reserves can help a small state to hold out.", 2),
    ]);

    [Fact]
    public void It_loads_beside_what_is_there()
    {
        var snapshot = Some.Snapshot(Texts());

        var document = snapshot.Documents["port-study"];
        Assert.Equal("Ports: {a} #b \"quoted\" 'x' - [TODO] --- id: evil", document.Title);
        Assert.Equal(new DateOnly(2026, 5, 1), document.Published);
        Assert.Equal(["title", "p1.s1", "p1.s2", "h1", "p2.s1"], document.Sentences.Select(s => s.Position));
        Assert.Equal(2, document.Find("p2.s1")!.Page);
        Assert.Equal("Money: \\ and tabs, page 2", document.SectionOf("p2.s1"));
    }

    [Fact]
    public void It_holds_no_sentence_of_the_running_text()
    {
        var texts = Texts();

        foreach (var file in new[] { "documents/port-study.yaml", "claims/port-study.yaml" })
        {
            Assert.DoesNotContain("look for new suppliers", texts[file], StringComparison.Ordinal);
            Assert.DoesNotContain("to hold out", texts[file], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_draft_is_named_until_its_claim_is_written()
    {
        var problems = UnwrittenDrafts.In(Some.Snapshot(Texts())).ToList();

        Assert.Equal(["RB024", "RB024"], problems.Select(p => p.Code));
        Assert.Contains("port-study#p1.s1", problems[0].Message, StringComparison.Ordinal);
        Assert.Equal(Some.Snapshot(Texts()).FindRule("port-study.p1-s1")!.Place.Line, problems[0].Line);
    }

    [Fact]
    public void An_unwritten_claim_leaves_draft_only_once_it_is_written()
    {
        var texts = Texts();
        texts["claims/port-study.yaml"] = texts["claims/port-study.yaml"].Replace("status: draft", "status: reviewed", StringComparison.Ordinal);

        Assert.All(Some.ProblemsIn(texts), p => Assert.Contains("RB024: the claim is not written yet", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Drafts_stay_drafts()
    {
        Assert.All(Some.Snapshot(Texts()).Rules.Where(r => r.Topic == "port-study"), r => Assert.Equal(RuleStatus.Draft, r.Status));
    }

    private static Dictionary<string, string> Texts()
    {
        var rules = Some.Snapshot(SmallBase.Texts);
        var outline = DocumentOutline.Of(Source);
        var document = new ImportedDocument("port-study", outline.Title!, null, outline, new DraftMaker(rules).Drafts("port-study", outline));
        var details = new SourceDetails(SourceDetails.NotRecorded, "The \"Press\"", SourceDetails.NotRecorded, "essay");
        return new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal)
        {
            ["documents/port-study.yaml"] = SheetYaml.Of(document, details, new DateOnly(2026, 5, 1)),
            ["claims/port-study.yaml"] = DraftYaml.Of(document, "1.0.0"),
        };
    }
}
