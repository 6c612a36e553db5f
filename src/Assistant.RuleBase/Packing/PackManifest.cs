namespace Assistant.RuleBase.Packing;

/// <summary>What a pack says of itself; its bytes are what a signature signs.</summary>
/// <param name="Format">Of the pack; this program reads <see cref="Current"/>.</param>
/// <param name="Version">SemVer of the rule base.</param>
/// <param name="Hash">Content hash of the rule base, as answers name it.</param>
/// <param name="Files">All files, in ordinal order of their paths.</param>
public sealed record PackManifest(int Format, string Version, string Hash, IReadOnlyList<PackedFile> Files)
{
    /// <summary>The format written and read.</summary>
    public const int Current = 1;
}
