namespace Assistant.EndToEnd.Tests.Support;

/// <summary>The rules with markup in every text that reaches the page: state, claim, document, section, response, figure.</summary>
internal sealed class HostileRules : IDisposable
{
    /// <summary>What would run if anything took it for markup.</summary>
    public const string Markup = "<img src=x onerror=window.hacked=true><script>window.hacked=true</script>";

    private static readonly (string File, string From, string To)[] Plants =
    [
        ("states/states.csv", "SRB,RS,Serbia,", $"SRB,RS,Serbia{Markup},Serbia;"),
        ("claims/context.yaml", "claim: Governments set the danger", $"claim: Governments {Markup} set the danger"),
        ("documents/sanctions-alignment.yaml", "title: ", $"title: {Markup} "),
        ("documents/sanctions-alignment.yaml", "heading: Opening", $"heading: Opening {Markup}"),
        ("vocabulary/indicators.yaml", "  name: ", $"  name: {Markup} "),
    ];

    /// <summary>The verifier lets no sentence with such a label leave; the ranking still shows it.</summary>
    private static readonly (string File, string From, string To) Label = ("vocabulary/responses.yaml", "label_third_party: ", $"label_third_party: {Markup} ");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-hostile-");

    public HostileRules(bool withLabels)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "rules");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (file, from, to) in withLabels ? [.. Plants, Label] : Plants)
        {
            var path = Path.Combine(Folder, file);
            var text = File.ReadAllText(path);
            Assert.Contains(from, text, StringComparison.Ordinal);
            File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        }
    }

    public string Folder => Path.Combine(_folder.FullName, "rules");

    public void Dispose() => _folder.Delete(recursive: true);
}
