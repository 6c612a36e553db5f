namespace Assistant.Planner.Answers;

/// <summary>Which content answered.</summary>
/// <param name="Version">SemVer.</param>
/// <param name="Hash"><c>sha256:</c> and 64 hexadecimal digits.</param>
public sealed record AnswerRuleBase(string Version, string Hash);
