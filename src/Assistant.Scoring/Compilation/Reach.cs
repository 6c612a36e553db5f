using System.Collections.Concurrent;

namespace Assistant.Scoring.Compilation;

/// <summary>Which factors, rules, groups and options each feature bears on, through factors and through rules that limit others.</summary>
/// <remarks>So that a case with one thing changed is computed again only where the change arrives.</remarks>
internal sealed class Reach
{
    /// <summary>When more sets of features were asked about, it starts anew.</summary>
    private const int MostKnown = 4_096;

    private readonly RuleProgram _program;
    private readonly int[][] _factorsOf;
    private readonly int[][] _rulesOf;
    private readonly int[][] _groupsOf;
    private readonly ConcurrentDictionary<int[], Affected> _known = new(new SamePlaces());

    public Reach(RuleProgram program)
    {
        _program = program;
        var (factorsOf, rulesOf, groupsOf) = (Lists(program.Features.Count), Lists(program.Features.Count), Lists(program.Rules.Length));
        for (var f = 0; f < program.Factors.Length; f++)
        {
            var looksAt = new SortedSet<int>();
            program.Factors[f].Value?.CollectFeatures(looksAt);
            Enter(factorsOf, looksAt, f);
        }

        for (var r = 0; r < program.Rules.Length; r++)
        {
            Enter(rulesOf, program.Rules[r].Features(), r);
        }

        for (var g = 0; g < program.Groups.Length; g++)
        {
            var group = program.Groups[g];
            Enter(groupsOf, Enumerable.Range(group.First, group.Count).Select(e => program.Effects[e].Rule).Distinct(), g);
        }

        (_factorsOf, _rulesOf, _groupsOf) = (Arrays(factorsOf), Arrays(rulesOf), Arrays(groupsOf));
    }

    /// <summary>What several features bear on together.</summary>
    public Affected Of(int[] places)
    {
        if (_known.TryGetValue(places, out var known))
        {
            return known;
        }

        if (_known.Count >= MostKnown)
        {
            _known.Clear();
        }

        return _known[places] = Find(places);
    }

    private Affected Find(IEnumerable<int> places)
    {
        var (factors, rules, groups) = (new SortedSet<int>(), new SortedSet<int>(), new SortedSet<int>());
        var open = new Stack<int>(places);
        while (open.TryPop(out var place))
        {
            foreach (var f in _factorsOf[place].Where(factors.Add))
            {
                open.Push(_program.Factors[f].Feature);
            }

            foreach (var r in _rulesOf[place].Where(rules.Add))
            {
                groups.UnionWith(_groupsOf[r]);
                if (_program.Rules[r].OwnFeature >= 0)
                {
                    open.Push(_program.Rules[r].OwnFeature);
                }
            }
        }

        EffectGroup[] moved = [.. groups.Select(g => _program.Groups[g])];
        return new Affected([.. factors], [.. rules], moved, [.. moved.Where(g => g.ForChoice).Select(g => g.Option).Distinct().Order()]);
    }

    private static List<int>[] Lists(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>(0))];

    private static int[][] Arrays(List<int>[] lists) => [.. lists.Select(l => l.ToArray())];

    private static void Enter(List<int>[] lists, IEnumerable<int> keys, int value)
    {
        foreach (var key in keys)
        {
            lists[key].Add(value);
        }
    }

    private sealed class SamePlaces : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] places)
        {
            var hash = default(HashCode);
            foreach (var place in places)
            {
                hash.Add(place);
            }

            return hash.ToHashCode();
        }
    }
}
