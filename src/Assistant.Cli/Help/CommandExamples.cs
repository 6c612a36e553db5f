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
        ["completion"] = """
            source <(assistant completion bash)                          this shell; put the line into ~/.bashrc for every one
            assistant completion zsh > "${fpath[1]}/_assistant"
            assistant completion pwsh | Out-String | Invoke-Expression

            The command must be found under its own name, as after dotnet tool install.
            """,
        ["rules"] = """
            assistant rules check
            assistant rules check --rules ../my-rules
            assistant rules test --watch
            assistant rules coverage --html coverage.html
            assistant rules why SRB us-secondary-over-russia trade.supplier-under-sanctions
            assistant rules show trade.narrow-exports-cascade
            assistant rules book --out book.html
            assistant rules diff
            assistant rules impact HEAD~1

            Every command takes --rules DIR and --json. The JSON has schemaVersion, command, ok, ruleBase, summary and items, or what the command's help says.
            Where a command does nothing, ok is false and the items are the problems with the rules, if those are why.
            Exit codes: 0 done, 1 the content or the input is wrong, 2 the tool failed.
            """,
        ["check"] = """
            assistant rules check
            assistant rules check --rules ../my-rules
            assistant rules check --strict --format github
            assistant rules check --format sarif > rules.sarif

            Each problem is one line:
              rules/claims/trade.yaml:12:7: RB005: `exprot-concentration` is no known indicator; did you mean `export-concentration`?
            For pull requests, to refuse also a change whose version or changelog does not show it:
              assistant rules check --since origin/main
            RB0xx is wrong for certain. RB1xx is what the analysis finds odd in content that loads: warnings, but for RB108.
            What a code means: assistant rules explain-code RB005
            Where a warning is known and right, its entry says so: allow: { RB104: "the reason" }
            Exit code 1 when there is an error (with --strict: or a warning), 0 otherwise.
            Items of --json: {"code", "severity", "file", "line", "column", "message", "silenced"}.
            """,
        ["explain-code"] = """
            assistant rules explain-code RB012
            assistant rules explain-code

            Items of --json: {"code", "severity", "canBeSilenced", "title", "page"}.
            """,
        ["test"] = """
            assistant rules test
            assistant rules test --filter trade.
            assistant rules test --watch
            assistant rules test --json > outcomes.json

            Runs claims/*.cases.yaml and tests/*.yaml. What does not hold is told with what was expected, what came out, and why.
            Exit code 1 when anything does not hold; a watch ends with 0.
            Items of --json: {"kind", "passed", "name", "about", "file", "line", "column", "faults": [{"expected", "actual"}], "reasons"}.
            """,
        ["coverage"] = """
            assistant rules coverage
            assistant rules coverage --html coverage.html
            assistant rules coverage --html coverage.html --documents ../documents

            A percentage is the share of cases (every smaller or middle state under every reference scenario) in which the
            sentence's most frequent rule fires. Quotes appear only where a text's hash is the one of the sheet.
            Exit code 1 when a body sentence is not accounted for.
            Items of --json: {"kind": "sentence", "locator", "standing", "rules", "because", "share", ...} and {"kind": "rule", "id", "fired", ...}.
            """,
        ["why"] = """
            assistant rules why SRB us-secondary-over-russia trade.supplier-under-sanctions
            assistant rules why Cuba west-comprehensive-prolonged pressure.broad-stirs-discontent --as-of 2020
            assistant rules why SRB trade.narrow-exports-cascade --sender EU --measure trade --breadth sectoral
            assistant rules why KAZ us-financial-sectoral trade.regional-markets --json

            Each line is a condition: how far it holds, 0 to 1, what it asks, and <- the value with its year and source.
            Items of --json: {"kind": "when" | "weakenedBy" | "strengthenedBy", "condition"} and {"kind": "effect", "option", "delta", ...}.
            """,
        ["show"] = """
            assistant rules show trade.narrow-exports-cascade
            assistant rules show pressure.buffers --json

            A strip shows all states: under the ramp, on it, over it, not known.
            Items of --json: {"kind": "ramp" | "move", ...}.
            """,
        ["book"] = """
            assistant rules book > book.md
            assistant rules book --out book.html

            Items of --json: {"format", "text"}, one.
            """,
        ["pack"] = """
            assistant rules pack
            assistant rules pack --out rulebase-1.1.0.rulepack --key release-key.pem

            A key to sign with, and the public half for those who verify:
            openssl ecparam -name prime256v1 -genkey -noout -out release-key.pem
            openssl ec -in release-key.pem -pubout -out release-key.pub.pem
            The host serves a pack as it serves a folder: --Rules:Folder rulebase-1.1.0.rulepack
            Items of --json: {"file", "sha256", "signed"}, one; or, where nothing is packed, the problems as `rules check` has them.
            """,
        ["unpack"] = """
            assistant rules unpack rulebase-1.1.0.rulepack --verify --public-key release-key.pub.pem
            assistant rules unpack rulebase-1.1.0.rulepack --to rules-1.1.0

            Items of --json: {"file", "signature", "folder"}, one.
            """,
        ["rollback"] = """
            assistant rules rollback --list
            assistant rules rollback
            assistant rules rollback 1.0.0+3f2a

            The host keeps the last twenty versions it served. What stood in the folder is set aside, not lost.
            Items of --json: {"folder", "version", "aside"}, one; with --list {"version", "since"}.
            """,
        ["rules import"] = """
            assistant rules import port-study.pdf --id port-study
            assistant rules import essay.txt --id port-study --title "Ports under pressure" --published 2026-05-01 --author "A. Writer"
            assistant rules import essay.docx --id port-study --dry-run --json

            It writes documents/port-study.yaml (locators and hashes) and claims/port-study.yaml (drafts), and never the text.
            Keep the file itself outside the repository, named port-study.pdf, for assistant rules verify.
            Items of --json: {"id", "title", "published", "sheet", "claims", "model", "modelFault", "sections", "locators", "drafts"}, one.

            assistant rules import essay.docx --id port-study --model NAME --model-endpoint URL
            A language model drafts each claim from its sentence, in other words; what does not hold stays TODO, with a note why.
            """,
        ["rules verify"] = """
            assistant rules verify --documents ../documents
            assistant rules verify --documents ../documents --quotes

            Each document is looked for as ID.sentences.tsv and as ID.txt, .md, .html, .docx or .pdf; every copy found is verified.
            Exit code 1 when a locator does not hold; each line says where its sentence stands now, or what stands there instead.
            Items of --json: {"document", "file", "locators", "holding", "findings", "unlisted"}, one per copy.
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
            --json: {"name", "dataset", "licence", "figures", "folder", "hash"}.
            """,
        ["data list"] = """
            assistant data list
            assistant data list --json --data ../host-data

            --json: [{"name", "dataset", "licence", "imported", "figures"}].
            """,
        ["data remove"] = """
            assistant data remove my-reserves

            --json: {"removed"}.
            """,
        ["prompts"] = """
            assistant prompts check
            assistant prompts test
            """,
        ["prompts check"] = """
            assistant prompts check
            assistant prompts check --prompts ../my-prompts --json

            Each problem is one line: prompts/read-question/skprompt.txt:24:11: `{{$qestion}}` is no variable this prompt is given; it is given ...
            --json: {"folder", "prompts": [{"name", "version", "hash", "variables", "characters"}], "problems": [{"file", "line", "column", "message"}]}.
            """,
        ["prompts test"] = """
            assistant prompts test
            assistant prompts test --approve

            Fixtures stand beside a prompt: NAME/tests/FIXTURE.json holds a text for each variable, FIXTURE.approved.txt what they must make of it.
            --json: {"passed", "failed", "results": [{"prompt", "fixture", "fault"}]}.
            """,
        ["data stale"] = """
            assistant data stale
            assistant data stale --all --json

            --json: {"staleAfter", "year", "indicators": [{"id", "states", "oldest", "median", "newest", "ages", "old", "moves", "flips", ...}]}.
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
        return RecordsExamples.Of(group is null ? command.Name : $"{group.Name} {command.Name}")
            ?? (group is null ? null : ByName.GetValueOrDefault($"{group.Name} {command.Name}")) ?? ByName.GetValueOrDefault(command.Name) ?? ChangeExamples.Of(command.Name);
    }
}
