using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Loading.Yaml;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads documents/ID.yaml.</summary>
internal sealed partial class DocumentReader(ProblemLog problems)
{
    public SourceDocument Read(MapReader file)
    {
        var sentences = new Dictionary<string, DocumentSentence>(StringComparer.Ordinal);
        foreach (var item in file.Maps("locators"))
        {
            var sentence = Sentence(item);
            if (!sentences.TryAdd(sentence.Position, sentence))
            {
                problems.Add(item.PlaceOf("locator"), ProblemCodes.Duplicate, $"the locator `{sentence.Position}` stands twice; keep one");
            }

            item.Finish();
        }

        var document = new SourceDocument(
            file.Text("id"), file.Text("title"), file.Text("author"), file.Text("publisher"), file.Text("address"), file.Date("published"),
            file.Text("kind"), file.Text("evidence"), file.Text("appraisal"), [.. file.Maps("sections").Select(Section)], [.. sentences.Values]);
        file.Finish();
        return document;
    }

    private DocumentSentence Sentence(MapReader item)
    {
        var position = item.Text("locator");
        if (!Position().IsMatch(position))
        {
            problems.Add(item.PlaceOf("locator"), ProblemCodes.UnknownLocator, $"`{position}` is no locator; write p3.s2, title, summary, h1 or r1");
        }

        var hash = item.Text("sha256");
        if (!Hash().IsMatch(hash))
        {
            problems.Add(item.PlaceOf("sha256"), ProblemCodes.WrongShape, "`sha256` takes the first 16 hexadecimal digits of the sentence's hash");
        }

        var sentence = new DocumentSentence(position, hash, item.Texts("rules"), item.OptionalText("none"), item.OptionalText("pointer"));
        if (sentence is { IsBody: true, Rules.Count: 0, None: null })
        {
            problems.Add(item.Place, ProblemCodes.MissingKey, $"{position} is carried by no rule; name its `rules`, or say `none: \"why\"`");
        }

        return sentence;
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

        problems.Add(item.PlaceOf(key), ProblemCodes.UnknownLocator, $"`{text}` is no paragraph; write p3");
        return 0;
    }

    [GeneratedRegex(@"^(p\d+\.s\d+|h\d+|r\d+|title|summary)$", RegexOptions.None, 200)]
    private static partial Regex Position();

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.None, 200)]
    private static partial Regex Hash();
}
