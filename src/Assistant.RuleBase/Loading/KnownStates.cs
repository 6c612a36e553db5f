using Assistant.RuleBase.States;

namespace Assistant.RuleBase.Loading;

/// <summary>All that the tables under states/ say.</summary>
/// <param name="States">Who the states are, by ISO 3166-1 alpha-3 code.</param>
/// <param name="Organisations">By identifier.</param>
/// <param name="AmbiguousNames">Words that could name several states, or none.</param>
/// <param name="Profiles">What is known of each state.</param>
internal sealed record KnownStates(
    IReadOnlyDictionary<string, State> States,
    IReadOnlyDictionary<string, Organisation> Organisations,
    IReadOnlyList<AmbiguousName> AmbiguousNames,
    IReadOnlyDictionary<string, StateProfile> Profiles);
