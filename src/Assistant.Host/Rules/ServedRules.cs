using Assistant.Host.Answering;
using Assistant.Planner;
using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Rules;

/// <summary>The rules in force: put there at the start, and again with every good edit. A bad edit changes nothing but <see cref="State"/>.</summary>
internal sealed partial class ServedRules(
    RulesReader reader, RulesKeeper keeper, AnswererFactory answerers, AnswererShelf shelf, IOptions<RulesOptions> options, TimeProvider time, ILogger<ServedRules> logger)
{
    /// <summary>Edits follow each other, and most files of one are those of the one before.</summary>
    private readonly LoadMemory _memory = new();

    private volatile RulesState? _state;
    private volatile LoadedRules? _inForce;

    /// <summary>What is served, and what is wrong with the folder.</summary>
    /// <exception cref="InvalidOperationException">Nothing was put in force yet.</exception>
    public RulesState State => _state ?? throw new InvalidOperationException("No rules were put in force yet.");

    /// <summary>The rules in force.</summary>
    /// <exception cref="InvalidOperationException">Nothing was put in force yet.</exception>
    public LoadedRules InForceNow => _inForce ?? throw new InvalidOperationException("No rules were put in force yet.");

    /// <summary>What lay in the folder before it was first read: whatever is saved after that is an edit.</summary>
    public FolderStamp Begun { get; private set; }

    /// <summary>Puts the rules in force, or the last good ones when the folder is broken, and keeps the further versions at hand.</summary>
    /// <exception cref="InvalidRulesException">The rules are broken and no good version is held, or a further version is broken.</exception>
    public void Start()
    {
        Begun = FolderStamp.Of(reader.Path);
        try
        {
            Serve(reader.Compiled(new FilesRead(reader.Files(reader.Path)), _memory));
        }
        catch (InvalidRulesException broken) when (keeper.LastGood() is { } good)
        {
            Serve(reader.Compiled(good));
            Refuse(broken);
        }

        foreach (var path in options.Value.Also.Take(AnswererShelf.MostOthers))
        {
            shelf.Keep(answerers.Create(reader.Read(path).Compiled));
        }
    }

    /// <summary>Makes the answerer of the rules in force anew, since what answers beside them has changed.</summary>
    public void Renew() => shelf.Serve(answerers.Create(InForceNow.Compiled));

    /// <summary>Takes up an edit.</summary>
    /// <param name="stillThere">Says after reading whether the files are still the ones that lay there before.</param>
    /// <returns>False when somebody saved meanwhile: nothing was done, read again.</returns>
    public bool Reload(Func<bool> stillThere)
    {
        try
        {
            var files = reader.Files(reader.Path);
            if (!stillThere())
            {
                return false;
            }

            Serve(reader.Compiled(new FilesRead(files), _memory, _inForce?.Compiled));
        }
        catch (InvalidRulesException broken)
        {
            Refuse(broken);
        }

        return true;
    }

    private void Serve(LoadedRules rules)
    {
        _inForce = rules;
        var version = rules.Compiled.Snapshot.Version;
        if (_state is { } before && before.Serving == version)
        {
            _state = before with { Problems = [] };
            return;
        }

        shelf.Serve(answerers.Create(rules.Compiled));
        _state = new RulesState(version, time.GetUtcNow(), []);
        InForce(logger, version.Number, version.Hash, rules.Compiled.Snapshot.Rules.Count, rules.Compiled.Snapshot.States.Count);
        keeper.Keep(rules);
    }

    private void Refuse(InvalidRulesException broken)
    {
        _state = State with { Problems = broken.Problems };
        Refused(logger, State.Serving.ToString(), broken.Problems.Count, broken.Problems[0].ToString());
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Rule base {Version} in force (sha256 {Hash}): {Rules} rules, {States} states")]
    private static partial void InForce(ILogger logger, string version, string hash, int rules, int states);

    [LoggerMessage(Level = LogLevel.Error, Message = "The rules folder has {Count} problem(s), so {Serving} stays in force; the first: {Problem}")]
    private static partial void Refused(ILogger logger, string serving, int count, string problem);
}
