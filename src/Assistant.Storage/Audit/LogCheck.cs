namespace Assistant.Storage.Audit;

/// <summary>Checks a whole log against its checkpoints: every commit leaves one, so the last tells how far the log must reach.</summary>
/// <param name="keys">Those that may sign.</param>
/// <param name="checkpoints">What is kept, in order of size.</param>
/// <param name="against">What was kept outside, or null.</param>
internal sealed class LogCheck(IReadOnlyList<CheckpointKey> keys, IReadOnlyList<AuditCheckpoint> checkpoints, AuditCheckpoint? against = null)
{
    /// <summary>More than these are counted, not listed.</summary>
    public const int MostListed = 1_000;

    private readonly Dictionary<long, string> _heads = [];
    private readonly List<AuditFault> _faults = [];
    private ChainReader _reader = new();

    /// <summary>What was found so far, at most <see cref="MostListed"/>.</summary>
    public IReadOnlyList<AuditFault> Faults => _faults;

    /// <summary>How many were found.</summary>
    public long Found { get; private set; }

    /// <summary>Entries read.</summary>
    public long Entries { get; private set; }

    /// <summary>Before the first entry.</summary>
    public void Begin()
    {
        if (against is not null)
        {
            Expect(against, "the checkpoint given");
        }

        foreach (var checkpoint in checkpoints)
        {
            Expect(checkpoint, "the checkpoint kept");
        }

        foreach (var stranger in checkpoints.Prepend(against).OfType<AuditCheckpoint>().Where(c => KeyOf(c) is null).GroupBy(c => c.Key, StringComparer.Ordinal))
        {
            Tell(Strange(stranger.Key, [.. stranger]));
        }
    }

    /// <summary>The next entry, in order of its number.</summary>
    /// <returns>Its kind; null where it cannot be believed.</returns>
    public string? Next(AuditEntry entry)
    {
        Entries++;
        if (_reader.Next(entry) is { } fault)
        {
            Tell(fault);
        }

        if (_heads.Remove(entry.Number, out var head) && head != entry.Hash)
        {
            Tell(new AuditFault(entry.Number, "altered", FormattableString.Invariant($"entry {entry.Number} is not the one a checkpoint was signed on")));
        }

        return _reader.Kind;
    }

    /// <summary>After the last entry.</summary>
    public void End()
    {
        var reached = _reader.Head.Size;
        var signed = _heads.Keys.Concat(checkpoints.Select(c => c.Size)).DefaultIfEmpty(0).Max();
        if (signed > reached)
        {
            Tell(new AuditFault(reached + 1, "cut", FormattableString.Invariant($"the log ends with entry {reached}, and entry {signed} was signed for")));
        }
        else if (checkpoints.Select(c => c.Size).DefaultIfEmpty(0).Max() < reached)
        {
            Tell(new AuditFault(signed + 1, "inserted", FormattableString.Invariant($"entries {signed + 1} to {reached} stand behind the last checkpoint; nothing is written without one")));
        }
    }

    /// <summary>Puts a fault on the list.</summary>
    public void Tell(AuditFault fault)
    {
        Found++;
        if (_faults.Count < MostListed)
        {
            _faults.Add(fault);
        }
    }

    private void Expect(AuditCheckpoint checkpoint, string which)
    {
        if (KeyOf(checkpoint) is not { } key)
        {
            return; // told once for all of its key
        }

        if (!key.Signed(checkpoint))
        {
            Tell(new AuditFault(checkpoint.Size, "checkpoint", FormattableString.Invariant($"{which} at {checkpoint.Size} entries was changed: key {key.Name}, which it names, did not sign it")));
        }
        else if (!_heads.TryAdd(checkpoint.Size, checkpoint.Hash) && _heads[checkpoint.Size] != checkpoint.Hash)
        {
            Tell(new AuditFault(checkpoint.Size, "altered", FormattableString.Invariant($"two checkpoints at {checkpoint.Size} entries were signed on different logs")));
        }
    }

    private CheckpointKey? KeyOf(AuditCheckpoint checkpoint) => keys.FirstOrDefault(key => key.Name == checkpoint.Key);

    /// <summary>Mostly it is no attack: two instances were started without a common key, or one lost its data folder. Nobody but the reader can tell.</summary>
    private AuditFault Strange(string name, IReadOnlyList<AuditCheckpoint> signed) => new(signed[0].Size, "key", FormattableString.Invariant(
        $"{signed.Count} of the checkpoints, the first at {signed[0].Size} entries, name key {name}, and the log was checked with {string.Join(", ", keys.Select(key => key.Name))}. ")
        + "If that key is another instance's, or one this instance had before: give all instances on this database one key file with the setting Audit:Key, and check with each key "
        + "that ever signed (--public-key FILE for each; assistant audit key writes it where the key lies). If nobody knows it, somebody else signed.");
}
