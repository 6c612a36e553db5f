using System.ComponentModel;
using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Results;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Plugins;

/// <summary>Kernel plugin <c>states</c>: what the base knows about a state, and where it has it from.</summary>
internal sealed class StatesPlugin(RuleBaseSnapshot snapshot)
{
    private const int MostPrecedents = 3;

    private readonly PrecedentFinder _precedents = new(snapshot);
    private readonly Indicator[] _indicators = [.. snapshot.Indicators.Values.OrderBy(i => i.Id, StringComparer.Ordinal)];

    [KernelFunction("profile")]
    [Description("Figures and ties of one state, missing ones included.")]
    public StateFigures Profile(
        [Description("ISO 3166-1 alpha-3 code of the state.")] string state,
        [Description("Year whose figures hold; absent for the newest.")] int? asOf = null)
    {
        var profile = snapshot.States[state];
        return new StateFigures(profile, asOf, [.. _indicators.Select(i => Figure(profile, i, asOf)), .. Ties(profile, asOf)]);
    }

    [KernelFunction("precedents")]
    [Description("The coded past cases nearest to a pressure on a state; no part of any score.")]
    public PrecedentsFound Precedents(
        [Description("ISO 3166-1 alpha-3 code of the state.")] string state,
        [Description("The pressure.")] Scenario scenario) =>
        new(_precedents.Nearest(state, scenario, MostPrecedents));

    [KernelFunction("source")]
    [Description("The documents behind the claims and the attribution lines of the datasets.")]
    public SourcesFound Source() =>
        new([.. snapshot.Documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal)], snapshot.Attributions);

    private FigureUsed Figure(StateProfile profile, Indicator indicator, int? asOf)
    {
        var figure = profile.Value(indicator.Id, asOf, snapshot.Parameters.MaximumAge);
        return new FigureUsed(
            new Feature(FeatureKind.Indicator, indicator.Id),
            indicator.Id,
            indicator.Name,
            figure?.Value,
            indicator.Unit,
            figure?.Year,
            figure?.Dataset ?? indicator.Dataset,
            Assumed: false,
            Wide: null,
            Rules: []);
    }

    private IEnumerable<FigureUsed> Ties(StateProfile profile, int? asOf) => profile.Ties
        .Where(t => asOf is null || (asOf <= t.Year && asOf >= t.Year - snapshot.Parameters.TieReach) || asOf > t.Year)
        .OrderByDescending(t => t.Strength)
        .ThenBy(t => t.Channel, StringComparer.Ordinal)
        .ThenBy(t => t.Partner, StringComparer.Ordinal)
        .Select(t => new FigureUsed(
            new Feature(FeatureKind.Tie, t.Channel),
            $"{t.Channel} toward {t.Partner}",
            $"{t.Channel.Replace('-', ' ')} toward {t.Partner}",
            t.Strength,
            "strength, 0 to 1",
            t.Year,
            t.Source,
            Assumed: false,
            Wide: null,
            Rules: [])
        {
            Channel = t.Channel,
            Partner = t.Partner,
        });
}
