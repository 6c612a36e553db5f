namespace Assistant.RuleBase.Editing;

/// <summary>What an edit did to a file.</summary>
/// <param name="File">Path in the rules folder.</param>
/// <param name="Words">What was done, such as "added the draft `trade.few-buyers`".</param>
public sealed record EditStep(string File, string Words);
