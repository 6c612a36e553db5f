using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>Everything a condition or a citation may name, gathered before conditions are read.</summary>
internal sealed record KnownNames(
    IReadOnlyDictionary<string, Indicator> Indicators,
    IReadOnlyCollection<string> Factors,
    IReadOnlyDictionary<string, Organisation> Organisations,
    IReadOnlyDictionary<string, IReadOnlyList<Term>> Attributes,
    IReadOnlySet<string> Senders,
    IReadOnlySet<string> StateNames)
{
    public static readonly string[] Counterparts = ["sender", "over", "patron", "powers"];

    public static readonly string[] Dyads = ["vote-distance", "shared-organisation", "shared-alliance", "neighbour"];

    public static readonly string[] SenderAttributes = ["issues-main-currency", "multilateral", "regional-neighbour"];

    public static readonly string[] Channels =
    [
        "accession-candidate", "arms", "basing", "currency-peg", "customs-union", "defence-treaty", "energy-supply", "export", "finance", "import",
        "migration-labour", "remittances", "transit",
    ];

    public static readonly string[] OrganisationKinds = ["regional", "alliance", "economic", "political", "global"];
}
