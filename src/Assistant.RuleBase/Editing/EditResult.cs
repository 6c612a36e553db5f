using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Editing;

/// <summary>What an edit would write.</summary>
/// <param name="Files">New texts of the files it touches, or of new files.</param>
/// <param name="Done">What was done, file by file.</param>
/// <param name="Next">What is left to the maintainer, a line each.</param>
public sealed record EditResult(IReadOnlyList<RuleFile> Files, IReadOnlyList<EditStep> Done, IReadOnlyList<string> Next);
