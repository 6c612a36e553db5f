namespace Assistant.Storage.Audit;

/// <summary>Checks a whole log against its checkpoints: every commit leaves one, so the last tells how far the log must reach.</summary>
internal sealed class LogCheck(CheckpointKey key, IReadOnlyList<AuditCheckpoint> checkpoints, AuditCheckpoint? against = null)
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
        if (!key.Signed(checkpoint))
        {
            Tell(new AuditFault(checkpoint.Size, "checkpoint", FormattableString.Invariant($"{which} at {checkpoint.Size} entries is not signed by key {key.Name}, or was changed")));
        }
        else if (!_heads.TryAdd(checkpoint.Size, checkpoint.Hash) && _heads[checkpoint.Size] != checkpoint.Hash)
        {
            Tell(new AuditFault(checkpoint.Size, "altered", FormattableString.Invariant($"two checkpoints at {checkpoint.Size} entries were signed on different logs")));
        }
    }
}
