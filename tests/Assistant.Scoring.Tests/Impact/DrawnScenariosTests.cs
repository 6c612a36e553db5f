using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Impact;

namespace Assistant.Scoring.Tests.Impact;

/// <summary>How scenarios of the grid are drawn from words made for the purpose.</summary>
public sealed class DrawnScenariosTests
{
    private const int Count = 2_000;

    private static readonly RuleBaseSnapshot Snapshot = Made();

    private readonly IReadOnlyList<Scenario> _drawn = [.. ScenarioGrid.Of(Snapshot, Count).Skip(1).Select(s => s.Scenario)];

    [Fact]
    public void Three_in_ten_senders_bring_an_ally_of_their_camp()
    {
        var two = _drawn.Where(s => s.Senders.Count == 2).ToList();

        Assert.All(two, s => Assert.Equal(CampOf(s.Senders[0]), CampOf(s.Senders[1])));
        Assert.All(two, s => Assert.NotEqual(s.Senders[0], s.Senders[1]));
        Assert.Equal(0.3, two.Count / (double)_drawn.Count(s => CampOf(s.Senders[0]) is "west" or "none"), 0.04);
        Assert.Equal(["EU+GBR", "EU+USA", "GBR+EU", "GBR+USA", "UN+NNN", "USA+EU", "USA+GBR"], two.Select(s => string.Join('+', s.Senders)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["CHN", "EU", "GBR", "RUS", "UN", "USA"], _drawn.Select(s => s.Senders[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void In_four_or_five_cases_of_ten_a_state_is_pressed_over_a_power_of_another_camp()
    {
        var third = _drawn.Where(s => s.Position == "third-party").ToList();

        Assert.Equal(0.45, third.Count / (double)_drawn.Count, 0.03);
        Assert.All(third, s => Assert.NotEqual(CampOf(Assert.Single(s.Over)), CampOf(s.Senders[0])));
        Assert.All(third, s => Assert.Contains(s.Over[0], new[] { "CHN", "GBR", "RUS", "USA" }));
        Assert.All(_drawn.Except(third), s => Assert.Empty(s.Over));
        Assert.Equal(0.6, third.Count(s => s.Secondary) / (double)third.Count, 0.05);
        Assert.Equal(0.1, _drawn.Except(third).Count(s => s.Secondary) / (double)(_drawn.Count - third.Count), 0.03);
    }

    [Fact]
    public void Attributes_are_left_unsaid_as_often_as_people_leave_them_and_their_values_are_as_likely()
    {
        void Holds(string attribute, Func<Scenario, string?> of, double unsaid)
        {
            Assert.Equal(unsaid, _drawn.Count(s => of(s) is null) / (double)_drawn.Count, 0.04);
            var terms = Snapshot.Sanctions.Attributes[attribute];
            Assert.All(terms, t => Assert.Equal((1 - unsaid) / terms.Count, _drawn.Count(s => of(s) == t.Id) / (double)_drawn.Count, 0.04));
        }

        Holds("breadth", s => s.Breadth, 0.1);
        Holds("intensity", s => s.Intensity, 0.5);
        Holds("duration", s => s.Duration, 0.4);
        Holds("phase", s => s.Phase, 0.4);
        Holds("demand", s => s.Demand, 0.5);
        Holds("offers", s => s.Offers.SingleOrDefault(), 0.7);
        Holds("posture", s => s.Posture, 0.6);
    }

    [Fact]
    public void One_to_three_measures_are_drawn_each_as_likely_as_another()
    {
        Assert.All(new[] { 1, 2, 3 }, n => Assert.Equal(1 / 3.0, _drawn.Count(s => s.Measures.Count == n) / (double)_drawn.Count, 0.04));
        Assert.All(_drawn, s => Assert.Equal(s.Measures.Count, s.Measures.Distinct().Count()));
        Assert.All(Snapshot.Sanctions.Attributes["measures"], t => Assert.Equal(2 / 5.0, _drawn.Count(s => s.Measures.Contains(t.Id)) / (double)_drawn.Count, 0.04));
        Assert.Contains(_drawn, s => s.Measures is ["m1", "m4"]);
    }

    [Fact]
    public void Only_words_and_senders_of_both_versions_are_drawn()
    {
        var after = With(
            Snapshot, Snapshot.Sanctions.Senders.Where(s => s.Id != "EU"),
            Snapshot.Sanctions.Attributes.Where(a => a.Key != "posture").ToDictionary(a => a.Key, a => a.Key == "phase" ? [.. a.Value.Skip(1)] : a.Value));

        foreach (var grid in new[] { ScenarioGrid.Of(Snapshot, after, 300), ScenarioGrid.Of(after, Snapshot, 300) })
        {
            Assert.DoesNotContain(grid, s => s.Scenario.Senders.Contains("EU") || s.Scenario.Posture is not null || s.Scenario.Phase == "p1");
            Assert.Contains(grid, s => s.Scenario.Phase == "p2");
        }
    }

    [Fact]
    public void A_declared_scenario_stands_first_where_both_versions_know_all_it_names()
    {
        ReferenceScenario Named(string id, string sender, params string[] over) => new(id, Some.Scenario(sender: sender) with { Over = over });
        var before = Snapshot with { ReferenceScenarios = [Named("known", "USA", "RUS"), Named("state", "AAA"), Named("sender unknown", "XXX"), Named("over unknown", "USA", "YYY")] };
        var after = Snapshot with { ReferenceScenarios = [Named("known", "RUS"), Named("later", "RUS")] };

        Assert.Equal(["known", "state", "later"], ScenarioGrid.Of(before, after, 0).Select(s => s.Id));
        Assert.Equal(["USA"], ScenarioGrid.Of(before, after, 0)[0].Scenario.Senders);
        Assert.Equal(["known", "state", "later", "grid-001", "grid-002"], ScenarioGrid.Of(before, after, 5).Select(s => s.Id));
        Assert.Equal(["known", "state", "later"], ScenarioGrid.Of(before, after, -1).Select(s => s.Id));
    }

    [Fact]
    public void A_base_without_senders_is_pressed_by_nobody()
    {
        var none = With(Snapshot, [], Snapshot.Sanctions.Attributes) with { ReferenceScenarios = [] };

        Assert.All(ScenarioGrid.Of(none, 20), s => Assert.Equal(("target", 0, 0), (s.Scenario.Position, s.Scenario.Senders.Count, s.Scenario.Over.Count)));
    }

    [Fact]
    public void Where_no_sender_is_of_a_camp_any_may_press()
    {
        var plain = With(Snapshot, Snapshot.Sanctions.Senders.Where(s => s.Id == "NNN"), Snapshot.Sanctions.Attributes) with { ReferenceScenarios = [] };

        Assert.All(ScenarioGrid.Of(plain, 20), s => Assert.Equal(["NNN"], s.Scenario.Senders));
    }

    private static string CampOf(string sender) => Snapshot.Sanctions.FindSender(sender)!.Camp;

    private static RuleBaseSnapshot Made()
    {
        IReadOnlyList<Term> Terms(string prefix, int count) => [.. Enumerable.Range(1, count).Select(i => new Term(prefix + i, prefix, [], null))];
        return With(
            Some.Base([]),
            [
                new("USA", "", "state", "west", [], true, null), new("GBR", "", "state", "west", [], false, null), new("EU", "", "union", "west", [], true, null),
                new("RUS", "", "state", "russia", [], false, null), new("CHN", "", "state", "china", [], false, null), new("UN", "", "organisation", "none", [], false, null),
                new("NNN", "", "state", "none", [], false, null),
            ],
            new Dictionary<string, IReadOnlyList<Term>>
            {
                ["measures"] = Terms("m", 5), ["breadth"] = Terms("b", 3), ["intensity"] = Terms("i", 3), ["duration"] = Terms("d", 2),
                ["phase"] = Terms("p", 4), ["demand"] = Terms("q", 3), ["offers"] = Terms("o", 2), ["posture"] = Terms("s", 3),
            });
    }

    private static RuleBaseSnapshot With(RuleBaseSnapshot snapshot, IEnumerable<Sender> senders, IReadOnlyDictionary<string, IReadOnlyList<Term>> attributes) =>
        snapshot with { Sanctions = new SanctionsVocabulary([.. senders], [], attributes, [], [], new Dictionary<string, string>(), []) };
}
