using Assistant.RuleBase.Loading;

namespace Assistant.RuleBase.Tests.Support;

/// <summary>The small rule base, whole or with one thing changed.</summary>
internal static class Some
{
    /// <summary>Collects what tests on this thread load, where somebody asked for it: the corpus of mistakes.</summary>
    [ThreadStatic]
    private static List<(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<RuleProblem> Problems)>? Watched;

    /// <summary>Every base that an action loads, with its problems.</summary>
    public static IReadOnlyList<(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<RuleProblem> Problems)> LoadedBy(Action action)
    {
        var watched = Watched = [];
        try
        {
            action();
            return watched;
        }
        finally
        {
            Watched = null;
        }
    }

    /// <summary>Everything wrong with the small base after one text in one file is replaced.</summary>
    public static IReadOnlyList<string> ProblemsAfter(string file, string from, string to) => ProblemsIn(With((file, from, to)));

    /// <summary>Everything wrong with the small base after a text is added at the end of a file.</summary>
    public static IReadOnlyList<string> ProblemsAfterAdding(string file, string text) => ProblemsWith(file, SmallBase.Texts[file] + "\n" + text);

    /// <summary>Everything wrong with the small base when a file holds this text.</summary>
    public static IReadOnlyList<string> ProblemsWith(string file, string text) =>
        ProblemsIn(new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal) { [file] = text });

    /// <summary>Everything wrong with the small base without one file.</summary>
    public static IReadOnlyList<string> ProblemsWithout(string file) =>
        ProblemsIn(SmallBase.Texts.Where(t => t.Key != file).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal));

    public static IReadOnlyList<string> ProblemsIn(IReadOnlyDictionary<string, string> texts)
    {
        var result = RuleBaseLoader.Check(new RuleTexts(texts));
        Watched?.Add((texts, result.Problems));
        Assert.Equal(result.Problems.Count == 0, result.Snapshot is not null);
        return [.. result.Problems.Select(p => p.ToString())];
    }

    /// <summary>The texts of the small base with these replacements; each text replaced must stand there exactly once.</summary>
    public static Dictionary<string, string> With(params (string File, string From, string To)[] changes)
    {
        var texts = new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal);
        foreach (var (file, from, to) in changes)
        {
            Assert.Equal(2, texts[file].Split(from).Length);
            texts[file] = texts[file].Replace(from, to, StringComparison.Ordinal);
        }

        return texts;
    }

    public static RuleBaseSnapshot Snapshot(IReadOnlyDictionary<string, string> texts)
    {
        var result = RuleBaseLoader.Check(new RuleTexts(texts));
        Assert.Empty(result.Problems);
        return result.Snapshot!;
    }
}
