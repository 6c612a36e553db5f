using System.CommandLine;

namespace Assistant.Cli.Help;

/// <summary>Lines to copy, per command: help that teaches by doing.</summary>
internal static class CommandExamples
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal)
    {
        ["assistant"] = """
            assistant ask "How might Serbia respond to US secondary sanctions on its energy sector?"
            assistant assess KAZ --sender USA EU --over RUS --measure finance --secondary
            assistant rules check

            Every command has its own help: assistant ask --help
            Exit codes: 0 done, 1 the content or the input is wrong, 2 the tool failed.
            """,
        ["ask"] = """
            assistant ask "How might Serbia respond to US secondary sanctions on its energy sector?"
            assistant ask "What does the document say about talent?" --full
            assistant ask "Vietnam under US tariffs" --json > answer.json

            Many questions, one JSON object per line, turns of one conversation under one name:
              {"id": "q1", "conversation": "a", "text": "How might Georgia respond to a Russian wine ban?"}
              {"id": "q2", "conversation": "a", "text": "And if it is comprehensive?"}
            assistant ask --batch questions.jsonl --json > answers.jsonl
            assistant ask --batch - --json < questions.jsonl
            A line that cannot be read gives {"id", "line", "error"}, and the rest go on.
            """,
        ["assess"] = """
            assistant assess SRB --sender USA --over RUS --measure energy --breadth sectoral --secondary
            assistant assess Cuba --sender USA --measure trade finance --breadth comprehensive --duration long
            assistant assess SRB --sender EU --measure trade --as-of 2018 --json

            A table of past episodes, with the columns id, iso3, start_year, position, senders, sectors, breadth
            and, for third parties, over (several values in one cell are separated by ;):
            assistant assess --batch episodes.csv --json > ranked.jsonl
            No other column is read. Each row gives {"id", "state", "responses", "abstained", "missing", "note"}.
            """,
        ["rules"] = """
            assistant rules check
            assistant rules check --rules ../my-rules
            assistant rules diff
            assistant rules impact HEAD~1
            """,
        ["check"] = """
            assistant rules check
            assistant rules check --rules ../my-rules

            Each problem is one line:
              rules/claims/trade.yaml:12:7: RB005: `exprot-concentration` is no known indicator; did you mean `export-concentration`?
            Exit code 1 when there is any, 0 when there is none.

            For pull requests: also refuse a change whose version or changelog does not show it.
            assistant rules check --since origin/main
            """,
    };

    /// <summary>The examples of a command, or null.</summary>
    public static string? Of(Command command) => ByName.GetValueOrDefault(command is RootCommand ? "assistant" : command.Name) ?? ChangeExamples.Of(command.Name);
}
