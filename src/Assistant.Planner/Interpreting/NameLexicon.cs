using Assistant.RuleBase;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Interpreting;

/// <summary>All names of states, senders, organisations and regions of one snapshot, built once.</summary>
internal sealed class NameLexicon
{
    private readonly IReadOnlyDictionary<string, StateProfile> _states;
    private readonly SanctionsVocabulary _sanctions;
    private readonly PhraseTrie<PowerName> _names = new();
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    public NameLexicon(RuleBaseSnapshot snapshot)
    {
        (_states, _sanctions) = (snapshot.States, snapshot.Sanctions);
        foreach (var (phrase, states) in NameTraps.Ambiguous)
        {
            foreach (var state in states.Where(snapshot.States.ContainsKey))
            {
                _names.Add(phrase, new PowerName(state, PowerNameKind.Ambiguous));
            }
        }

        foreach (var place in NearStates.Names)
        {
            _names.Add(place, new PowerName(place, PowerNameKind.NoState));
        }

        foreach (var name in snapshot.AmbiguousNames)
        {
            AddAmbiguous(name);
        }

        foreach (var profile in snapshot.States.Values)
        {
            AddState(profile.State);
        }

        foreach (var sender in snapshot.Sanctions.Senders)
        {
            foreach (var word in sender.Words.Append(sender.Name))
            {
                _names.Add(word, new PowerName(sender.Id, PowerNameKind.Sender));
                foreach (var other in Alike(word))
                {
                    _names.Add(other, new PowerName(sender.Id, PowerNameKind.Sender));
                }
            }
        }

        foreach (var group in snapshot.Sanctions.Groups)
        {
            foreach (var word in group.Words)
            {
                foreach (var sender in group.Senders)
                {
                    _names.Add(word, new PowerName(sender, PowerNameKind.Group));
                }
            }
        }

        foreach (var organisation in snapshot.Organisations.Values)
        {
            foreach (var word in organisation.Aliases.Append(organisation.Name))
            {
                _names.Add(word, new PowerName(organisation.Id, PowerNameKind.Organisation));
            }
        }

        foreach (var (city, state) in Cities.All.Where(c => snapshot.States.ContainsKey(c.Value)))
        {
            if (!_names.Begins(city))
            {
                _names.Add(city, new PowerName(state, PowerNameKind.State));
            }
        }

        foreach (var (leader, state) in Leaders.All.Where(l => snapshot.States.ContainsKey(l.Value)))
        {
            _names.Add(leader, new PowerName(state, PowerNameKind.State));
        }

        foreach (var (byname, state) in Bynames.All.Where(b => snapshot.States.ContainsKey(b.Value)))
        {
            _names.Add(byname, new PowerName(state, PowerNameKind.State));
        }

        foreach (var (name, region) in NameTraps.EverydayRegions)
        {
            _names.Add(name, new PowerName(region, snapshot.Organisations.ContainsKey(region) ? PowerNameKind.Organisation : PowerNameKind.Region));
        }

        foreach (var region in snapshot.States.Values.SelectMany(p => new[] { p.State.Region,
            p.State.Subregion }).Where(r => r.Length > 0 && !ListsStates(r)).Distinct())
        {
            AddRegion(region);
        }
    }

    /// <summary>The longest name at a word, or null. Single words that need capitals to be names are left to <see
    /// cref="StateFinder"/>.</summary>
    public PhraseMatch<PowerName>? Longest(IReadOnlyList<Token> tokens, int start) => _names.Longest(tokens, start);

    /// <summary>Whether a mention names a state by something else than its name or people: a capital, an office, a person.</summary>
    public bool IsCapital(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        if (mention.Ids is not [var id] || !_states.TryGetValue(id, out var profile) || mention.Kind is PowerNameKind.Demonym or PowerNameKind.Code)
        {
            return false;
        }

        var said = string.Join(' ', tokens.Skip(mention.Start).Take(mention.End - mention.Start).Select(t => t.Text));
        return !TextFolding.Fold(profile.State.Name).Contains(said, StringComparison.Ordinal) && profile.State.Aliases.All(a => !(a.Contains(' ', StringComparison.Ordinal) && TextFolding.Fold(a).Contains(said, StringComparison.Ordinal)));
    }

    /// <summary>Whether any name begins with this word.</summary>
    public bool Knows(string word) => _names.Begins(word);

    /// <summary>The state with this ISO code in capitals, or null.</summary>
    public string? FindCode(string code) => _codes.GetValueOrDefault(code);

    /// <summary>Whether the identifier is a state of the base.</summary>
    public bool IsState(string id) => _states.ContainsKey(id);

    /// <summary>Whether the power is a great one, a union or an organisation: by nature a sender.</summary>
    public bool IsGreat(string id) => _states.TryGetValue(id, out var profile) ? profile.Class == StateClass.Great
        : IsListedSender(id);

    /// <summary>The organisation whose members a sender stands for, or null.</summary>
    public string? MembersOf(string id) => _sanctions.FindSender(id)?.Members is { Length: > 0 } members
        && !IsState(id) ? members : null;

    /// <summary>Whether the power is a body of states that is no power of its own: asked about, its members are meant.</summary>
    public bool IsBody(string id) => !IsState(id) && _sanctions.FindSender(id) is { Kind: "organisation", Members: { Length: > 0 } and not Sender.Everyone };

    /// <summary>Whether the vocabulary lists the power as a sender.</summary>
    public bool IsListedSender(string id) => _sanctions.FindSender(id) is not null;

    // "Australia and New Zealand", "Serbia and Montenegro" are two states, whatever a region is called or a state once was.
    private bool ListsStates(string name) => name.Split(" and ") is { Length: > 1 } parts && Array.TrueForAll(parts, p => _states.Values.Any(s => s.State.Name == p));

    // "Western Africa" is also "West African"; "Southern Africa" is not South Africa.
    private void AddRegion(string region)
    {
        var common = region.Replace("Western", "West", StringComparison.Ordinal).Replace("Eastern", "East",
            StringComparison.Ordinal).Replace("Middle", "Central", StringComparison.Ordinal);
        foreach (var name in new[] { region, common, region.Replace("-e", " E", StringComparison.Ordinal) })
        {
            _names.Add(name, new PowerName(region, PowerNameKind.Region));
            if (name.EndsWith("ia", StringComparison.Ordinal) || name.EndsWith("ca", StringComparison.Ordinal))
            {
                _names.Add(name + "n", new PowerName(region, PowerNameKind.Region));
                _names.Add(name + "ns", new PowerName(region, PowerNameKind.Region));
            }
        }
    }

    // "Gulf states" is also "which Gulf state", "Gulf monarchies" also "a Gulf kingdom".
    private static string[] Alike(string word) => word.EndsWith(" states", StringComparison.Ordinal) ? [word[..^1]]
        : word.EndsWith(" countries", StringComparison.Ordinal) ? [word[..^3] + "y"]
        : word.EndsWith(" monarchies", StringComparison.Ordinal) && word[..^"monarchies".Length] is var whose ? [word[..^3] + "y", whose + "kingdom", whose + "kingdoms", whose + "emirate", whose + "emirates"]
        : [];

    // "South China Sea" holds no China; "Brussels" stays with the sender that claims it.
    private void AddAmbiguous(AmbiguousName name)
    {
        foreach (var state in name.States)
        {
            _names.Add(name.Word, new PowerName(state, name.States.Count > 1 ? PowerNameKind.Ambiguous : PowerNameKind.State));
        }

        var word = TextFolding.Fold(name.Word);
        if (name.States.Count == 0 && !_sanctions.Senders.Any(s => s.Words.Contains(word)))
        {
            _names.Add(name.Word, new PowerName(word, name.Note.Contains("no state", StringComparison.Ordinal) ? PowerNameKind.NoState
                : PowerNameKind.Term));
        }
    }

    private void AddState(State state)
    {
        // "N. Macedonia", "S. Sudan"
        if (state.Name.Split(' ') is ["North" or "South" or "East" or "Saint", { } rest, ..] && !rest.Contains("Africa", StringComparison.Ordinal))
        {
            _names.Add(state.Name.StartsWith("Saint", StringComparison.Ordinal) ? $"st {state.Name[6..]}" : $"{state.Name[0]} {state.Name[(state.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]}", new PowerName(state.Iso3, PowerNameKind.State));
        }


        foreach (var name in state.Aliases.Append(state.Name))
        {
            if (!NearStates.Contain(TextFolding.Fold(name)) && !ListsStates(name))
            {
                _names.Add(name, new PowerName(state.Iso3, PowerNameKind.State));

                // "Cote dIvoire", "lao peoples republic"
                if (name.Contains('\'', StringComparison.Ordinal))
                {
                    _names.Add(name.Replace("'", "", StringComparison.Ordinal), new PowerName(state.Iso3, PowerNameKind.State));
                }
            }
        }

        foreach (var demonym in state.Demonyms)
        {
            _names.Add(demonym, new PowerName(state.Iso3, PowerNameKind.Demonym));
        }

        foreach (var code in new[] { state.Iso3, state.Iso2 }.Where(c => c.Length > 0 && !NameTraps.NoCodes.Contains(c)))
        {
            _codes.TryAdd(code, state.Iso3);
        }
    }
}
