using System.Collections.Frozen;
using Assistant.RuleBase;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Interpreting;

/// <summary>Names of indicators and factors, and what a level of one is in its unit.</summary>
internal sealed class FeatureLexicon
{
    // What people call an indicator beyond its name; entries the snapshot lacks are left out.
    private static readonly (string Word, string Id)[] Common =
    [
        ("institutions", "government-effectiveness"), ("governance", "government-effectiveness"), ("state capacity",
            "government-effectiveness"),
        ("debt", "public-debt"), ("government debt", "public-debt"), ("foreign debt", "external-debt"), ("gdp growth", "growth"),
            ("foreign exchange", "reserves"),
        ("democracy", "voice-accountability"), ("gas dependence", "gas-import-dependence"), ("oil dependence", "oil-import-dependence"),
            ("military budget", "military-spending"),
        ("defence spending", "military-spending"), ("defense spending", "military-spending"), ("budget deficit", "fiscal-balance"),
            ("concentration", "export-concentration"),
        ("r&d", "rd-spending"), ("stability", "political-stability"), ("openness", "trade-openness"),
        ("unrest", "public-discontent"), ("protests", "public-discontent"), ("popular anger", "public-discontent"), ("public anger", "public-discontent"), ("army spending", "military-spending"), ("army budget", "military-spending"), ("defence budget", "military-spending"), ("defense budget", "military-spending"), ("military expenditure", "military-spending"),
        ("arms spending", "military-spending"), ("currency reserves", "reserves"), ("reserve cushion", "reserves"), ("cash cushion", "reserves"), ("foreign currency reserves", "reserves"), ("forex", "reserves"), ("forex reserves", "reserves"), ("fx reserves", "reserves"),
        ("foreign exchange reserves", "reserves"), ("money from abroad", "remittances"), ("money sent home", "remittances"), ("corruption control", "corruption-control"),
        ("per capita income", "income-per-head"), ("income per capita", "income-per-head"), ("gdp per capita", "income-per-head"), ("gdp per head", "income-per-head"),
        ("budget balance", "fiscal-balance"), ("research spending", "rd-spending"), ("effective government", "government-effectiveness"), ("government quality", "government-effectiveness"), ("public services", "government-effectiveness"),
        ("corruption", "corruption-control"), ("graft", "corruption-control"), ("bribery", "corruption-control"), ("instability", "political-stability"), ("political instability", "political-stability"),
        ("fiscal deficit", "fiscal-balance"), ("government deficit", "fiscal-balance"), ("current account deficit", "current-account"),
        ("oil income", "oil-rents"), ("oil revenue", "oil-rents"), ("oil money", "oil-rents"), ("oil earnings", "oil-rents"), ("oil wealth", "oil-rents"), ("gas income", "energy-exports"), ("gas revenue", "energy-exports"), ("energy income", "energy-exports"), ("energy revenue", "energy-exports"),
        ("commodity income", "commodity-exports"), ("mining income", "commodity-exports"), ("mining revenue", "commodity-exports"),
        ("export basket", "export-concentration"), ("export base", "export-concentration"), ("export mix", "export-concentration"), ("export range", "export-concentration"), ("range of exports", "export-concentration"), ("basket of exports", "export-concentration"),
    ];

    // Everyday names that run against their indicator: much corruption is little control of it.
    private static readonly FrozenSet<string> Opposites = new[]
    {
        "corruption", "graft", "bribery", "instability", "political instability", "budget deficit", "fiscal deficit", "government deficit", "current account deficit",
        "export basket", "export base", "export mix", "export range", "range of exports", "basket of exports",
    }.ToFrozenSet(StringComparer.Ordinal);

    // What gets worse by rising.
    private static readonly FrozenSet<string> Burdens = new[]
    {
        "inflation", "public-debt", "external-debt", "export-concentration", "export-partner-share", "import-partner-share", "gas-import-dependence", "oil-import-dependence", "internal-conflict-years",
        "public-discontent", "narrow-base", "exposure",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly RuleBaseSnapshot _base;
    private readonly PhraseTrie<string> _names = new(forgivesPlurals: true);

    public FeatureLexicon(RuleBaseSnapshot snapshot)
    {
        _base = snapshot;
        foreach (var indicator in snapshot.Indicators.Values)
        {
            _names.Add(indicator.Id, indicator.Id);
            _names.Add(indicator.Name, indicator.Id);
        }

        foreach (var factor in snapshot.Factors)
        {
            _names.Add(factor.Id, factor.Id);
            _names.Add(factor.Label, factor.Id);
            AddLastWord(factor);
        }

        foreach (var (word, id) in Common.Where(c => snapshot.Indicators.ContainsKey(c.Id) || snapshot.Factors.Any(f => f.Id == c.Id)))
        {
            _names.Add(word, id);
        }
    }

    /// <summary>Indicators and factors named.</summary>
    public List<PhraseMatch<string>> Scan(IReadOnlyList<Token> tokens) => _names.Scan(tokens);

    /// <summary>The indicator with this identifier, or null for a factor.</summary>
    public Indicator? FindIndicator(string id) => _base.Indicators.GetValueOrDefault(id);

    /// <summary>Whether a feature was named by its opposite: "corruption", "budget deficit".</summary>
    public static bool IsOpposite(IReadOnlyList<Token> tokens, PhraseMatch<string> match) => Opposites.Contains(ScenarioReader.Phrase(tokens, match.Start, match.End));

    /// <summary>The level of the feature behind a name that a word says: "low" of "low corruption" is a high control of it, "worse" of "worse inflation" is high.</summary>
    public static string? LevelOf(string word, IReadOnlyList<Token> tokens, PhraseMatch<string> match)
    {
        var level = LevelWords.Of(word) ?? (match.Values[0] == "export-concentration" ? LevelWords.OfWidth(word) : null);
        var turns = LevelWords.IsVerdict(word) ? Burdens.Contains(match.Values[0]) : IsOpposite(tokens, match);
        return turns ? LevelWords.Opposite(level) : level;
    }

    /// <summary>A level word in the feature's unit: factors 0.2, 0.5, 0.8 and 0; null when the indicator has no such band.</summary>
    public double? ValueOf(string id, string level) => FindIndicator(id) is not null
        ? _base.TypicalValue(id, level)
        : level switch { "low" => 0.2, "medium" => 0.5, "high" => 0.8, "none" => 0, _ => null };

    // "public-discontent" is also "discontent", where no other factor ends so.
    private void AddLastWord(Factor factor)
    {
        var last = factor.Id.Split('-')[^1];
        if (last.Length >= 6 && _base.Factors.Count(f => f.Id.Split('-')[^1] == last) == 1
            && _base.Indicators.Keys.All(i => i.Split('-')[^1] != last))
        {
            _names.Add(last, factor.Id);
        }
    }
}
