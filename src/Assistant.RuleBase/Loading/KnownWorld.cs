using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>All that does not depend on rules: states, what is known of them, and under which pressures they stand.</summary>
/// <param name="States">Who the states are, by ISO 3166-1 alpha-3 code.</param>
/// <param name="Organisations">By identifier.</param>
/// <param name="Sanctions">Words of a scenario.</param>
/// <param name="AmbiguousNames">Words that could name several states, or none.</param>
/// <param name="Profiles">What is known of each state.</param>
/// <param name="Scenarios">What a typical case is made of.</param>
/// <param name="Factors">What is computed of states and pressures.</param>
internal sealed record KnownWorld(
    IReadOnlyDictionary<string, State> States,
    IReadOnlyDictionary<string, Organisation> Organisations,
    SanctionsVocabulary Sanctions,
    IReadOnlyList<AmbiguousName> AmbiguousNames,
    IReadOnlyDictionary<string, StateProfile> Profiles,
    IReadOnlyList<ReferenceScenario> Scenarios,
    IReadOnlyList<Factor> Factors);
