using Assistant.RuleBase;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;
using Assistant.Scoring.Compilation;

namespace Assistant.Scoring.Evaluation;

/// <summary>Foretells each coded case from the others and the rules, and measures how well.</summary>
/// <remarks>
/// The case is left out of its own base rate; the state is assessed as of the year in which the case began; a state that is no more is
/// replaced by its successor. Typical shares never use cases. Pure and repeatable: the bootstrap has a fixed seed.
/// </remarks>
public static class EpisodeEvaluation
{
    /// <summary>Fewer cases say nothing on their own.</summary>
    private const int SmallestSlice = 5;

    private const string Others = "others";

    private static readonly ScoringOptions Centre = new(Ranges: false);

    /// <summary>Evaluates the cases of the rule base.</summary>
    /// <exception cref="ArgumentException">No case can be ranked.</exception>
    public static EpisodeReport Run(CompiledRuleBase compiled) => Run(compiled, compiled.Snapshot.Episodes);

    /// <summary>Evaluates other cases in the same coding; one that the rule base knows (same identifier, or same state, first year and position) is left out of the base rates.</summary>
    /// <param name="compiled">The rule base.</param>
    /// <param name="episodes">The cases.</param>
    /// <param name="step">Called after each case and each group of cases, or null.</param>
    /// <exception cref="ArgumentException">No case can be ranked.</exception>
    public static EpisodeReport Run(CompiledRuleBase compiled, IReadOnlyList<Episode> episodes, Action? step = null)
    {
        var scorer = new ResponseScorer(compiled);
        var snapshot = compiled.Snapshot;
        var known = episodes.ToLookup(e => snapshot.States.ContainsKey(Today(snapshot, e.State)));
        var results = known[true].Select(e => Stepped(Foretell(compiled, scorer, e))).ToList();
        if (results.Count == 0)
        {
            throw new ArgumentException("No case names a state of the base.", nameof(episodes));
        }

        var slices = By("position", r => r.Episode.Scenario.Position)
            .Concat(By("sender", r => r.Episode.Scenario.Senders.DefaultIfEmpty("nobody").First()))
            .Concat(By("region", r => snapshot.States[r.State].State.Region));
        return new EpisodeReport(
            Stepped(EpisodeFigures.Slice("all", "all", results)), [.. slices], EpisodeFigures.Reliability(results), results, [.. known[false].Select(e => e.Id)]);

        IEnumerable<EpisodeSlice> By(string what, Func<EpisodeResult, string> key)
        {
            var sizes = results.CountBy(key).ToDictionary(g => g.Key, g => g.Value, StringComparer.Ordinal);
            return results
                .GroupBy(r => sizes[key(r)] >= SmallestSlice ? key(r) : Others, StringComparer.Ordinal)
                .OrderBy(g => g.Key == Others)
                .ThenByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Stepped(EpisodeFigures.Slice(what, g.Key, [.. g])));
        }

        T Stepped<T>(T done)
        {
            step?.Invoke();
            return done;
        }
    }

    private static EpisodeResult Foretell(CompiledRuleBase compiled, ResponseScorer scorer, Episode episode)
    {
        var options = compiled.Program.Options;
        var profile = compiled.Snapshot.States[Today(compiled.Snapshot, episode.State)];
        var assessed = scorer.Assess(profile, ScenarioOf(compiled, episode), episode.From, Centre);
        var rates = compiled.BaseRates.Excluding(KnownAs(compiled.Snapshot, episode), episode.Scenario.Position).Select(r => r.LogOdds).ToList();
        var ground = RuleProgram.Logit(compiled.Program.Parameters.P0);
        var evidence = options.Select(o => assessed.Of(o).Evidence).ToList();
        var scores = new Dictionary<string, List<double>>(StringComparer.Ordinal)
        {
            [Methods.Rules] = [.. evidence.Select((e, o) => Score(rates[o] + e))],
            [Methods.RulesUniformPrior] = [.. evidence.Select(e => Score(ground + e))],
            [Methods.Popularity] = [.. rates.Select(Score)],
            [Methods.Uniform] = [.. options.Select(_ => Score(ground))],
        };
        var ranked = options.Zip(scores[Methods.Rules]).OrderByDescending(x => x.Second).ThenBy(x => x.First, StringComparer.Ordinal).ToList();
        return new EpisodeResult(
            episode, profile.State.Iso3, [.. ranked.Select(x => x.First)], [.. ranked.Select(x => x.Second)],
            scores.ToDictionary(m => m.Key, m => RankingMetrics.Of(options, m.Value, episode.Responses), StringComparer.Ordinal));
    }

    /// <summary>The rule base's own coding of the same case, under its identifier or another: it must not foretell itself.</summary>
    private static string? KnownAs(RuleBaseSnapshot snapshot, Episode episode) =>
        (snapshot.Episodes.FirstOrDefault(e => e.Id == episode.Id)
            ?? snapshot.Episodes.FirstOrDefault(e => e.State == episode.State && e.From == episode.From && e.Scenario.Position == episode.Scenario.Position))?.Id;

    /// <summary>The case's pressure in today's codes; where a third party's other side is not coded, its patron stands in, as it does for a question.</summary>
    private static Scenario ScenarioOf(CompiledRuleBase compiled, Episode episode)
    {
        var snapshot = compiled.Snapshot;
        var scenario = episode.Scenario with
        {
            Senders = [.. episode.Scenario.Senders.Select(s => Today(snapshot, s)).Distinct()],
            Over = [.. episode.Scenario.Over.Select(s => Today(snapshot, s)).Distinct()],
        };
        return scenario.Position == "third-party" && scenario.Over.Count == 0
            && compiled.Reader.PatronOf(snapshot.States[Today(snapshot, episode.State)], scenario, episode.From) is { } patron
            ? scenario with { Over = [patron] }
            : scenario;
    }

    private static string Today(RuleBaseSnapshot snapshot, string party) => snapshot.Sanctions.Successors.GetValueOrDefault(party, party);

    private static double Score(double logOdds) => 1 / (1 + Math.Exp(-Math.Clamp(logOdds, -30, 30)));
}
