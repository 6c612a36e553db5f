using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Interpreting;
using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.RuleBase.Packing;
using Assistant.Scoring;

namespace Assistant.Cli.Records;

/// <summary>Finds the rule base an answer was made with: the pack named, the rules at hand, or a version the host kept; with the figures of this machine as they are, as they were, or without.</summary>
/// <param name="pack">A pack, or null.</param>
/// <param name="rules">The rules folder at hand, or null where there is none.</param>
/// <param name="data">The data folder.</param>
/// <param name="time">The clock.</param>
internal sealed class ReplayBases(string? pack, string? rules, string data, TimeProvider time)
{
    private readonly Dictionary<string, QuestionAnswerer?> _byHash = new(StringComparer.Ordinal);

    /// <summary>The hash of what lies at each place, so that a place is read once however many versions are looked for; null where nothing good does.</summary>
    private readonly Dictionary<string, string?> _contents = new(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyList<IReadOnlyList<FigureSet>>> _figures = new(() =>
        [[], .. new FigureHistory(data).Kept().Prepend(new FigureStore(data)).Select(Sets).OfType<IReadOnlyList<FigureSet>>()]);

    /// <summary>The answerer of a version, or null where it is not at hand.</summary>
    public QuestionAnswerer? Of(AnswerRuleBase version)
    {
        if (!_byHash.TryGetValue(version.Hash, out var answerer))
        {
            answerer = Snapshot(version) is { } found ? QuestionAnswerer.Create(CompiledRuleBase.Compile(found), new GrammarInterpreter(found), time) : null;
            _byHash[version.Hash] = answerer;
        }

        return answerer;
    }

    private RuleBaseSnapshot? Snapshot(AnswerRuleBase version)
    {
        foreach (var place in Places(version))
        {
            if (Content(place) is { } content && _figures.Value.FirstOrDefault(sets => "sha256:" + LocalHash.Of(content, sets) == version.Hash) is { } figures)
            {
                return RuleBaseLoader.Check(PackSource.Open(place, publicKey: null), figures).Snapshot;
            }
        }

        return null;
    }

    /// <summary>Where to look, the likeliest first: a kept version bears its hash in its name, unless figures lay over it.</summary>
    private IEnumerable<string> Places(AnswerRuleBase version)
    {
        if (pack is not null)
        {
            return [pack];
        }

        var history = Path.Combine(data, "rules");
        var kept = Directory.Exists(history)
            ? Directory.EnumerateFiles(history, $"{version.Version}+*{PackSource.Extension}", SearchOption.AllDirectories)
                .OrderByDescending(file => version.Hash.StartsWith("sha256:" + Hash(file), StringComparison.Ordinal)).ThenBy(file => file, StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return rules is null ? kept : kept.Prepend(rules);
    }

    private static string Hash(string file) => Path.GetFileNameWithoutExtension(file).Split('+')[^1];

    /// <summary>What cannot be read answers nothing.</summary>
    private string? Content(string place)
    {
        if (!_contents.TryGetValue(place, out var hash))
        {
            try
            {
                hash = ContentHash.Of(PackSource.Open(place, publicKey: null).ReadAll());
            }
            catch (InvalidRulesException)
            {
                hash = null;
            }

            _contents[place] = hash;
        }

        return hash;
    }

    private static IReadOnlyList<FigureSet>? Sets(FigureStore store)
    {
        try
        {
            return store.Read();
        }
        catch (InvalidRulesException)
        {
            return null;
        }
    }
}
