namespace Assistant.RuleBase.Vocabulary;

/// <summary>A power or body that imposes or threatens sanctions.</summary>
/// <param name="Id">ISO 3166-1 alpha-3, or EU, UN, ECOWAS …</param>
/// <param name="Name">Readable name, with article where speech wants one.</param>
/// <param name="Kind">state, union or organisation.</param>
/// <param name="Camp">west, russia, china or none: powers of one camp are never patron against each other.</param>
/// <param name="Words">Names, adjectives, capitals, persons and offices people use for it, lower case.</param>
/// <param name="IssuesMainCurrency">Whether it issues a currency in which world trade is mainly paid.</param>
/// <param name="Members">Organisation in <c>states/organisations.csv</c> whose members it stands for, <see cref="Everyone"/>, or null.</param>
public sealed record Sender(
    string Id,
    string Name,
    string Kind,
    string Camp,
    IReadOnlyList<string> Words,
    bool IssuesMainCurrency,
    string? Members)
{
    /// <summary>The word for a body whose measures all states carry out.</summary>
    public const string Everyone = "everyone";
}
