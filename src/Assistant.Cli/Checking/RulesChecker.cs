using Assistant.RuleBase;
using Assistant.RuleBase.Importing;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Cli.Checking;

/// <summary>Everything that can be wrong with a rules folder: its files, what only scoring sees, and its cases.</summary>
internal static class RulesChecker
{
    public static CheckReport Check(string folder)
    {
        var loaded = RuleBaseLoader.Check(new RuleFolder(folder));
        if (loaded.Snapshot is not { } snapshot)
        {
            return Failed(loaded.Problems);
        }

        var (compiled, unscored) = CompiledRuleBase.Check(snapshot);
        RuleProblem[] problems =
        [
            .. unscored.Concat(new CaseChecker(compiled).Problems(loaded.Cases)).Concat(UnwrittenDrafts.In(snapshot))
                .OrderBy(p => p.File, StringComparer.Ordinal)
                .ThenBy(p => p.Line)
                .ThenBy(p => p.Column)
                .ThenBy(p => p.Code, StringComparer.Ordinal),
        ];
        return problems.Length == 0
            ? new CheckReport([], $"rule base {snapshot.Version.Number} (sha256:{snapshot.Version.Hash}): {snapshot.Rules.Count} rules, "
                + $"{loaded.Cases.Count} cases, {snapshot.States.Count} states, {Counted(snapshot.Documents.Count, "document")}; no problem found")
            : Failed(problems);
    }

    private static CheckReport Failed(IReadOnlyList<RuleProblem> problems) => new(problems, $"{Counted(problems.Count, "problem")} found");

    private static string Counted(int count, string what) => FormattableString.Invariant($"{count} {what}{(count == 1 ? "" : "s")}");
}
