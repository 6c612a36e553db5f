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

    /// <summary>Held while what is in force is swapped; reading it never waits.</summary>
    private readonly Lock _swapping = new();

    private volatile Held? _held;

    /// <summary>The newest edit, where it was found right; null where it is broken.</summary>
    private CheckedRules? _newest;

    /// <summary>What is served, and what is wrong with the folder. Waits for the first rules.</summary>
    public RulesState State => Now.State;

    /// <summary>The rules in force. Waits for the first.</summary>
    public LoadedRules InForceNow => Now.Rules;

    /// <summary>The answerer in force. Waits for the first.</summary>
    public QuestionAnswerer Answerer
    {
        get
        {
            _ = Now;
            return shelf.Current;
        }
    }

    /// <summary>Ends when the first rules are in force, or with what is wrong with them.</summary>
    public Task Loaded { get; private set; } = Task.CompletedTask;

    /// <summary>What lay in the folder before it was first read: whatever is saved after that is an edit.</summary>
    public FolderStamp Begun { get; private set; }

    /// <summary>Begins to put the rules in force, or the last good ones when the folder is broken, and to keep the further versions at hand; the host is set up meanwhile.</summary>
    /// <exception cref="InvalidRulesException">There are no rules.</exception>
    public void Begin()
    {
        ReadFrom(logger, reader.Path);
        Begun = FolderStamp.Of(reader.Path);
        Loaded = Task.Factory.StartNew(PutInForce, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Makes the answerer of the rules in force anew, since what answers beside them has changed.</summary>
    public void Renew()
    {
        lock (_swapping)
        {
            shelf.Serve(answerers.Create(InForceNow.Compiled));
        }
    }

    /// <summary>Reads and checks an edit. For one edit after another, never for two at once.</summary>
    /// <param name="stillThere">Says after reading whether the files are still the ones that lay there before.</param>
    /// <param name="edit">What to put in force; null where the edit is broken, and <see cref="State"/> tells why.</param>
    /// <returns>False when somebody saved meanwhile: nothing was done, read again.</returns>
    public bool TryRead(Func<bool> stillThere, out CheckedRules? edit)
    {
        _ = Now; // What a load leaves in memory is not for two at once.
        edit = null;
        InvalidRulesException? broken = null;
        try
        {
            var files = reader.Files(reader.Path);
            if (!stillThere())
            {
                return false;
            }

            edit = reader.Checked(new FilesRead(files), _memory);
        }
        catch (InvalidRulesException found)
        {
            broken = found;
        }

        lock (_swapping)
        {
            _newest = edit;
            if (broken is not null)
            {
                Refuse(broken);
            }
        }

        return true;
    }

    /// <summary>Compiles an edit that was found right and puts it in force. For one edit after another, in the order they were read in.</summary>
    /// <remarks>Meanwhile a newer edit may have been read: this one is still newer than what is in force, but what is wrong with the folder is the newer one's to say.</remarks>
    public void TakeUp(CheckedRules edit)
    {
        try
        {
            var compiled = RulesReader.Compiled(edit, InForceNow.Compiled);
            lock (_swapping)
            {
                Serve(compiled, ReferenceEquals(edit, _newest) ? [] : State.Problems);
            }
        }
        catch (InvalidRulesException broken)
        {
            lock (_swapping)
            {
                if (ReferenceEquals(edit, _newest))
                {
                    Refuse(broken);
                }
            }
        }
    }

    private Held Now => _held ?? Waited();

    private Held Waited()
    {
        Loaded.GetAwaiter().GetResult();
        return _held ?? throw new InvalidOperationException("No rules were put in force yet.");
    }

    private void PutInForce()
    {
        try
        {
            Serve(RulesReader.Compiled(reader.Checked(new FilesRead(reader.Files(reader.Path)), _memory)), []);
        }
        catch (InvalidRulesException broken) when (keeper.LastGood() is { } good)
        {
            Serve(RulesReader.Compiled(reader.CheckedKept(good)), []);
            Refuse(broken);
        }

        foreach (var path in options.Value.Also.Take(AnswererShelf.MostOthers))
        {
            ReadFrom(logger, path);
            var other = reader.Read(path);
            shelf.Keep(answerers.Create(other.Compiled));
            keeper.Keep(path, other);
        }
    }

    private void Serve(LoadedRules rules, IReadOnlyList<RuleProblem> problems)
    {
        var version = rules.Compiled.Snapshot.Version;
        if (_held is { } before && before.State.Serving == version)
        {
            _held = new Held(rules, before.State with { Problems = problems });
            return;
        }

        shelf.Serve(answerers.Create(rules.Compiled));
        _held = new Held(rules, new RulesState(version, time.GetUtcNow(), problems));
        InForce(logger, version.Number, version.Hash, rules.Compiled.Snapshot.Rules.Count, rules.Compiled.Snapshot.States.Count);
        keeper.Keep(reader.Path, rules);
    }

    private void Refuse(InvalidRulesException broken)
    {
        _held = Now with { State = State with { Problems = broken.Problems } };
        Refused(logger, State.Serving.ToString(), broken.Problems.Count, broken.Problems[0].ToString());
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Rules are read from {Path}")]
    private static partial void ReadFrom(ILogger logger, string path);

    [LoggerMessage(Level = LogLevel.Information, Message = "Rule base {Version} in force (sha256 {Hash}): {Rules} rules, {States} states")]
    private static partial void InForce(ILogger logger, string version, string hash, int rules, int states);

    [LoggerMessage(Level = LogLevel.Error, Message = "The rules folder has {Count} problem(s), so {Serving} stays in force; the first: {Problem}")]
    private static partial void Refused(ILogger logger, string serving, int count, string problem);

    /// <summary>What is in force and what is said of it, swapped as one.</summary>
    private sealed record Held(LoadedRules Rules, RulesState State);
}
