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
            assistant eval episodes
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
        ["eval"] = """
            assistant eval questions questions.jsonl
            assistant eval episodes
            assistant eval episodes cases.csv --html cases.html

            Exit code 0 whatever the figures are, 1 when a file cannot be read.
            """,
        ["questions"] = """
            assistant eval questions questions.jsonl
            assistant eval questions questions.jsonl --json > figures.json
            assistant eval questions questions.jsonl --html questions.html --rules ../my-rules

            Each line is a question with what is expected of it; lines of one conversation are asked in the order of their turns:
              {"id": "q1", "conversation": "a", "turn": 1, "text": "Uruguay under a US beef ban?", "states": ["URY"],
               "scenario": {"senders": ["USA"]}, "expect": {"intent_any": ["assess"], "declined_any": [], "must": ["both states"],
               "must_not": ["a ranking"], "check": {"locators_any": ["p3.s2"], "min_citations": 3}}}
            (in one line). What must hold is decided where a machine can tell, and listed for a reader where it cannot.
            A line that cannot be read is named with its place, such as questions.jsonl:7:31, and nothing is asked.
            """,
        ["episodes"] = """
            assistant eval episodes
            assistant eval episodes cases.csv more-cases.csv --json > figures.json
            assistant eval episodes --html episodes.html

            Without a file the cases of the rule base are foretold, each from the others. A file has the columns id, iso3 (or state),
            start_year, position, senders, sectors, breadth and responses_ranked, most central response first (values parted by ;).
            Its cases are foretold from those of the rule base; one that stands there too is left out of its own base rates.
            A row that cannot be read is named with its place, such as cases.csv:12:40, and nothing is evaluated.
            """,
        ["rules"] = """
            assistant rules check
            assistant rules check --rules ../my-rules
            """,
        ["check"] = """
            assistant rules check
            assistant rules check --rules ../my-rules

            Each problem is one line:
              rules/claims/trade.yaml:12:7: RB005: `exprot-concentration` is no known indicator; did you mean `export-concentration`?
            Exit code 1 when there is any, 0 when there is none.
            """,
        ["pack"] = """
            assistant rules pack
            assistant rules pack --out rulebase-1.1.0.rulepack --key release-key.pem

            A key to sign with, and the public half for those who verify:
            openssl ecparam -name prime256v1 -genkey -noout -out release-key.pem
            openssl ec -in release-key.pem -pubout -out release-key.pub.pem
            The host serves a pack as it serves a folder: --Rules:Folder rulebase-1.1.0.rulepack
            """,
        ["unpack"] = """
            assistant rules unpack rulebase-1.1.0.rulepack --verify --public-key release-key.pub.pem
            assistant rules unpack rulebase-1.1.0.rulepack --to rules-1.1.0
            """,
        ["rollback"] = """
            assistant rules rollback --list
            assistant rules rollback
            assistant rules rollback 1.0.0+3f2a

            The host keeps the last twenty versions it served. What stood in the folder is set aside, not lost.
            """,
    };

    /// <summary>The examples of a command, or null.</summary>
    public static string? Of(Command command) => ByName.GetValueOrDefault(command is RootCommand ? "assistant" : command.Name);
}
