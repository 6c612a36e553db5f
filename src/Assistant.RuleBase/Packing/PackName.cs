namespace Assistant.RuleBase.Packing;

/// <summary>Which names a pack may hold: what a rules folder would read, and nothing that points out of it.</summary>
internal static class PackName
{
    public const string Manifest = "manifest.json";
    public const string Signature = "signature.json";

    private const int Longest = 200;

    private static readonly string[] Extensions = [".yaml", ".yml", ".csv", ".md"];

    /// <summary>True for a relative path of plain letters, digits, dots, dashes and underscores, without a step upwards.</summary>
    public static bool IsFile(string name) =>
        name.Length <= Longest
        && Extensions.Contains(Path.GetExtension(name), StringComparer.Ordinal)
        && name.Split('/').All(IsPlain);

    private static bool IsPlain(string part) =>
        part.Length > 0 && part[0] != '.' && part[^1] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
