using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Cli.Batch;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Results;

namespace Assistant.Cli.Assessing;

/// <summary>An assessment as JSON.</summary>
internal static class AssessmentJson
{
    /// <summary>One line of a batch.</summary>
    public static string OfRow(JsonNode? id, AssessedInput assessed) => JsonSerializer.Serialize(
        new
        {
            id,
            state = assessed.Assessment.State,
            responses = assessed.Assessment.Responses.Select(r => new
            {
                id = r.Option,
                score = JsonLines.Four(r.Score),
                low = JsonLines.Four(r.Low),
                high = JsonLines.Four(r.High),
            }),
            abstained = assessed.Assessment.Confidence.Abstained,
            missing = assessed.Missing,
            note = assessed.Note,
        },
        JsonLines.Options);

    /// <summary>One assessment in full: the members the answer contract has, named as there, without its sentences.</summary>
    public static string Of(AssessedInput assessed, RuleBaseSnapshot snapshot)
    {
        var assessment = assessed.Assessment;
        return JsonSerializer.Serialize(
            new
            {
                schemaVersion = "1",
                state = assessment.State,
                scenario = Of(assessment.Scenario),
                ruleBase = new { version = snapshot.Version.Number, hash = "sha256:" + snapshot.Version.Hash },
                asOf = assessment.AsOf,
                patron = assessment.Patron,
                responses = assessment.Responses.Select(r => Of(r, snapshot, assessment.Scenario.Position)),
                confidence = Of(assessment.Confidence),
                data = assessment.Figures.Select(Of),
                missing = assessed.Missing,
                unmeasured = assessment.Unmeasured,
                note = assessed.Note,
            },
            JsonLines.Indented);
    }

    private static object Of(Scenario scenario) => new
    {
        position = scenario.Position,
        senders = scenario.Senders,
        over = scenario.Over,
        measures = scenario.Measures,
        breadth = scenario.Breadth,
        secondary = scenario.Secondary,
        intensity = scenario.Intensity,
        duration = scenario.Duration,
        phase = scenario.Phase,
        demand = scenario.Demand,
        offers = scenario.Offers,
        posture = scenario.Posture,
    };

    private static object Of(AssessmentConfidence confidence) => new
    {
        level = confidence.Level,
        reasons = confidence.Reasons,
        coverage = JsonLines.Four(confidence.Coverage),
        abstained = confidence.Abstained,
        baseRatesOnly = confidence.BaseRatesOnly,
        notSeparated = confidence.NotSeparated.Select(p => new[] { p.Better, p.Worse }),
        mostUseful = confidence.MostUseful,
    };

    private static object Of(FigureUsed figure) => new
    {
        indicator = figure.Name,
        label = figure.Label,
        value = figure.Value,
        unit = figure.Unit,
        year = figure.Year,
        dataset = figure.Dataset,
        missing = figure.IsMissing,
    };

    private static object Of(ResponseScore response, RuleBaseSnapshot snapshot, string position) => new
    {
        id = response.Option,
        label = snapshot.FindResponse(response.Option)?.LabelFor(position) ?? response.Option,
        score = JsonLines.Four(response.Score),
        low = JsonLines.Four(response.Low),
        high = JsonLines.Four(response.High),
        likelihood = Likelihood.Of(response.Score),
        prior = new { value = JsonLines.Four(response.Prior.Value), chosen = response.Prior.Chosen, episodes = response.Prior.Episodes },
        evidence = JsonLines.Four(response.Evidence),
        support = SupportWords.Of(response),
        pFirst = JsonLines.Four(response.PFirst),
        pTop3 = JsonLines.Four(response.PTop3),
        prospects = response.Prospects.Word,
        contributions = response.Choice.Concat(response.Success).Select(Of),
        lines = response.Lines.Select(l => new { bearsOn = l.BearsOn.ToString().ToLowerInvariant(), text = l.Text, rule = l.Rule }),
    };

    private static object Of(Contribution contribution) => new
    {
        rule = contribution.Rule,
        bearsOn = contribution.BearsOn.ToString().ToLowerInvariant(),
        share = JsonLines.Four(contribution.Share),
        typical = JsonLines.Four(contribution.Typical),
        delta = JsonLines.Four(contribution.Delta),
        inferred = contribution.Inferred,
        supports = contribution.Supports,
    };
}
