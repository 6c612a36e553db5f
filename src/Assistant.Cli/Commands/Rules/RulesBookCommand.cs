using System.CommandLine;
using Assistant.Cli.RulesBook;
using Assistant.Cli.RulesOutput;
using Assistant.Scoring;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules book</c>: the whole base in plain English on one page.</summary>
internal static class RulesBookCommand
{
    private static readonly string[] Formats = ["markdown", "html"];

    public static Command Create(CliConsole console, ContentOptions content)
    {
        var format = new Option<string?>("--format") { Description = "markdown or html; otherwise as the file's name ends.", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong(Formats);
        var file = new Option<string?>("--out") { Description = "Writes a file; otherwise the book is printed.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "The book inside JSON." };
        var command = new Command("book", "Writes the whole base in plain English on one page.") { format, file, json };
        command.SetAction(parsed =>
        {
            var compiled = CompiledRuleBase.Compile(content.Snapshot(parsed, console));
            var snapshot = compiled.Snapshot;
            var path = parsed.GetValue(file);
            var isHtml = (parsed.GetValue(format) ?? (path?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true ? Formats[1] : Formats[0])) == Formats[1];
            var book = new RuleBook(compiled).On(isHtml ? new HtmlBookPage(RuleBook.TitleOf(snapshot)) : new MarkdownPage());
            if (path is not null)
            {
                console.Error.WriteLine($"written: {PageFile.Write(path, book, console)}");
            }

            if (parsed.GetValue(json))
            {
                console.Out.Write(JsonReport.Of(
                    "rules book", true, snapshot.Version, new { rules = snapshot.Rules.Count, text = RuleBook.TitleOf(snapshot) },
                    [new { format = isHtml ? Formats[1] : Formats[0], text = book }]));
            }
            else if (path is null)
            {
                console.Out.Write(book);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
