using System.Diagnostics;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading;

/// <summary>Whatever a file holds, loading ends in a base or in located problems, never in an exception.</summary>
public sealed class FuzzTests
{
    private const long MostMemory = 512L * 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_thousand_spoilt_small_bases_load_or_say_why_not(int seed)
    {
        var random = new Random(seed);
        var paths = SmallBase.Texts.Keys.Order(StringComparer.Ordinal).ToList();
        for (var round = 0; round < 1_000; round++)
        {
            var texts = new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal);
            for (var spoils = random.Next(1, 5); spoils > 0; spoils--)
            {
                var path = paths[random.Next(paths.Count)];
                texts[path] = Mutation.Of(texts[path], random);
            }

            CheckSays(new RuleTexts(texts), $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void A_spoilt_real_base_loads_or_says_why_not()
    {
        var random = new Random(5);
        var real = RealBase.Files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        var paths = real.Keys.Order(StringComparer.Ordinal).ToList();
        for (var round = 0; round < 12; round++)
        {
            var texts = new Dictionary<string, string>(real, StringComparer.Ordinal);
            foreach (var path in Enumerable.Range(0, 8).Select(_ => paths[random.Next(paths.Count)]).Append("states/ties.csv"))
            {
                texts[path] = Mutation.Of(texts[path], random);
            }

            CheckSays(new RuleTexts(texts), $"round {round}");
        }
    }

    [Fact]
    public void A_thousand_spoilt_real_files_load_or_say_why_not() => SpoilRealFiles(seed: 7, files: 1_000);

    /// <summary>The same at full length; run with <c>--filter Category=Long</c>.</summary>
    [Fact]
    [Trait("Category", "Long")]
    public void Ten_thousand_spoilt_real_files_load_or_say_why_not() => SpoilRealFiles(seed: 8, files: 10_000);

    /// <summary>Real files, each spoilt, stand among the small base's, so that a thousand loads take seconds.</summary>
    private static void SpoilRealFiles(int seed, int files)
    {
        const int together = 4;
        var random = new Random(seed);
        var real = RealBase.Files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
        var paths = real.Keys.Order(StringComparer.Ordinal).ToList();
        for (var round = 0; round < files / together; round++)
        {
            var texts = new Dictionary<string, string>(SmallBase.Texts, StringComparer.Ordinal);
            foreach (var path in Enumerable.Range(0, together).Select(_ => paths[random.Next(paths.Count)]))
            {
                texts[path] = Mutation.Of(real[path], random);
            }

            var started = Stopwatch.GetTimestamp();
            CheckSays(new RuleTexts(texts), $"seed {seed}, round {round}");
            Assert.True(Stopwatch.GetElapsedTime(started) < Longest, $"round {round} took {Stopwatch.GetElapsedTime(started)}");
            Assert.True(Environment.WorkingSet < MostMemory, $"round {round}: {Environment.WorkingSet / 1024 / 1024} MiB");
        }
    }

    private static void CheckSays(RuleTexts source, string which)
    {
        LoadResult result;
        try
        {
            result = RuleBaseLoader.Check(source);
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"Loading threw at {which}.", thrown);
        }

        Assert.True(result.Snapshot is null == result.Problems.Count > 0, which);
        Assert.All(result.Problems, p => Assert.True(p is { File.Length: > 0, Line: > 0, Column: > 0, Message.Length: > 0 }, $"{which}: {p}"));
    }
}
