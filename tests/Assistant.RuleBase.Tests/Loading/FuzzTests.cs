using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Loading;

/// <summary>Whatever a file holds, loading ends in a base or in located problems, never in an exception.</summary>
public sealed class FuzzTests
{
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
        var yaml = real.Keys.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        for (var round = 0; round < 20; round++)
        {
            var texts = new Dictionary<string, string>(real, StringComparer.Ordinal);
            foreach (var path in Enumerable.Range(0, 5).Select(_ => yaml[random.Next(yaml.Count)]).Append("states/ties.csv"))
            {
                texts[path] = Mutation.Of(texts[path], random);
            }

            CheckSays(new RuleTexts(texts), $"round {round}");
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
