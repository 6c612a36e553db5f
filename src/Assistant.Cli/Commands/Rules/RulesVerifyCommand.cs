using System.CommandLine;
using Assistant.Cli.Importing;
using Assistant.Cli.RulesOutput;
using Assistant.Cli.Verifying;
using Assistant.RuleBase;
using Assistant.RuleBase.Verifying;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules verify</c>: every locator against the source at hand.</summary>
internal static class RulesVerifyCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var documents = new Option<string>("--documents")
        {
            Description = "A folder outside the repository with copies of the documents: ID.sentences.tsv, or ID.txt, .md, .html, .docx, .pdf.",
            HelpName = "DIR",
            Required = true,
        };
        var quotes = new Option<bool>("--quotes") { Description = "Also show the sentences." };
        var json = new Option<bool>("--json") { Description = "What was found, as JSON." };
        var command = new Command("verify", "Holds each locator's hash against a copy of its document, and finds again what moved.") { documents, quotes, json };
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetRequiredValue(documents), console.Folder);
            if (!Directory.Exists(folder))
            {
                throw new InputException($"--documents {parsed.GetRequiredValue(documents)}: there is no such folder");
            }

            var rules = content.Snapshot(parsed, console);
            var shelf = new SourceShelf(folder, new SourceReader(console.Time));
            var copies = rules.Documents.Keys.Order(StringComparer.Ordinal).Select(id => (Id: id, Copies: shelf.CopiesOf(id))).ToList();
            if (copies.TrueForAll(c => c.Copies.Count == 0))
            {
                throw new InputException($"{folder}: it holds no copy of any document; name a copy by the document's identifier, such as {copies[0].Id}.txt");
            }

            var reports = copies.SelectMany(c => Reports(rules, c.Id, c.Copies)).ToList();
            string[] absent = [.. copies.Where(c => c.Copies.Count == 0).Select(c => c.Id)];
            if (parsed.GetValue(json))
            {
                console.Out.Write(Json(rules.Version, reports, absent, parsed.GetValue(quotes)));
            }
            else
            {
                Show(console, reports, absent, parsed.GetValue(quotes));
            }

            return reports.TrueForAll(r => r.Holds) ? ExitCodes.Done : ExitCodes.Wrong;
        });
        return command;
    }

    /// <summary>Where several copies are at hand, one may still hold the wording another has lost.</summary>
    private static IEnumerable<VerificationReport> Reports(RuleBaseSnapshot rules, string document, IReadOnlyList<SourceCopy> copies)
    {
        var texts = copies.SelectMany(c => c.Sentences).DistinctBy(s => s.Hash).ToDictionary(s => s.Hash, s => s.Text, StringComparer.Ordinal);
        var verifier = new LocatorVerifier(rules, texts);
        return copies.Select(c => verifier.Verify(rules.Documents[document], c));
    }

    private static string Json(RuleBaseVersion version, List<VerificationReport> reports, string[] absent, bool quotes)
    {
        var held = reports.Count(r => r.Holds);
        return JsonReport.Of(
            "rules verify",
            held == reports.Count,
            version,
            new { copies = reports.Count, held, absent, text = $"{held} of {reports.Count} copies hold" },
            reports.Select(r => VerificationJson.Of(r, quotes)));
    }

    private static void Show(CliConsole console, List<VerificationReport> reports, string[] absent, bool quotes)
    {
        foreach (var line in reports.SelectMany(r => VerificationText.Lines(r, quotes)))
        {
            console.Out.WriteLine(line);
        }

        foreach (var document in absent)
        {
            console.Out.WriteLine($"{document}: no copy at hand");
        }
    }
}
