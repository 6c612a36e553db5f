using Assistant.RuleBase;

namespace Assistant.Cli.Assessing;

/// <summary>Reads names of states and senders: codes, the vocabulary's words, former states by their successors.</summary>
internal sealed class PartyNames
{
    private readonly RuleBaseSnapshot _snapshot;
    private readonly Dictionary<string, IReadOnlyList<string>> _senders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _states = new(StringComparer.OrdinalIgnoreCase);

    public PartyNames(RuleBaseSnapshot snapshot)
    {
        _snapshot = snapshot;
        AddStates();
        AddSenders();
    }

    /// <summary>The state a code or name stands for, or null when the base has none.</summary>
    public Party? State(string name)
    {
        if (_states.TryGetValue(name, out var iso3))
        {
            return new Party([iso3], null);
        }

        return Successor(name) is { } heir
            ? new Party([heir], $"{name.ToUpperInvariant()} is no more and is assessed as its successor {heir}, with {heir}'s borders, ties and figures")
            : null;
    }

    /// <summary>The sender or senders a code or word stands for; an unknown one is kept as text.</summary>
    public Party Sender(string name) =>
        _senders.TryGetValue(name, out var ids) ? new Party(ids, null)
        : Successor(name) is { } heir ? new Party([heir], $"{name.ToUpperInvariant()} is read as its successor {heir}")
        : _states.TryGetValue(name, out var iso3) ? new Party([iso3], $"\"{name}\" is read as {_snapshot.States[iso3].State.Name} ({iso3})")
        : new Party([name], $"\"{name}\" is kept as text: the base knows nothing about it");

    private string? Successor(string name) =>
        _snapshot.Sanctions.Successors.TryGetValue(name.ToUpperInvariant(), out var heir) && _snapshot.States.ContainsKey(heir) ? heir : null;

    /// <summary>A code goes before a name and a name before an alias, whoever bears them.</summary>
    private void AddStates()
    {
        var states = _snapshot.States.Values.Select(s => s.State).OrderBy(s => s.Iso3, StringComparer.Ordinal).ToList();
        states.ForEach(s => _states.TryAdd(s.Iso3, s.Iso3));
        states.ForEach(s => _states.TryAdd(s.Name, s.Iso3));
        states.ForEach(s => _states.TryAdd(s.Iso2, s.Iso3));
        foreach (var (alias, iso3) in states.SelectMany(s => s.Aliases.Select(a => (a, s.Iso3))))
        {
            _states.TryAdd(alias, iso3);
        }
    }

    private void AddSenders()
    {
        foreach (var sender in _snapshot.Sanctions.Senders)
        {
            _senders.TryAdd(sender.Id, [sender.Id]);
            _senders.TryAdd(sender.Name, [sender.Id]);
        }

        foreach (var iso3 in _snapshot.States.Keys)
        {
            _senders.TryAdd(iso3, [iso3]);
        }

        foreach (var (word, id) in _snapshot.Sanctions.Senders.SelectMany(s => s.Words.Select(w => (w, s.Id))))
        {
            _senders.TryAdd(word, [id]);
        }

        foreach (var (word, ids) in _snapshot.Sanctions.Groups.SelectMany(g => g.Words.Select(w => (w, g.Senders))))
        {
            _senders.TryAdd(word, ids);
        }
    }
}
