using Assistant.RuleBase.LocalFigures;

namespace Assistant.RuleBase.Live;

/// <summary>The figures of this machine as they lay over rules that were in force, newest first: an answer is made anew with the figures it was made with.</summary>
/// <remarks>They stay on this machine, as they must; taken away with `assistant data remove`, they stay here until no answer that is kept may need them.</remarks>
/// <param name="data">The folder in which programs of this kind keep what they must not lose.</param>
public sealed class FigureHistory(string data)
{
    private readonly string _folder = Path.Combine(data, "rules", "figures");

    /// <summary>Keeps the sets that lie over the rules now; those held already move to the front.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Keep(IReadOnlyList<FigureSet> sets, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(sets);
        if (sets.Count == 0)
        {
            return;
        }

        var target = Path.Combine(_folder, LocalHash.Of("", sets)[..16]);
        if (!Directory.Exists(target))
        {
            Write(sets, target);
        }

        Directory.SetLastWriteTimeUtc(target, time.GetUtcNow().UtcDateTime);
    }

    /// <summary>What is held, newest first.</summary>
    public IReadOnlyList<FigureStore> Kept() => [.. Folders().Select(folder => new FigureStore(folder.FullName))];

    /// <summary>Lets go of figures as <see cref="RuleHistory.LetGo"/> does of rules.</summary>
    /// <param name="needed">What lay over the rules since then is needed.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void LetGo(DateTimeOffset needed)
    {
        foreach (var folder in HistoryBounds.NotNeeded(
            Folders(), f => new DateTimeOffset(f.LastWriteTimeUtc, TimeSpan.Zero), f => f.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length), needed))
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Written aside and then renamed, so that a process that dies leaves no half of them. A leading point marks what is being written.</summary>
    private void Write(IReadOnlyList<FigureSet> sets, string target)
    {
        var aside = Path.Combine(_folder, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        var store = new FigureStore(aside);
        foreach (var set in sets)
        {
            store.Keep(set);
        }

        try
        {
            Directory.Move(aside, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            Directory.Delete(aside, recursive: true); // another instance was first
        }
    }

    private List<DirectoryInfo> Folders()
    {
        var folder = new DirectoryInfo(_folder);
        return folder.Exists
            ? [.. folder.EnumerateDirectories().Where(f => f.Name[0] != '.').OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal)]
            : [];
    }
}
