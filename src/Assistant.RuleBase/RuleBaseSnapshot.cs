using System.Collections.Frozen;
using System.Globalization;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Episodes;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase;

/// <summary>The loaded rule base: one immutable, validated whole, swapped as a whole.</summary>
public sealed record RuleBaseSnapshot
{
    private readonly IReadOnlyList<Rule> _rules = [];
    private readonly FrozenDictionary<string, Rule> _ruleById = FrozenDictionary<string, Rule>.Empty;

    /// <summary>Which content this is.</summary>
    public required RuleBaseVersion Version { get; init; }

    /// <summary>Day of release.</summary>
    public required DateOnly Released { get; init; }

    /// <summary>Declared parameters of the method.</summary>
    public required ScoringParameters Parameters { get; init; }

    /// <summary>What a typical case is made of.</summary>
    public required IReadOnlyList<ReferenceScenario> ReferenceScenarios { get; init; }

    /// <summary>At most this many reference cases are used, evenly drawn.</summary>
    public required int MaximumReferenceCases { get; init; }

    /// <summary>Curated documents by identifier.</summary>
    public required IReadOnlyDictionary<string, SourceDocument> Documents { get; init; }

    /// <summary>The options, in the order of the file.</summary>
    public required IReadOnlyList<ResponseOption> Responses { get; init; }

    /// <summary>What users name but the documents do not discuss.</summary>
    public required IReadOnlyList<OutsideResponse> Outside { get; init; }

    /// <summary>Notes that accompany every option.</summary>
    public required IReadOnlyList<CompanionNote> Companions { get; init; }

    /// <summary>Factors; each may use earlier ones only.</summary>
    public required IReadOnlyList<Factor> Factors { get; init; }

    /// <summary>Indicators by identifier.</summary>
    public required IReadOnlyDictionary<string, Indicator> Indicators { get; init; }

    /// <summary>Hedge classes by identifier.</summary>
    public required IReadOnlyDictionary<string, HedgeClass> Hedges { get; init; }

    /// <summary>Words of a scenario.</summary>
    public required SanctionsVocabulary Sanctions { get; init; }

    /// <summary>Rules in identifier order, retired ones included.</summary>
    public required IReadOnlyList<Rule> Rules
    {
        get => _rules;
        init => (_rules, _ruleById) = (value, value.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal));
    }

    /// <summary>Coded past cases.</summary>
    public required IReadOnlyList<Episode> Episodes { get; init; }

    /// <summary>State profiles by ISO3.</summary>
    public required IReadOnlyDictionary<string, StateProfile> States { get; init; }

    /// <summary>Words that could name several states, or none.</summary>
    public required IReadOnlyList<AmbiguousName> AmbiguousNames { get; init; }

    /// <summary>Organisations by identifier.</summary>
    public required IReadOnlyDictionary<string, Organisation> Organisations { get; init; }

    /// <summary>One attribution line per dataset, from <c>states/SOURCES.md</c>.</summary>
    public required IReadOnlyList<string> Attributions { get; init; }

    /// <summary>The rule with this identifier, retired ones included, or null.</summary>
    public Rule? FindRule(string id) => _ruleById.GetValueOrDefault(id);

    /// <summary>The option with this identifier, or null.</summary>
    public ResponseOption? FindResponse(string id) => Responses.FirstOrDefault(r => r.Id == id);

    /// <summary>Whether a locator names a sentence of a curated document.</summary>
    public bool Resolves(SourceLocator locator) =>
        Documents.TryGetValue(locator.Document, out var document) && document.Find(locator.Position) is not null;

    /// <summary>
    /// What an indicator is taken for where only its level is named ("suppose inflation were high"): the median of the states whose newest figure lies in the band
    /// <paramref name="level"/>, since an open band reaches far beyond what any state has; its middle where no state is in it. Null for an unknown name.
    /// </summary>
    public double? TypicalValue(string indicator, string level)
    {
        if (!Indicators.TryGetValue(indicator, out var known))
        {
            return null;
        }

        if (known.Stretch(level) is not { } stretch)
        {
            return level == "none" ? Math.Clamp(0, known.Low, known.High) : null;
        }

        var held = States.Values.Select(s => s.Value(indicator, asOf: null, maximumAge: 0)?.Value).OfType<double>().Where(IsThere).Order().ToList();
        if (held.Count == 0)
        {
            return (stretch.From + stretch.To) / 2;
        }

        var median = held[held.Count / 2];
        return IsThere(Short(median)) ? Short(median) : median;

        bool IsThere(double value) => known.BandOf(value)?.Name == level;
    }

    /// <summary>Two digits that count: nobody who says "high" means more.</summary>
    private static double Short(double value) => double.Parse(value.ToString("G2", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
