namespace Assistant.RuleBase.Importing;

/// <summary>What the user says of a source beside its text.</summary>
/// <param name="Author">As printed, or <c>not recorded</c>.</param>
/// <param name="Publisher">As printed, or <c>not recorded</c>.</param>
/// <param name="Address">Where it was found, or <c>not recorded</c>.</param>
/// <param name="Kind">essay, study, law or dataset.</param>
public sealed record SourceDetails(string Author, string Publisher, string Address, string Kind)
{
    /// <summary>What stands where nothing was said.</summary>
    public const string NotRecorded = "not recorded";
}
