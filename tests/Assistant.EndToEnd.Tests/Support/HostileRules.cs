using System.Text;
using Assistant.RuleBase.Importing;

namespace Assistant.EndToEnd.Tests.Support;

/// <summary>The rules with markup in every text that reaches a page, each field's its own, with a copy of their document and an operator's text.</summary>
internal sealed class HostileRules : IDisposable
{
    /// <summary>Of the responses only the least likely is spoilt: the verifier lets no sentence with markup leave, and the first three stand in most.</summary>
    private static readonly (string File, string From, string To)[] Plants =
    [
        ("states/states.csv", "SRB,RS,Serbia,", $"SRB,RS,Serbia{Markup("state")},Serbia;"),
        ("states/notes.csv", "the Russian gas contract", $"the {Markup("note")} gas contract"),
        ("claims/context.yaml", "claim: Governments set the danger", $"claim: Governments {Markup("claim")} set the danger"),
        ("claims/context.yaml", "notes: Our inference", $"notes: Our {Markup("notes")} inference"),
        ("claims/context.cases.yaml", "name: ", $"name: {Markup("case")} "),
        ("documents/sanctions-alignment.yaml", "title: ", $"title: {Markup("title")} "),
        ("documents/sanctions-alignment.yaml", "heading: Opening", $"heading: Opening {Markup("heading")}"),
        ("documents/sanctions-alignment.yaml", "none: \"", $"none: \"{Markup("reason")} "),
        ("vocabulary/indicators.yaml", "  name: ", $"  name: {Markup("indicator")} "),
        ("vocabulary/indicators.yaml", "dataset: \"", $"dataset: \"{Markup("dataset")} "),
        ("vocabulary/responses.yaml", "label_third_party: build technology", $"label_third_party: {Markup("response")} build technology"),
        ("vocabulary/responses.yaml", "label_target: build technology", $"label_target: {Markup("target")} build technology"),
        ("vocabulary/sanctions.yaml", "because: \"a measure named without", $"because: \"a measure {Markup("assumption")} named without"),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-hostile-");

    public HostileRules()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "rules");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (file, from, to) in Plants)
        {
            Plant(Path.Combine(Folder, file), from, to);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, "episodes")))
        {
            Plant(file, "reference: \"", $"reference: \"{Markup("reference")} ");
            Plant(file, "pressure: \"", $"pressure: \"{Markup("pressure")} ");
        }

        PlantSentence("p2.s3", "a12043b8afa4bacd", $"A sentence of {Markup("sentence")} our own.");
        Directory.CreateDirectory(Texts);
        File.WriteAllText(Path.Combine(Texts, "privacy.md"), $"# Ours {Markup("heading")}\n\nWe keep {Markup("text")} nothing.\n");
    }

    public string Folder => Path.Combine(_folder.FullName, "rules");

    /// <summary>A copy of the document with a hostile sentence, under the hash the rules hold.</summary>
    public string Documents => Path.Combine(_folder.FullName, "documents");

    /// <summary>What an operator tells people.</summary>
    public string Texts => Path.Combine(_folder.FullName, "texts");

    /// <summary>What would run, load and show if anything took it for markup; the text of a field says which.</summary>
    public static string Markup(string field) => $"{Short(field)}<script>hacked=1</script>";

    /// <summary>The same for places that hold little.</summary>
    public static string Short(string field) => $"<img src=x onerror=hacked=1 title={field}>";

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Plant(string path, string from, string to)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private void PlantSentence(string locator, string hash, string sentence)
    {
        const string document = "sanctions-alignment";
        Plant(Path.Combine(Folder, "documents", document + ".yaml"), $"sha256: \"{hash}\"", $"sha256: \"{SentenceHash.Of(sentence)}\"");
        Directory.CreateDirectory(Documents);
        File.WriteAllText(Path.Combine(Documents, document + ".sentences.tsv"), $"locator\tsha256_16\ttext\n{locator}\t{SentenceHash.Of(sentence)}\t{sentence}\n", new UTF8Encoding(false));
    }
}
