namespace Assistant.Cli.Help;

/// <summary>Lines to copy for the commands that change the rules, or tell what a change does.</summary>
internal static class ChangeExamples
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.Ordinal)
    {
        ["diff"] = """
            assistant rules diff                          what the rules at hand say differently from the last commit
            assistant rules diff HEAD~1 HEAD
            assistant rules diff v1.0.0.rulepack ../other/rules --json
            assistant rules diff --exit-code              ends with 1 when anything differs

            A version is a rules folder, a .rulepack file, a git revision, or working for the rules at hand.
            --json: {"schemaVersion", "before", "after", "demands", "changes": [{"kind", "id", "change", "part", "words", "fields"}]}.
            """,
        ["impact"] = """
            assistant rules impact                        the last commit against the rules at hand
            assistant rules impact v1.0.0.rulepack --html impact.html
            assistant rules impact HEAD~1 HEAD --threshold 0.05 --json

            Ends with 1 when a leading response flips that the changelog entry of the later version does not announce:
              Expected flips:

              - resist-absorb -> seek-exemptions, through trade.time-to-adjust, at most 40
            --json: {"schemaVersion", "before", "after", "states", "scenarios", "cases", "threshold", "flips", "unlisted", "unmet", "options", "rules", "questions"}.
            """,
        ["new"] = """
            assistant rules new p3.s2
            assistant rules new sanctions-alignment#p3.s2 --topic trade --name few-buyers

            Items of --json: {"file", "done"}; what is left to do stands in summary.next.
            """,
        ["retire"] = """
            assistant rules retire trade.few-buyers --because "Says the same as trade.narrow-exports-cascade."

            Items of --json: {"file", "done"}; what is left to do stands in summary.next.
            """,
        ["bump"] = """
            assistant rules bump minor
            assistant rules bump patch --since v1.0.0.rulepack

            Items of --json: {"file", "done"}; what is left to do stands in summary.next.
            """,
        ["schema"] = """
            assistant rules schema                        after vocabulary changed, or a file was added
            assistant rules schema --check                ends with 1 when it should be run

            Items of --json: {"file", "written", "fault"}, one for each file that was not as it should be.
            """,
    };

    /// <summary>The examples of a command, or null.</summary>
    public static string? Of(string command) => ByName.GetValueOrDefault(command);
}
