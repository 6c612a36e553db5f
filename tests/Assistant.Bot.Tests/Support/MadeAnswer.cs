using Assistant.Planner.Answers;

namespace Assistant.Bot.Tests.Support;

/// <summary>Answers that no rule base stands behind, so that a change of rules changes no look.</summary>
internal static class MadeAnswer
{
    /// <summary>A ranking of four responses with every kind of source.</summary>
    public static Answer Ranking { get; } = Some.Answer(
        [
            Some.Headline("Made land would most plausibly hedge; next comes: comply.", 1, 2),
            Some.Judgement("First: hedge – score 70 (range 50–80), supported.", 1, 3),
            Some.Judgement("If trade openness fell, made land would most plausibly comply.", 2),
            Some.More("A coded case stands near.", 4),
        ],
        [
            Some.Claim(1, "States hedge *quietly* [sometimes]."),
            new ClaimCitation(2, "other.rule", "1.1.0", "some-document", "Some document", "p1.s1", "Opening", "States give way under cost."),
            new DataCitation(3, "MDL", "trade-openness", 2023, "A dataset", false, "Made land: trade openness 104 % of GDP (2023)"),
            new EpisodesCitation(4, "hedge", "target", 3, 9) { Episode = "D1", Reference = "A book, 2001" },
        ]) with
    {
        Intent = "assess",
        States = ["MDL"],
        Responses =
        [
            Response("hedge", "hedge quietly", 0.7, 0.5, 0.8, new AnswerContribution("some.rule", "choice", 0.6, 0.3, 0.3, false, true, "States hedge *quietly* [sometimes].")),
            Response("comply", "accept conditions", 0.45, 0.2, 0.6, new AnswerContribution("other.rule", "choice", 0.4, 0.2, -0.2, true, false, "States give way under cost.")),
            Response("pool", "act together", 0.3, 0.1, 0.4),
            Response("resist", "hold course", 0, 0, 0.05),
        ],
        Data =
        [
            new DataRow { State = "MDL", Indicator = "trade-openness", Label = "trade openness", Text = "Trade openness 104 % of GDP", Value = 104, Unit = "% of GDP", Year = 2023, Dataset = "A dataset", Missing = false },
            new DataRow { State = "MDL", Indicator = "aid", Label = "aid", Text = "No figure for aid", Value = null, Unit = "%", Year = null, Dataset = "A dataset", Missing = true },
        ],
        Caveats = ["Assumed: breadth – sectoral.", "A reading of one rule base: no forecast and no advice."],
        Suggestions = ["Why would made land hedge?", "Why not comply?"],
        Watch = [new("Watch for aid coming on offer.", [2])],
        Sensitivity = [new(new Dictionary<string, string> { ["breadth"] = "comprehensive" }, "comply")],
    };

    private static AnswerResponse Response(string id, string label, double score, double low, double high, params IReadOnlyList<AnswerContribution> contributions) => new()
    {
        State = "MDL", Id = id, Label = label, Score = score, Low = low, High = high, Likelihood = "likely", Prior = new(0.4, 3, 9), Evidence = 0.5,
        Support = "supported", PFirst = 0.5, PTop3 = 0.9, Prospects = "mixed", Horizon = "first months", Contributions = contributions,
        Brings = id == "hedge" ? [new("room to choose", [1])] : [], Costs = [], Needs = [],
    };
}
