using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Loading.Yaml;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads documents/ID.yaml.</summary>
internal sealed partial class DocumentReader(EntryLog entries, ProblemLog problems)
{
    private static readonly string[] Kinds = ["essay", "study", "law", "dataset"];

    private static readonly string[] Evidence = ["none stated", "cases", "statistics"];

    /// <summary>Where each locator and each rule it lists stands in the sheets read so far.</summary>
    public Dictionary<(SourceLocator Locator, string? Rule), FilePlace> Places { get; } = [];

    /// <summary>Reads one sheet; its file's name is what cites call it, whatever it calls itself.</summary>
    public SourceDocument Read(MapReader file, string name)
    {
        var sentences = new Dictionary<string, DocumentSentence>(StringComparer.Ordinal);
        if (file.Text("id") is { Length: > 0 } id && id != name)
        {
            problems.Add(file.PlaceOf("id"), ProblemCodes.UnknownIdentifier, $"`{id}` is not the file's name; write `{name}`, or name the file {id}.yaml");
        }

        foreach (var item in file.Maps("locators"))
        {
            var sentence = Sentence(item);
            Remember(new SourceLocator(name, sentence.Position), item);
            entries.Note(EntryKind.Sentence, $"{name}#{sentence.Position}", item.PlaceOf("locator"), item);
            if (!sentences.TryAdd(sentence.Position, sentence))
            {
                problems.Add(item.PlaceOf("locator"), ProblemCodes.Duplicate, $"the locator `{sentence.Position}` stands twice; keep one");
            }

            item.Finish();
        }

        var document = new SourceDocument(
            name, file.Text("title"), file.Text("author"), file.Text("publisher"), file.Text("address"), file.Date("published"),
            OneOf(file, "kind", Kinds), OneOf(file, "evidence", Evidence), file.Text("appraisal"), [.. file.Maps("sections").Select(Section)], [.. sentences.Values]);
        file.Finish();
        return document;
    }

    private DocumentSentence Sentence(MapReader item)
    {
        var position = item.Text("locator");
        if (position.Length > 0 && !Position().IsMatch(position))
        {
            problems.Add(item.PlaceOf("locator"), ProblemCodes.UnknownLocator, $"`{position}` is no locator; write p3.s2, title, summary, h1 or r1");
        }

        var hash = item.Text("sha256");
        if (hash.Length > 0 && !Hash().IsMatch(hash))
        {
            problems.Add(item.PlaceOf("sha256"), ProblemCodes.WrongShape, "`sha256` takes the first 16 hexadecimal digits of the sentence's hash");
        }

        var sentence = new DocumentSentence(position, hash, item.Texts("rules"), item.OptionalText("none"), item.OptionalText("pointer")) { Page = Page(item) };
        if (sentence is { IsBody: true, Rules.Count: 0, None: null })
        {
            problems.Add(item.Place, ProblemCodes.MissingKey, $"{position} is carried by no rule; name its `rules`, or say `none: \"why\"`");
        }

        if (sentence is { Rules.Count: > 0, None: not null })
        {
            problems.Add(item.PlaceOf("none"), ProblemCodes.WrongShape, $"{position} names both `rules` and a reason why it has none; keep one");
        }

        return sentence;
    }

    private int? Page(MapReader item)
    {
        var text = item.OptionalText("page");
        if (text is null || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0))
        {
            return text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);
        }

        problems.Add(item.PlaceOf("page"), ProblemCodes.WrongShape, $"`{text}` is no page; write a whole number from 1");
        return null;
    }

    private void Remember(SourceLocator locator, MapReader item)
    {
        Places.TryAdd((locator, null), item.Place);
        foreach (var rule in item.Scalars("rules"))
        {
            Places.TryAdd((locator, rule.Text), rule.Place);
        }
    }

    private string OneOf(MapReader file, string key, string[] known)
    {
        var text = file.Text(key);
        if (text.Length > 0 && !known.Contains(text))
        {
            problems.AddUnknown(file.PlaceOf(key), key, text, known);
        }

        return text;
    }

    private DocumentSection Section(MapReader item)
    {
        var section = new DocumentSection(item.Text("id"), item.Text("heading"), Paragraph(item, "from"), Paragraph(item, "to"));
        item.OptionalText("topic");
        item.Finish();
        return section;
    }

    private int Paragraph(MapReader item, string key)
    {
        var text = item.Text(key);
        if (int.TryParse(text.TrimStart('p'), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (text.Length > 0)
        {
            problems.Add(item.PlaceOf(key), ProblemCodes.UnknownLocator, $"`{text}` is no paragraph; write p3");
        }

        return 0;
    }

    [GeneratedRegex(@"^(p\d+\.s\d+|h\d+|r\d+|title|summary)$", RegexOptions.None, 200)]
    private static partial Regex Position();

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.None, 200)]
    private static partial Regex Hash();
}
