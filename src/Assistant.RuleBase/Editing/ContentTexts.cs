using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Editing;

/// <summary>The files an edit reads, by path.</summary>
internal sealed class ContentTexts(IReadOnlyList<RuleFile> files)
{
    private readonly Dictionary<string, string> _texts = files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    public string? Find(string path) => _texts.GetValueOrDefault(path);

    public string this[string path] => Find(path) ?? throw new EditRefusedException($"{path} is missing");

    /// <summary>The entry of a claims file with this identifier.</summary>
    public MarkedMap Rule(string path, string id) =>
        (MarkedYaml.Read(this[path]) as MarkedList)?.Maps.FirstOrDefault(m => m.Text("id") == id)
        ?? throw new EditRefusedException($"{path} does not hold `{id}`");

    public static string ClaimsOf(string rule) => $"claims/{rule.Split('.')[0]}.yaml";

    /// <summary>A text as a double-quoted scalar on one line.</summary>
    public static string Quoted(string text) =>
        "\"" + new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
