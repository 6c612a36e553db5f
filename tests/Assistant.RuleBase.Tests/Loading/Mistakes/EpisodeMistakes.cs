using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading.Mistakes;

/// <summary>What can go wrong under episodes/.</summary>
public sealed class EpisodeMistakes
{
    private const string Path = "episodes/sample.yaml";

    [Fact]
    public void An_episode_stands_once() => Assert.Equal(
        ["episodes/sample.yaml:17:9: RB006: the episode `D1` stands twice; keep one"],
        Some.ProblemsAfterAdding(Path, "- { id: D1, state: SRB, from: 1992, to: 1995, position: target, senders: [UN], measures: [trade], breadth: targeted, pressure: p, responses: [resist-absorb], basis: b, outcome: partial, confidence: med, reference: r, referenceStatus: memory }"));

    [Fact]
    public void An_episodes_state_is_a_state_or_a_former_one() => Assert.Equal(
        ["episodes/sample.yaml:2:10: RB005: `YUK` is no known state; did you mean `YUG`?"],
        Some.ProblemsAfter(Path, "state: YUG", "state: YUK"));

    [Fact]
    public void A_year_is_a_year() => Assert.Equal(
        ["episodes/sample.yaml:3:9: RB010: `19x2` is no year; write four digits between 1900 and 2100"],
        Some.ProblemsAfter(Path, "from: 1992", "from: 19x2"));

    [Fact]
    public void A_year_lies_in_reach() => Assert.Equal(
        ["episodes/sample.yaml:3:9: RB010: `1792` is no year; write four digits between 1900 and 2100"],
        Some.ProblemsAfter(Path, "from: 1992", "from: 1792"));

    [Fact]
    public void An_episode_ends_after_it_begins() => Assert.Equal(
        ["episodes/sample.yaml:4:7: RB010: the case ends in 1991, before it begins; check both years"],
        Some.ProblemsAfter(Path, "to: 1995", "to: 1991"));

    [Fact]
    public void An_episode_names_known_responses() => Assert.Equal(
        ["episodes/sample.yaml:11:15: RB005: `resist` is no known response; did you mean `resist-absorb`?"],
        Some.ProblemsAfter(Path, "responses: [resist-absorb]", "responses: [resist]"));

    [Fact]
    public void An_episode_names_a_response() => Assert.Equal(
        ["episodes/sample.yaml:1:3: RB003: `responses` names at least one option"],
        Some.ProblemsAfter(Path, "responses: [resist-absorb]", "responses: []"));

    [Fact]
    public void An_episode_uses_known_measures() => Assert.Equal(
        ["episodes/sample.yaml:8:21: RB005: `oil` is no known value of measures; use one of energy, trade"],
        Some.ProblemsAfter(Path, "measures: [trade, energy]", "measures: [trade, oil]"));

    [Fact]
    public void An_episode_has_a_known_position() => Assert.Equal(
        ["episodes/sample.yaml:5:13: RB005: `third party` is no known value of position; did you mean `third-party`?"],
        Some.ProblemsAfter(Path, "position: target", "position: third party"));

    [Fact]
    public void An_episode_has_a_known_outcome() => Assert.Equal(
        ["episodes/sample.yaml:13:12: RB005: `partly` is no known outcome; use one of failure, partial, success"],
        Some.ProblemsAfter(Path, "outcome: partial", "outcome: partly"));
}
