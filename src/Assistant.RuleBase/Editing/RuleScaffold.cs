using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Comparing;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Schema;

namespace Assistant.RuleBase.Editing;

/// <summary>Starts a rule from a sentence: a draft in its topic's file, named by the sentence's line in the document's sheet.</summary>
public static class RuleScaffold
{
    /// <summary>Prepares the two files.</summary>
    /// <param name="snapshot">The base as it loads.</param>
    /// <param name="files">Its files.</param>
    /// <param name="sentence"><c>DOCUMENT#p3.s2</c>, or <c>p3.s2</c> where there is one document.</param>
    /// <param name="topic">The file it goes to; null for the topic of what carries this sentence or its neighbours.</param>
    /// <param name="name">The part of the identifier behind the topic; null for one made from the locator.</param>
    /// <exception cref="EditRefusedException">There is no such sentence, or the identifier is taken or none.</exception>
    public static EditResult Start(RuleBaseSnapshot snapshot, IReadOnlyList<RuleFile> files, string sentence, string? topic, string? name)
    {
        var locator = Locator(snapshot, sentence);
        var found = snapshot.Documents[locator.Document].Find(locator.Position)
            ?? throw new EditRefusedException(
                $"{locator.Document} has no sentence {locator.Position}; {NearestName.Suggest(locator.Position, snapshot.Documents[locator.Document].Sentences.Select(s => s.Position))}");
        var place = topic ?? Topic(snapshot, snapshot.Documents[locator.Document], locator.Position);
        var id = Identifier(snapshot, place, locator, name);
        var texts = new ContentTexts(files);
        var claims = ContentTexts.ClaimsOf(id);
        var sheet = $"documents/{locator.Document}.yaml";
        List<RuleFile> changed = [new(claims, Appended(texts.Find(claims), place, Entry(id, locator, snapshot)))];
        if (found.IsBody)
        {
            changed.Add(new RuleFile(sheet, DocumentSheet.WithRule(texts[sheet], locator.Position, id)));
        }

        return new EditResult(
            changed,
            [new EditStep(claims, $"added the draft `{id}`"), .. found.IsBody ? [new EditStep(sheet, $"{locator.Position} names it")] : Array.Empty<EditStep>()],
            [
                "write its claim, `when` and `effects` there; a draft never fires",
                $"add its cases to {place}.cases.yaml beside it, set `status: reviewed` once a second person has read it, and `stable` once two readings agree",
            ]);
    }

    private static SourceLocator Locator(RuleBaseSnapshot snapshot, string sentence)
    {
        var text = !sentence.Contains('#', StringComparison.Ordinal) && snapshot.Documents.Count == 1 ? $"{snapshot.Documents.Keys.Single()}#{sentence}" : sentence;
        return !SourceLocator.TryParse(text, out var locator) ? throw new EditRefusedException($"`{sentence}` is no locator; write DOCUMENT#p3.s2")
            : !snapshot.Documents.ContainsKey(locator.Document) ? throw new EditRefusedException($"there is no document `{locator.Document}`; {NearestName.Suggest(locator.Document, snapshot.Documents.Keys)}")
            : locator;
    }

    /// <summary>The topic of a rule on this sentence, or on the nearest one before or after it.</summary>
    private static string Topic(RuleBaseSnapshot snapshot, SourceDocument document, string position)
    {
        var at = document.Sentences.ToList().FindIndex(s => s.Position == position);
        return document.Sentences.Index()
            .Where(s => s.Item.Rules.Count > 0)
            .OrderBy(s => Math.Abs(s.Index - at))
            .Select(s => snapshot.FindRule(s.Item.Rules[0])?.Topic)
            .FirstOrDefault(t => t is not null)
            ?? throw new EditRefusedException($"no rule cites {document.Id} yet; name the file with --topic");
    }

    private static string Identifier(RuleBaseSnapshot snapshot, string topic, SourceLocator locator, string? name)
    {
        var wanted = $"{topic}.{name ?? locator.Position.Replace('.', '-')}";
        if (!IsName(topic) || !IsName(wanted[(topic.Length + 1)..]))
        {
            throw new EditRefusedException($"`{wanted}` is no rule identifier; topic and name take small letters, digits and dashes and begin with a letter");
        }

        if (snapshot.FindRule(wanted) is null)
        {
            return wanted;
        }

        return name is null
            ? Enumerable.Range(2, 98).Select(i => FormattableString.Invariant($"{wanted}-{i}")).First(i => snapshot.FindRule(i) is null)
            : throw new EditRefusedException($"`{wanted}` stands already; identifiers are for ever, choose another name");
    }

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static string Entry(string id, SourceLocator locator, RuleBaseSnapshot snapshot)
    {
        var since = (SemanticVersion.Parse(snapshot.Version.Number) ?? default).Next(VersionPart.Minor);
        return $"""
            - id: {id}
              status: {nameof(RuleStatus.Draft).ToLowerInvariant()}
              claim: {ClaimsReader.Unwritten}
              cites: [{locator}]
              topics: []
              when: always
              effects: []
              since: {since}

            """.ReplaceLineEndings("\n");
    }

    private static string Appended(string? text, string topic, string entry)
    {
        if (text is null)
        {
            return $"{SchemaLine.Of(ContentTexts.ClaimsOf(topic + "."))}\n# Rules on {topic.Replace('-', ' ')}.\n\n{entry}";
        }

        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return text.TrimEnd('\r', '\n') + newline + newline + entry.Replace("\n", newline, StringComparison.Ordinal);
    }
}
