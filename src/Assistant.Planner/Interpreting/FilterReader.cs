using Assistant.Planner.Questions;
using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads properties a ranking is narrowed to: "landlocked states with weak institutions", "indebted island states".</summary>
internal sealed class FilterReader(RuleBaseSnapshot snapshot, FeatureLexicon features)
{
    // One word that says an indicator and its level; entries the snapshot lacks are left out.
    private static readonly (string Word, string Feature, string Level)[] Adjectives =
    [
        ("landlocked", "landlocked", "yes"), ("island", "island", "yes"), ("islands", "island", "yes"), ("poor", "income-per-head", "low"),
        ("poorer", "income-per-head", "low"), ("poorest", "income-per-head", "low"), ("rich", "income-per-head", "high"),
        ("richer", "income-per-head", "high"), ("wealthy", "income-per-head", "high"), ("indebted", "public-debt", "high"),
        ("democratic", "voice-accountability", "high"), ("democracies", "voice-accountability", "high"),
        ("autocratic", "voice-accountability", "low"), ("autocracies", "voice-accountability", "low"),
        ("authoritarian", "voice-accountability", "low"), ("unstable", "political-stability", "low"),
        ("fragile", "political-stability", "low"), ("stable", "political-stability", "high"), ("corrupt", "corruption-control", "low"),
        ("populous", "population", "high"), ("tiny", "population", "low"),
    ];

    private static readonly (string First, string Second, string Feature, string Level)[] Pairs =
    [
        ("commodity", "exporters", "commodity-exports", "high"), ("commodity", "dependent", "commodity-exports", "high"),
        ("oil", "exporters", "energy-exports", "high"), ("energy", "exporters", "energy-exports", "high"),
        ("gas", "exporters", "energy-exports", "high"), ("gas", "importers", "gas-import-dependence", "high"),
        ("oil", "importers", "oil-import-dependence", "high"), ("remittance", "dependent", "remittances", "high"),
        ("aid", "dependent", "aid", "high"),
    ];

    /// <summary>The filters, in the order named.</summary>
    public IReadOnlyList<StateFilter> Read(IReadOnlyList<Token> tokens, FoundNames found)
    {
        var filters = new List<StateFilter>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (found.At(i) is not null)
            {
                continue;
            }

            foreach (var (_, feature, level) in Adjectives.Where(a => a.Word == tokens[i].Text))
            {
                Add(filters, feature, level);
            }

            foreach (var pair in Pairs.Where(p => i + 1 < tokens.Count && p.First == tokens[i].Text && p.Second == tokens[i + 1].Text))
            {
                Add(filters, pair.Feature, pair.Level);
            }
        }

        foreach (var match in features.Scan(tokens))
        {
            for (var i = match.Start - 1; i >= 0 && i >= match.Start - 2; i--)
            {
                if (FeatureLexicon.LevelOf(tokens[i].Text, tokens, match) is { } level)
                {
                    Add(filters, match.Values[0], level == "none" ? "low" : level);
                    break;
                }
            }
        }

        return filters;
    }

    private void Add(List<StateFilter> filters, string feature, string level)
    {
        var known = feature is "landlocked" or "island" || snapshot.Indicators.ContainsKey(feature) || snapshot.Factors.Any(f => f.Id == feature);
        if (known && filters.All(f => f.Feature != feature))
        {
            filters.Add(new StateFilter(feature, level));
        }
    }
}
