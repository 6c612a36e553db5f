namespace Assistant.RuleBase.States;

/// <summary>A state's place in an organisation over a span of years.</summary>
/// <param name="Organisation">Identifier of the organisation.</param>
/// <param name="Status">member, candidate, observer, suspended …</param>
/// <param name="From">First year.</param>
/// <param name="To">Last year, or null while it lasts.</param>
public sealed record Membership(string Organisation, string Status, int From, int? To)
{
    /// <summary>Whether it is a full membership that held in <paramref name="year"/>; null asks about today.</summary>
    public bool IsFullIn(int? year) => Status == "member" && (year is null ? To is null : From <= year && (To is null || year <= To));
}
