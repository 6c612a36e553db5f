using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;

namespace Assistant.Planner.Answers;

/// <summary>Gives each thing cited one number, in order of first use.</summary>
internal sealed class CitationList(RuleBaseSnapshot snapshot, Findings findings, FigureWords figures)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _ofRules = new(StringComparer.Ordinal);
    private readonly List<Citation> _citations = [];
    private readonly List<(Cite Cite, int Number)> _given = [];

    public IReadOnlyList<Citation> Citations => _citations;

    public IReadOnlyList<int> Number(IEnumerable<Cite> cites) => [.. cites.SelectMany(Numbered).Distinct().Order()];

    /// <summary>Every number given, with what was cited.</summary>
    public IEnumerable<(Cite Cite, int Number)> Given => _given;

    private int[] Numbered(Cite cite)
    {
        var numbers = Of(cite);
        _given.AddRange(numbers.Select(n => (cite, n)));
        return numbers;
    }

    private int[] Of(Cite cite) => cite switch
    {
        Cite.Claim claim => Rule(claim.Rule),
        Cite.Effect effect => Rule(effect.Rule),
        Cite.Located located => [Claim(null, located.Locator)],
        Cite.Data data => [Data(data)],
        Cite.Precedent precedent => [Precedent(precedent)],
        Cite.Episodes episodes => [Episodes(episodes)],
        _ => [],
    };

    /// <summary>A rule is cited many times in an answer, by the same numbers.</summary>
    private int[] Rule(string id)
    {
        if (!_ofRules.TryGetValue(id, out var numbers))
        {
            var rule = snapshot.FindRule(id)!;
            _ofRules[id] = numbers = [.. rule.Cites.Select(locator => Claim(rule, locator))];
        }

        return numbers;
    }

    private int Claim(Rule? rule, SourceLocator locator) => Once($"claim {rule?.Id} {locator}", n =>
    {
        var document = snapshot.Documents[locator.Document];
        return new ClaimCitation(n, rule?.Id, rule?.Version, document.Id, document.Title, locator.Position, document.SectionOf(locator.Position), rule?.Claim);
    });

    private int Data(Cite.Data cite)
    {
        var figure = findings.Case(cite.State, cite.Variant)?.Assessment.Figures.FirstOrDefault(f => f.Name == cite.Figure)
            ?? findings.Profiles.First(p => p.Profile.State.Iso3 == cite.State).Figures.First(f => f.Name == cite.Figure);
        return Once($"data {cite.State} {cite.Figure} {figure.Year}", n => new DataCitation(n, cite.State, figure.Name, figure.Year is 0 ? null : figure.Year, figure.Dataset, figure.IsMissing, figures.Row(cite.State, figure)));
    }

    private int Episodes(Cite.Episodes cite)
    {
        var assessment = findings.Case(cite.State, cite.Variant)!.Assessment;
        var prior = assessment.Of(cite.Option).Prior;
        return Once($"episodes {assessment.Scenario.Position} {cite.Option}",
            n => new EpisodesCitation(n, cite.Option, assessment.Scenario.Position, prior.Chosen, prior.Episodes));
    }

    private int Precedent(Cite.Precedent cite)
    {
        var episode = findings.Precedents.First(p => p.Episode.Id == cite.Id).Episode;
        return Once($"precedent {episode.Id}", n => new EpisodesCitation(n, episode.Responses[0], episode.Scenario.Position, 1, 1)
        {
            Episode = episode.Id,
            Reference = episode.Reference,
        });
    }

    private int Once(string key, Func<int, Citation> make)
    {
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _citations.Count + 1;
            _citations.Add(make(number));
        }

        return number;
    }
}
