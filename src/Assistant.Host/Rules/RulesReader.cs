using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.RuleBase.Packing;
using Assistant.Scoring;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Rules;

/// <summary>Reads and compiles rules from a folder or a pack, the figures of this machine over theirs, or says all that is wrong with them.</summary>
internal sealed class RulesReader(IOptions<RulesOptions> options, IOptions<DataOptions> data)
{
    /// <summary>Figures that lay over the rules, tried at most where those of now are broken.</summary>
    private const int MostFormerFigures = 3;

    private readonly FigureStore _figures = new(data.Value.Folder);
    private readonly FigureHistory _formerFigures = new(data.Value.Folder);

    /// <summary>Where the rules to serve lie, as a full path: the place named, whatever lies there now, or the folder found.</summary>
    /// <exception cref="InvalidRulesException">No place is named, and none is found.</exception>
    public string Path { get; } = string.IsNullOrWhiteSpace(options.Value.Folder)
        ? ContentFolder.Find(ContentFolder.Rules, null, Directory.GetCurrentDirectory(), AppContext.BaseDirectory)
        : System.IO.Path.GetFullPath(options.Value.Folder);

    /// <summary>Reads, checks and compiles.</summary>
    /// <param name="path">A folder, or a pack.</param>
    /// <exception cref="InvalidRulesException">Anything is wrong; all problems are listed.</exception>
    public LoadedRules Read(string path) => Compiled(Checked(new FilesRead(Files(path))));

    /// <summary>The files as they lie there now.</summary>
    /// <exception cref="InvalidRulesException">They cannot be read, or a pack is not what it must be.</exception>
    public IReadOnlyList<RuleFile> Files(string path) => PackSource.IsPack(path) || ContentFolder.Rules.IsMarked(path)
        ? PackSource.Open(path, PublicKey()).ReadAll()
        : throw new InvalidRulesException([new RuleProblem(ContentFolder.Rules.Marker, 1, 1, ProblemCodes.Unreadable,
            "the rules folder, or this file in it, is missing or may not be read; put it back, or correct Rules:Folder or Rules:Also")]);

    /// <summary>Checks what was read, with the figures of this machine over it.</summary>
    /// <param name="source">What was read.</param>
    /// <param name="memory">What the load before left, where edits follow each other; null for a load of its own.</param>
    /// <exception cref="InvalidRulesException">Anything is wrong; all problems are listed.</exception>
    public CheckedRules Checked(IRuleBaseSource source, LoadMemory? memory = null) => Checked(source, _figures.Read(), memory);

    /// <summary>Checks a version kept while it was good: with the figures of this machine, or where those are broken, with what lay over the rules last, or with none.</summary>
    /// <param name="good">The version.</param>
    /// <exception cref="InvalidRulesException">It is not good any more.</exception>
    public CheckedRules CheckedKept(IRuleBaseSource good)
    {
        foreach (var figures in _formerFigures.Kept().Take(MostFormerFigures).Prepend(_figures))
        {
            try
            {
                return Checked(good, figures.Read(), memory: null);
            }
            catch (InvalidRulesException)
            {
                // The ones before may be whole.
            }
        }

        return Checked(good, [], memory: null);
    }

    /// <summary>Compiles what was checked.</summary>
    /// <param name="rules">What was checked.</param>
    /// <param name="before">What was compiled before, where edits follow each other; null for none.</param>
    /// <exception cref="InvalidRulesException">A rule explains nothing, which only compiling tells.</exception>
    public static LoadedRules Compiled(CheckedRules rules, CompiledRuleBase? before = null) =>
        new(CompiledRuleBase.Compile(rules.Snapshot, before), rules.Loaded, rules.Files, rules.Figures);

    private static CheckedRules Checked(IRuleBaseSource source, IReadOnlyList<FigureSet> figures, LoadMemory? memory)
    {
        var loaded = RuleBaseLoader.Check(source, figures, memory);
        return loaded.Snapshot is { } snapshot ? new CheckedRules(snapshot, loaded, source.ReadAll(), figures) : throw new InvalidRulesException(loaded.Problems);
    }

    private string? PublicKey()
    {
        if (options.Value.PublicKey is not { Length: > 0 } file)
        {
            return null;
        }

        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InvalidRulesException([new RuleProblem("key", 1, 1, ProblemCodes.BadSignature, "the key file cannot be read; correct Rules:PublicKey")]);
        }
    }
}
