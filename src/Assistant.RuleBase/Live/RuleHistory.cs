using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Packing;

namespace Assistant.RuleBase.Live;

/// <summary>The good versions of one rules folder, newest first: what to go back to, what to start from when the folder is broken, and what answers are made anew with.</summary>
/// <remarks>Each stands as a pack of its own, written aside and then renamed, so that a process that dies leaves no half of one.</remarks>
public sealed class RuleHistory
{
    private readonly string _folder;

    private RuleHistory(string folder) => _folder = folder;

    /// <summary>The history of one rules folder or pack.</summary>
    /// <param name="data">The folder in which programs of this kind keep what they must not lose.</param>
    /// <param name="rules">The rules folder or pack; each has a history of its own.</param>
    public static RuleHistory Of(string data, string rules)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(rules))))[..16];
        return new RuleHistory(Path.Combine(Root(data), name));
    }

    /// <summary>Every history in a data folder, whichever rules it is of.</summary>
    public static IReadOnlyList<RuleHistory> All(string data) =>
        Directory.Exists(Root(data)) ? [.. Directory.EnumerateDirectories(Root(data)).Order(StringComparer.Ordinal).Select(folder => new RuleHistory(folder))] : [];

    /// <summary>Where programs of this kind keep what they must not lose, unless somebody names another place.</summary>
    /// <remarks>The user's folder for such data; beside the program for a user without a home.</remarks>
    public static string DefaultData =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } own
            ? Path.Combine(own, "assistant")
            : Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Keeps a good version as the newest; one that is held already moves to the front.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Keep(RuleBaseVersion version, IReadOnlyList<RuleFile> files, TimeProvider time)
    {
        Directory.CreateDirectory(_folder);
        var target = Path.Combine(_folder, $"{version}{PackSource.Extension}");
        var aside = $"{target}.{Environment.ProcessId}.part";
        using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            RulePackWriter.Write(stream, version, files, compression: CompressionLevel.Optimal);
            stream.Flush(flushToDisk: true);
        }

        File.SetLastWriteTimeUtc(aside, time.GetUtcNow().UtcDateTime);
        File.Move(aside, target, overwrite: true);
    }

    /// <summary>Lets go of versions that were out of force by a moment already, and of the oldest where there are too many. The newest twenty stay.</summary>
    /// <param name="needed">What was in force since then is needed: the oldest answer that is kept may name it.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void LetGo(DateTimeOffset needed)
    {
        foreach (var version in HistoryBounds.NotNeeded(Kept(), kept => kept.Since, kept => new FileInfo(kept.File).Length, needed))
        {
            File.Delete(version.File);
        }
    }

    /// <summary>What is held, newest first.</summary>
    public IReadOnlyList<KeptVersion> Kept()
    {
        var folder = new DirectoryInfo(_folder);
        return !folder.Exists
            ? []
            :
            [
                .. folder.EnumerateFiles("*" + PackSource.Extension)
                    .OrderByDescending(f => f.LastWriteTimeUtc)
                    .ThenBy(f => f.Name, StringComparer.Ordinal)
                    .Select(f => new KeptVersion(Path.GetFileNameWithoutExtension(f.Name), new DateTimeOffset(f.LastWriteTimeUtc, TimeSpan.Zero), f.FullName)),
            ];
    }

    /// <summary>The newest version that still loads.</summary>
    /// <returns>Null where none is held.</returns>
    public RulePack? LastGood()
    {
        foreach (var kept in Kept())
        {
            try
            {
                var pack = RulePack.Read(kept.File);
                if (RuleBaseLoader.Check(pack).Snapshot is not null)
                {
                    return pack;
                }
            }
            catch (InvalidRulesException)
            {
                // Damaged on disk: the one before it may be whole.
            }
        }

        return null;
    }

    private static string Root(string data) => Path.Combine(data, "rules");
}
