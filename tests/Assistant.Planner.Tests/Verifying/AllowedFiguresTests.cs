using Assistant.Planner.Execution;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>A sentence may hold the numbers of what it cites, and no other.</summary>
public sealed class AllowedFiguresTests
{
    [Fact]
    public void Nothing_cited_allows_no_number() => Assert.Empty(Allowed(new Grounds()));

    [Fact]
    public void A_document_allows_its_title_and_its_day()
    {
        var document = Some.Base.Documents.Values.First() with { Title = "Report 42 on 7.5 ways", Published = new DateOnly(2019, 3, 28) };
        var grounds = new Grounds();
        grounds.Located.Add(new SourceLocator(document.Id, document.Sentences[0].Position));

        Assert.Equal(["2019", "28", "42", "7.5"], Allowed(grounds, Some.Base with { Documents = new Dictionary<string, SourceDocument> { [document.Id] = document } }).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_claim_allows_its_numbers()
    {
        var grounds = new Grounds();
        grounds.Rules.Add(Some.Base.Rules[0] with { Claim = "It takes 3,000 of -4 parts." });

        Assert.Equal(["-4", "3,000"], Allowed(grounds).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_case_allows_its_year_and_what_was_set_in_it_in_the_unit_of_the_figure()
    {
        var scenario = Some.SerbianCase with { Overrides = new Dictionary<string, double> { ["trade-openness"] = 75.4, ["export-concentration"] = 0.25 } };
        var subject = Some.Case("SRB", scenario, ranges: false);
        var grounds = new Grounds();
        grounds.Cases.Add(subject with { Assessment = subject.Assessment with { AsOf = 2016 } });

        var wanted = new[] { "2016" }.Concat(scenario.Overrides.SelectMany(o => AllowedFigures.In(FigureFormat.Value(o.Value, Some.Base.Indicators[o.Key].Unit))));
        Assert.Equal(wanted.ToHashSet(), Allowed(grounds));
    }

    [Fact]
    public void A_response_allows_its_score_and_range_and_its_coded_cases()
    {
        var subject = Some.Case("SRB");
        var first = subject.Assessment.First;
        var grounds = new Grounds();
        grounds.Cases.Add(subject);
        grounds.Options.Add(first.Option);

        Assert.Equal(Percents(first.Score, first.Low, first.High), Allowed(grounds));

        grounds.Options.Clear();
        grounds.Episodes.Add((subject, first));

        Assert.Equal(Percents(first.Prior.Value).Concat([$"{first.Prior.Chosen}", $"{first.Prior.Episodes}"]).ToHashSet(), Allowed(grounds));
    }

    [Fact]
    public void A_figure_allows_its_value_its_year_and_its_label()
    {
        var figure = Some.Case("SRB", ranges: false).Assessment.Figures.First(f => f.Name == "trade-openness") with { Value = 104, Year = 2023, Label = "trade of 12 goods" };
        var grounds = new Grounds();
        grounds.Figures.Add(("SRB", figure));

        Assert.Equal(["104", "12", "2023"], Allowed(grounds).Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Percents(params double[] shares) => [.. shares.Select(s => $"{CaseWriter.Percent(s)}")];

    private static HashSet<string> Allowed(Grounds grounds, RuleBaseSnapshot? snapshot = null) =>
        new AllowedFigures(snapshot ?? Some.Base).For(grounds);
}
