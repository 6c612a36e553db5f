using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Content;

public sealed class DocumentContentTests
{
    private const int BareSentencesAtMost = 6;

    private static SourceDocument Document => RealBase.Snapshot.Documents["sanctions-alignment"];

    [Fact]
    public void The_sheet_holds_all_91_locators()
    {
        Assert.Equal(91, Document.Sentences.Count);
        Assert.Equal(65, Document.Sentences.Count(s => s.IsBody));
        Assert.Equal(20, Document.Sentences.Count(s => s.Position.StartsWith('r')));
        Assert.Equal(91, Document.Sentences.Select(s => s.Sha256).Distinct().Count());
    }

    [Fact]
    public void Every_body_sentence_is_carried_or_says_why_not()
    {
        var body = Document.Sentences.Where(s => s.IsBody).ToList();

        Assert.All(body, s => Assert.True(s.Rules.Count > 0 != s.None is not null, s.Position));
        Assert.InRange(body.Count(s => s.None is not null), 0, BareSentencesAtMost);
    }

    [Fact]
    public void Every_related_article_is_a_pointer()
    {
        Assert.All(Document.Sentences.Where(s => s.Position.StartsWith('r')), s => Assert.False(string.IsNullOrWhiteSpace(s.RelatedTopic), s.Position));
    }

    [Fact]
    public void Every_body_sentence_lies_in_a_section()
    {
        Assert.All(Document.Sentences.Where(s => s.IsBody), s => Assert.Contains(Document.SectionOf(s.Position), Document.Sections.Select(x => x.Heading)));
    }

    [Fact]
    public void The_document_says_what_it_is()
    {
        Assert.Equal(new DateOnly(2025, 7, 28), Document.Published);
        Assert.Equal(("essay", "none stated"), (Document.Kind, Document.Evidence));
        Assert.NotEmpty(Document.Appraisal);
    }

    [Fact]
    public void Every_citation_resolves()
    {
        var rulebase = RealBase.Snapshot;
        var cites = rulebase.Rules.SelectMany(r => r.Cites)
            .Concat(rulebase.Factors.SelectMany(f => f.Cites))
            .Concat(rulebase.Responses.SelectMany(r => r.Cites.Concat(r.Horizon.Cites).Concat(r.GoesWith.SelectMany(g => g.Cites))))
            .Concat(rulebase.Companions.SelectMany(c => c.Cites));

        Assert.All(cites, c => Assert.True(rulebase.Resolves(c), c.ToString()));
    }
}
