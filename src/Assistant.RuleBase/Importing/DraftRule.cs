namespace Assistant.RuleBase.Importing;

/// <summary>A rule to be written: where its sentence stands and what the vocabulary recognised in it.</summary>
/// <param name="Id">Such as <c>port-study.p3-s2</c>; to be renamed before it leaves draft.</param>
/// <param name="Position">The sentence, such as <c>p3.s2</c>.</param>
/// <param name="Hedge">The class of its weakest cue.</param>
/// <param name="Cue">The words that betray the class; null where none did and the plain statement counts.</param>
/// <param name="Responses">Identifiers of responses it may bear on, most likely first.</param>
/// <param name="Indicators">Identifiers of indicators its condition may look at, most likely first.</param>
public sealed record DraftRule(string Id, string Position, string Hedge, string? Cue, IReadOnlyList<string> Responses, IReadOnlyList<string> Indicators)
{
    /// <summary>A claim somebody drafted, to be read by a person before the rule leaves draft; <see cref="Unwritten"/> where nobody did.</summary>
    public string Claim { get; init; } = Unwritten;

    /// <summary>Where the claim comes from, or why there is none, in a sentence; null where nobody was asked for one.</summary>
    public string? ClaimNote { get; init; }

    /// <summary>What stands in place of a claim nobody has written yet.</summary>
    public const string Unwritten = Loading.ClaimsReader.Unwritten;
}
