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
        ["rules import"] = """
            assistant rules import port-study.pdf --id port-study
            assistant rules import essay.txt --id port-study --title "Ports under pressure" --published 2026-05-01 --author "A. Writer"
            assistant rules import essay.docx --id port-study --dry-run --json

            It writes documents/port-study.yaml (locators and hashes) and claims/port-study.yaml (drafts), and never the text.
            Keep the file itself outside the repository, named port-study.pdf, for assistant rules verify.
            """,
        ["rules verify"] = """
            assistant rules verify --documents ../documents
            assistant rules verify --documents ../documents --quotes

            Each document is looked for as ID.sentences.tsv and as ID.txt, .md, .html, .docx or .pdf; every copy found is verified.
            Exit code 1 when a locator does not hold; each line says where its sentence stands now, or what stands there instead.
            """,
        ["data"] = """
            assistant data import reserves.csv --dataset "My reserves" --licence "personal use" --indicator reserves
            assistant data list
            assistant data stale
            """,
        ["data import"] = """
            assistant data import reserves.csv --dataset "My reserves" --licence "personal use" --indicator reserves
            assistant data import figures.csv --dataset "Trade monitor 2026" --licence "internal, not to be passed on" --replace

            With --indicator the columns are iso3,year,value; without it iso3,year,indicator,value. A figure stands in for the shipped one of its year.
            """,
        ["data list"] = """
            assistant data list
            assistant data list --json --data ../host-data
            """,
        ["data remove"] = """
            assistant data remove my-reserves
            """,
        ["prompts"] = """
            assistant prompts check
            assistant prompts test
            """,
        ["prompts check"] = """
            assistant prompts check
            assistant prompts check --prompts ../my-prompts --json

            Each problem is one line: prompts/read-question/skprompt.txt:24:11: `{{$qestion}}` is no variable this prompt is given; it is given ...
            """,
        ["prompts test"] = """
            assistant prompts test
            assistant prompts test --approve

            Fixtures stand beside a prompt: NAME/tests/FIXTURE.json holds a text for each variable, FIXTURE.approved.txt what they must make of it.
            """,
        ["data stale"] = """
            assistant data stale
            assistant data stale --all --json
            """,
    };

    /// <summary>The examples of a command, or null.</summary>
    public static string? Of(Command command)
    {
        if (command is RootCommand)
        {
            return ByName["assistant"];
        }

        // Two groups may each have a command of one name, such as check.
        var group = command.Parents.OfType<Command>().FirstOrDefault(p => p is not RootCommand);
        return (group is null ? null : ByName.GetValueOrDefault($"{group.Name} {command.Name}")) ?? ByName.GetValueOrDefault(command.Name);
    }
}
