using Assistant.Planner.Questions;
using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads properties a ranking is narrowed to: "landlocked states with weak institutions", "indebted island states".</summary>
internal sealed class FilterReader(RuleBaseSnapshot snapshot, FeatureLexicon features)
{
    // Two words that say an indicator and its level; entries the snapshot lacks are left out.
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

            if (FeatureAdjectives.Of(tokens[i].Text) is var (feature, level))
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
                if (FeatureLexicon.LevelOf(tokens[i].Text, tokens, match) is { } said)
                {
                    Add(filters, match.Values[0], said == "none" ? "low" : said);
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
