using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.Cli.OwnFigures;

/// <summary>Holds new figures to all that shipped figures are held to, together with those already on this machine, before they are kept.</summary>
internal sealed class FigureImport(string rulesFolder, FigureStore store)
{
    /// <summary>Loads the rules with the new figures over them.</summary>
    /// <returns>All problems; and the version the rules then have, null where there are problems.</returns>
    /// <exception cref="InputException">There are figures of this name already.</exception>
    public (IReadOnlyList<RuleProblem> Problems, RuleBaseVersion? Version) Check(FigureSet set, FigureFile table, bool replace)
    {
        if (store.Has(set.Name) && !replace)
        {
            throw new InputException($"there are figures named {set.Name} already; add --replace, or take them away with assistant data remove {set.Name}");
        }

        var others = store.Read().Where(s => s.Name != set.Name).ToList();
        if (others.Count >= FigureStore.Most)
        {
            throw new InputException(FormattableString.Invariant($"there are {FigureStore.Most} sets already; take one away with assistant data remove"));
        }

        var loaded = RuleBaseLoader.Check(new RuleFolder(rulesFolder), [.. others, set]);
        return table.Rows == 0
            ? ([new RuleProblem(table.AsKept.Path, 1, 1, ProblemCodes.MissingKey, "the table has no row of figures")], null)
            : (loaded.Problems, loaded.Snapshot?.Version);
    }

    /// <exception cref="InputException">The folder cannot be written.</exception>
    public void Keep(FigureSet set)
    {
        try
        {
            store.Keep(set);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{store.Folder}: the figures cannot be kept there; name another folder with --data");
        }
    }
}
