using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Cli.Content;
using Assistant.Cli.Importing;
using Assistant.Cli.RulesOutput;
using Assistant.Planner.Models.Drafting;
using Assistant.RuleBase;
using Assistant.RuleBase.Importing;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules import</c>: a new document becomes a sheet of locators and hashes, and drafts of its rules.</summary>
internal static partial class RulesImportCommand
{
    private static readonly string[] Kinds = ["essay", "study", "law", "dataset"];

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var file = new Argument<string>("file") { Description = "Plain text, Markdown, HTML, .docx, or a PDF that holds text.", HelpName = "FILE" };
        var id = new Option<string>("--id") { Description = "What cites will call it, such as port-study.", HelpName = "ID", Required = true };
        var title = Text("--title", "Its title, where the file shows none.");
        var author = Text("--author", "Who wrote it.");
        var publisher = Text("--publisher", "Who published it.");
        var address = Text("--address", "Where it is to be found.");
        var published = Text("--published", "Date of publication, such as 2026-05-01, where the file shows none.");
        var kind = Text("--kind", $"What it is: {string.Join(", ", Kinds)}; otherwise essay.");
        var preview = new Option<bool>("--dry-run") { Description = "Only tell what would be written." };
        var model = new ModelOptions("drafts each claim in its own words, from the sentence, which is sent to it");
        var json = new Option<bool>("--json") { Description = "What was recognised, as JSON; never the text." };
        var command = new Command("import", "Makes a sheet and draft rules of a new document; its text stays outside.") { file, id, title, author, publisher, address, published, kind, preview, json, model.Name, model.Endpoint };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = Id(parsed.GetRequiredValue(id));
            var about = new SourceDetails(
                parsed.GetValue(author) ?? SourceDetails.NotRecorded, parsed.GetValue(publisher) ?? SourceDetails.NotRecorded,
                parsed.GetValue(address) ?? SourceDetails.NotRecorded, Kind(parsed.GetValue(kind)));
            var folder = content.OwnRulesFolder(parsed, console);
            using var helper = model.Make(parsed, console, content);
            var rules = content.Snapshot(parsed, console);
            var source = new SourceReader(console.Time).Read(Path.GetFullPath(parsed.GetRequiredValue(file), console.Folder));
            var document = Document(name, parsed.GetValue(title), Date(parsed.GetValue(published)) ?? source.Published, source, rules);
            var files = new ImportedFiles(folder, name);
            files.RefuseExisting(console);
            DraftedClaims? drafted = null;
            if (helper is not null)
            {
                drafted = await new ClaimDrafter(helper, new ClaimCheck(rules, document.Outline)).DraftAsync(ModelClaims.Wanted(document), cancellationToken).ConfigureAwait(false);
                document = ModelClaims.Put(document, drafted);
            }

            files.Write(
                SheetYaml.Of(document, about, document.Published ?? throw new InputException("no date of publication is found in it; add --published, such as --published 2026-05-01")),
                DraftYaml.Of(document, rules.Version.Number),
                dryRun: parsed.GetValue(preview));
            Report(console, rules.Version, document, files, drafted, parsed.GetValue(preview), parsed.GetValue(json));
            return ExitCodes.Done;
        });
        return command;
    }

    private static ImportedDocument Document(string id, string? title, DateOnly? published, SourceText source, RuleBaseSnapshot rules)
    {
        var outline = DocumentOutline.Of(source);
        if (outline.Sentences.Count > SourceLimits.Sentences)
        {
            throw new InputException($"it holds more than {SourceLimits.Sentences} sentences; import it in parts");
        }

        if (outline.Sentences.All(s => !s.IsBody))
        {
            throw new InputException("it holds headings and no running text; is it the right file?");
        }

        return new ImportedDocument(
            id, title ?? outline.Title?.TrimEnd('.') ?? throw new InputException("no title is found in it; add --title"), published, outline, new DraftMaker(rules).Drafts(id, outline));
    }

    private static void Report(CliConsole console, RuleBaseVersion rules, ImportedDocument document, ImportedFiles files, DraftedClaims? drafted, bool preview, bool json)
    {
        var (body, other) = (document.Outline.Sentences.Count(s => s.IsBody), document.Outline.Sentences.Count(s => !s.IsBody));
        var text = FormattableString.Invariant(
            $"{document.Id}: {document.Outline.Sections.Count} sections, {body} body sentences and {other} others, {document.Drafts.Count} drafts");
        if (json)
        {
            console.Out.Write(JsonReport.Of("rules import", true, rules, new { written = !preview, drafts = document.Drafts.Count, text }, [new
            {
                id = document.Id,
                title = document.Title,
                published = document.Published,
                sheet = files.Sheet,
                claims = files.Claims,
                model = drafted?.Model,
                modelFault = drafted?.Fault,
                sections = document.Outline.Sections.Select(s => new { id = s.Id, from = $"p{s.From}", to = $"p{s.To}" }),
                locators = document.Outline.Sentences.Select(s => new { locator = s.Position, page = s.Page, sha256 = s.Hash }),
                drafts = document.Drafts.Select(d => new { rule = d.Id, locator = d.Position, claim = d.Claim, claimNote = d.ClaimNote, hedge = d.Hedge, cue = d.Cue, responses = d.Responses, indicators = d.Indicators }),
            }]));
            return;
        }

        console.Out.WriteLine(text);
        if (drafted is not null)
        {
            console.Out.WriteLine(FormattableString.Invariant($"{drafted.Model} drafted {drafted.Claims.Count} of {document.Drafts.Count} claims{(drafted.Refused.Count > 0 ? $", {drafted.Refused.Count} more were not taken" : "")}{(drafted.Fault is { } fault ? $". {fault}" : "")}"));
        }

        var (sheet, claims) = (ShownPaths.Of(files.Sheet, console.Folder), ShownPaths.Of(files.Claims, console.Folder));
        console.Out.WriteLine(preview ? $"would write {sheet}\n            {claims}" : $"wrote {sheet}\n      {claims}");
        console.Out.WriteLine(preview ? "nothing was written" : drafted is null
            ? "Next: write each claim in your own words; `assistant rules check` lists those still to do. Drafts never fire. Editors learn the new names by `assistant rules schema`."
            : "Next: hold each drafted claim against its sentence, and write the others; `assistant rules check` lists those still to do. Drafts never fire. Editors learn the new names by `assistant rules schema`.");
    }

    private static string Id(string id) => Kebab().IsMatch(id) ? id : throw new InputException($"--id {id}: write small letters, figures and hyphens, beginning with a letter, such as port-study");

    private static string Kind(string? kind) =>
        kind is null ? Kinds[0] : Kinds.Contains(kind) ? kind : throw new InputException($"--kind {kind}: use one of {string.Join(", ", Kinds)}");

    private static DateOnly? Date(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new InputException($"--published {text}: write a date such as 2026-05-01");

    private static Option<string?> Text(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    [GeneratedRegex("^[a-z][a-z0-9-]{1,62}$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Kebab();
}
