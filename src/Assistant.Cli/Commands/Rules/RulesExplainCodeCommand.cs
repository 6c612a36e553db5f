using System.CommandLine;
using Assistant.Cli.RulesOutput;
using Assistant.RuleBase.Codes;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.Commands.Rules;

/// <summary><c>assistant rules explain-code</c>: what a problem code means and how to mend it.</summary>
internal static class RulesExplainCodeCommand
{
    public static Command Create(CliConsole console)
    {
        var code = new Argument<string?>("code") { Description = "Such as RB012; without it, all codes are listed.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "The page as JSON." };
        var command = new Command("explain-code", "Explains a problem code: what it means, an example, how to mend it, how to silence it.") { code, json };
        command.SetAction(parsed =>
        {
            string[] codes = parsed.GetValue(code) is { Length: > 0 } given ? [Known(given)] : [.. CodePages.Known];
            if (parsed.GetValue(json))
            {
                console.Out.Write(JsonReport.Of("rules explain-code", true, null, new { codes = codes.Length, text = Listed(codes) }, codes.Select(Item)));
            }
            else if (codes.Length == 1)
            {
                console.Out.Write(CodePages.Of(codes[0]));
            }
            else
            {
                foreach (var one in codes)
                {
                    console.Out.WriteLine($"{one}  {ProblemCodes.SeverityOf(one).ToString().ToLowerInvariant(),-7}  {CodePages.TitleOf(one)}");
                }
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static string Known(string given)
    {
        var code = given.Trim().ToUpperInvariant();
        return CodePages.Of(code) is not null ? code : throw new InputException($"`{given}` is no code; {NearestName.Suggest(code, CodePages.Known)}");
    }

    private static object Item(string code) => new
    {
        code,
        severity = ProblemCodes.SeverityOf(code).ToString().ToLowerInvariant(),
        canBeSilenced = ProblemCodes.CanBeSilenced(code),
        title = CodePages.TitleOf(code),
        page = CodePages.Of(code),
    };

    private static string Listed(string[] codes) => codes.Length == 1 ? CodePages.TitleOf(codes[0]) : $"{codes.Length} codes";
}
