namespace Assistant.RuleBase.Packing;

/// <summary>One file a pack holds, as its manifest names it.</summary>
/// <param name="Path">Relative to the rules folder, with forward slashes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal, over the bytes.</param>
public sealed record PackedFile(string Path, int Length, string Sha256);
