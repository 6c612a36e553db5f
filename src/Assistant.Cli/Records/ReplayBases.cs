using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Interpreting;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.RuleBase.Packing;
using Assistant.Scoring;

namespace Assistant.Cli.Records;

/// <summary>Finds the rule base an answer was made with: the pack named, the rules at hand, or a version the host kept; with the figures of this machine or without.</summary>
/// <param name="pack">A pack, or null.</param>
/// <param name="rules">The rules folder at hand, or null where there is none.</param>
/// <param name="data">The data folder.</param>
/// <param name="time">The clock.</param>
internal sealed class ReplayBases(string? pack, string? rules, string data, TimeProvider time)
{
    private readonly Dictionary<string, QuestionAnswerer?> _byHash = new(StringComparer.Ordinal);

    /// <summary>The answerer of a version, or null where it is not at hand.</summary>
    public QuestionAnswerer? Of(AnswerRuleBase version)
    {
        if (!_byHash.TryGetValue(version.Hash, out var answerer))
        {
            answerer = Places(version).SelectMany(Snapshots).FirstOrDefault(s => "sha256:" + s.Version.Hash == version.Hash) is { } found
                ? QuestionAnswerer.Create(CompiledRuleBase.Compile(found), new GrammarInterpreter(found), time)
                : null;
            _byHash[version.Hash] = answerer;
        }

        return answerer;
    }

    private IEnumerable<string> Places(AnswerRuleBase version)
    {
        if (pack is not null)
        {
            return [pack];
        }

        var history = Path.Combine(data, "rules");
        var kept = Directory.Exists(history)
            ? Directory.EnumerateFiles(history, $"{version.Version}+*{PackSource.Extension}", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return rules is null ? kept : kept.Prepend(rules);
    }

    /// <summary>A version that no longer loads answers nothing.</summary>
    private IEnumerable<RuleBaseSnapshot> Snapshots(string place)
    {
        foreach (var figures in new[] { new FigureStore(data), null })
        {
            RuleBaseSnapshot? snapshot;
            try
            {
                snapshot = RuleBaseLoader.Check(PackSource.Open(place, publicKey: null), figures).Snapshot;
            }
            catch (InvalidRulesException)
            {
                continue;
            }

            if (snapshot is not null)
            {
                yield return snapshot;
            }
        }
    }
}
