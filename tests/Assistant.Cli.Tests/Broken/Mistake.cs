namespace Assistant.Cli.Tests.Broken;

/// <summary>One mistake a maintainer can make.</summary>
/// <param name="File">Where, relative to the rules folder.</param>
/// <param name="Old">What stood there.</param>
/// <param name="New">What stands there now.</param>
/// <param name="Code">The code it must get.</param>
/// <param name="At">Text of the line the message must point at, after the change.</param>
/// <param name="Says">Words the message must have.</param>
internal sealed record Mistake(string File, string Old, string New, string Code, string At, string Says);
