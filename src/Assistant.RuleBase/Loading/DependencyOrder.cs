namespace Assistant.RuleBase.Loading;

/// <summary>An order in which everything comes after what it depends on.</summary>
/// <param name="Sorted">All identifiers, dependencies first, otherwise in the given order; members of cycles come last.</param>
/// <param name="Cycles">Identifiers that depend on themselves, through others or directly; not those that merely depend on such a one.</param>
public sealed record DependencyOrder(IReadOnlyList<string> Sorted, IReadOnlyList<string> Cycles)
{
    /// <summary>Sorts by repeated removal of what depends on nothing left.</summary>
    public static DependencyOrder Of(IEnumerable<string> ids, Func<string, IEnumerable<string>> dependsOn)
    {
        var left = ids.ToList();
        var sorted = new List<string>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var ready = left.Where(id => dependsOn(id).All(done.Contains)).ToList();
            if (ready.Count == 0)
            {
                return new DependencyOrder([.. sorted, .. left], [.. left.Where(id => Reaches(id, id, dependsOn, [.. left]))]);
            }

            sorted.AddRange(ready);
            done.UnionWith(ready);
            left.RemoveAll(done.Contains);
        }

        return new DependencyOrder(sorted, []);
    }

    private static bool Reaches(string from, string to, Func<string, IEnumerable<string>> dependsOn, HashSet<string> among)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var id))
        {
            foreach (var next in dependsOn(id).Where(among.Contains))
            {
                if (next == to)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
