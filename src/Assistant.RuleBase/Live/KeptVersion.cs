namespace Assistant.RuleBase.Live;

/// <summary>A good version held in a <see cref="RuleHistory"/>.</summary>
/// <param name="Version"><c>SemVer+hash</c>, the hash cut to twelve digits.</param>
/// <param name="Since">When it was last put in force.</param>
/// <param name="File">Full path of its pack.</param>
public sealed record KeptVersion(string Version, DateTimeOffset Since, string File);
