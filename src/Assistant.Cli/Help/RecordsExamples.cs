namespace Assistant.Cli.Help;

/// <summary>Lines to copy for the commands on what the host recorded, by their path.</summary>
internal static class RecordsExamples
{
    private static readonly Dictionary<string, string> ByPath = new(StringComparer.Ordinal)
    {
        ["audit"] = """
            assistant audit verify --data ../host-data
            assistant audit checkpoint --data ../host-data --out checkpoint-2026-11-28.json
            """,
        ["audit verify"] = """
            assistant audit verify --data ../host-data
            assistant audit verify --against checkpoint-2026-11-28.json --public-key audit-public.pem
            assistant audit verify --quick --json

            A log that was cut with all it held about itself is found only by a checkpoint kept elsewhere: write one every day.
            With PostgreSQL, the variable Storage__PostgreSql holds the host's connection string.
            """,
        ["audit checkpoint"] = """
            assistant audit checkpoint --data ../host-data --out checkpoint-2026-11-28.json
            """,
        ["audit key"] = """
            assistant audit key --data ../host-data --out audit-public.pem
            """,
        ["replay"] = """
            assistant replay 01KB3V8Q0N5T4W2X6Y7Z8A9BCD --data ../host-data
            assistant replay --latest 1000 --json
            assistant replay 01KB3V8Q0N5T4W2X6Y7Z8A9BCD --pack v1.0.0.rulepack

            Exit code 0 when every answer is the same byte for byte (apart from its identifier and the times of its trace), else 1.
            """,
        ["ledger"] = """
            assistant ledger record "How might Serbia respond to US secondary sanctions on its energy sector?" --by "A. Analyst" --horizon 2027-06-30
            assistant ledger resolve 1234 --chosen seek-exemptions --by "B. Coder" --reference "Official Gazette 41/2027"
            assistant ledger score
            """,
        ["ledger record"] = """
            assistant ledger record "How might Serbia respond to US secondary sanctions on its energy sector?" --by "A. Analyst" --horizon 2027-06-30
            assistant ledger record --answer 01KB3V8Q0N5T4W2X6Y7Z8A9BCD --by "A. Analyst" --horizon 2027-06-30 --state SRB

            Of an answer its question is frozen as it was read, without the words of who asked it.
            """,
        ["ledger resolve"] = """
            assistant ledger resolve 1234 --chosen seek-exemptions hedge-quietly --by "B. Coder" --reference "Official Gazette 41/2027"
            assistant ledger resolve 1234 --none --by "B. Coder" --reference "https://example.org/report" --note "talks were broken off"
            """,
        ["ledger score"] = """
            assistant ledger score
            assistant ledger score --json

            A hit: the response put first was chosen. A miss: it was not.
            """,
        ["ledger list"] = """
            assistant ledger list
            assistant ledger list --open --json
            """,
        ["feedback"] = """
            assistant feedback list --complaints --since 2026-11-01
            assistant feedback to-cases --out ../drafts
            """,
        ["feedback list"] = """
            assistant feedback list --data ../host-data
            assistant feedback list --complaints --json
            """,
        ["feedback export"] = """
            assistant feedback export --since 2026-11-01 --out feedback.jsonl
            """,
        ["feedback to-cases"] = """
            assistant feedback to-cases --data ../host-data --out ../drafts

            A maintainer reads each draft and moves it to rules/claims/TOPIC.cases.yaml, or throws it away. No score changes by itself.
            """,
        ["people"] = """
            assistant people export 8f0c4a1e --data ../host-data --out person.json
            assistant people forget 8f0c4a1e --data ../host-data
            """,
        ["people export"] = """
            assistant people export 8f0c4a1e --data ../host-data --out person.json
            assistant people export 29:1abc --channel msteams --hold
            """,
        ["people forget"] = """
            assistant people forget 8f0c4a1e --data ../host-data
            assistant people forget 8f0c4a1e --hold

            Ends with 1 when a hold forbids it; where one is on some channels alone, the others are erased. The audit log keeps a salted hash of each text, of which nobody can tell what it was.
            """,
        ["people hold"] = """
            assistant people hold 8f0c4a1e --data ../host-data
            """,
        ["people release"] = """
            assistant people release 8f0c4a1e --data ../host-data
            assistant people release 29:1abc --channel msteams

            Erased is what the person wished to be erased meanwhile, on the channels for which they wished it.
            """,
        ["stats"] = """
            assistant stats --data ../host-data
            assistant stats --csv --since 2026-11-01 > use.csv

            Days are in UTC. Users are counted as long as their answers are kept.
            """,
        ["pause"] = """
            assistant pause --message "We renew the figures and are back on Monday." --data ../host-data
            assistant resume --data ../host-data
            """,
        ["resume"] = """
            assistant resume --data ../host-data
            """,
    };

    /// <summary>The examples of a command by its path, or null.</summary>
    public static string? Of(string path) => ByPath.GetValueOrDefault(path);
}
