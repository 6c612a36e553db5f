using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds names of powers: longest name first, codes in capitals, small slips mended and noted.</summary>
internal sealed class StateFinder(RuleBaseSnapshot snapshot, NameLexicon names, SpellingRepair spelling, PhraseRepair phrases, Func<string, bool> isKnownWord)
{
    private static readonly string[] Cores = ["us", "eu", "un", "au", "uk", "western"];

    /// <summary>All mentions, left to right.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="before">The states of the turn before.</param>
    public FoundNames Find(IReadOnlyList<Token> tokens, IReadOnlyList<string> before)
    {
        var mentions = new List<PowerMention>();
        var notes = new List<string>();
        var shouting = tokens.Count > 3 && tokens.Count(t => t.IsUpper) * 2 > tokens.Count;
        for (var i = 0; i < tokens.Count;)
        {
            var mention = (Circle(tokens, i) is { } circle && circle.End - circle.Start >= (names.Longest(tokens, i)?.Length ?? 0) ? circle : null) ?? Longer(tokens, i, Named(tokens, i, shouting), notes) ?? Code(tokens, i, shouting) ?? Mended(tokens, i, notes);
            if (mention is not null)
            {
                mentions.Add(Core(tokens, mention));
                Note(tokens, mention, notes);
            }

            i = mention?.End ?? i + 1;
        }

        return new FoundNames([.. mentions.Select(m => SharedNames.Told(tokens, m, mentions, before))], notes);
    }

    // "What would Lukashenko do": read as the state, which the reader is told.
    private void Note(IReadOnlyList<Token> tokens, PowerMention mention, List<string> notes)
    {
        if (mention.IsPower && Leaders.AreNamed(tokens, mention) && snapshot.States.TryGetValue(mention.Ids[0], out var profile))
        {
            notes.Add($"read '{string.Join(' ', tokens.Skip(mention.Start).Take(mention.End - mention.Start).Select(t => t.Raw))}' as {profile.State.Name}");
        }
    }

    private static PowerMention? Circle(IReadOnlyList<Token> tokens, int i)
    {
        if (!Circles.Begins(tokens[i].Text))
        {
            return null;
        }

        if (TellsWhere(tokens, i))
        {
            return new PowerMention(i, i + 1, [tokens[i].Text], PowerNameKind.Term, null);
        }

        for (var length = Math.Min(3, tokens.Count - i); length > 0; length--)
        {
            if (Circles.Find(string.Join(' ', tokens.Skip(i).Take(length).Select(t => t.Text))) is { } states)
            {
                return new PowerMention(i, i + length, states, PowerNameKind.State, null);
            }
        }

        return null;
    }

    // "The country in the Caucasus" is one state, told by where it lies.
    private static bool TellsWhere(IReadOnlyList<Token> tokens, int i)
    {
        var at = i > 0 && tokens[i - 1].Text == "the" ? i - 2 : i - 1;
        return at > 0 && tokens[at].Text is "in" or "of" or "from" && tokens[at - 1].Text is "country" or "state" or "one" or "nation" or "republic";
    }

    private PowerMention? Named(IReadOnlyList<Token> tokens, int i, bool shouting)
    {
        var match = names.Longest(tokens, i);
        if (match is null || NameTraps.IsSomethingElse(tokens, i))
        {
            return null;
        }

        // "Orban, personally sanctioned by the US": the person is meant, and whether the state is too must be asked.
        if (match.End < tokens.Count && tokens[match.End].Text is "personally" or "himself" or "herself" && Leaders.AreNamed(tokens, Mention(match.Start, match.End, match.Values)))
        {
            return new PowerMention(match.Start, match.End, [tokens[i].Text], PowerNameKind.Term, null);
        }

        // "Americas response": with what is its own behind it, the name ends in a bare mark of the owner.
        if (match is { Length: 1, Values: [{ Kind: PowerNameKind.Region }] } && tokens[i].Text is [.., 's'] owner && i + 1 < tokens.Count && tokens[i + 1].Break == '\0' && RoleWords.Own.Contains(tokens[i + 1].Text) && !(i > 0 && tokens[i - 1].Text is "the" or "all")
            && names.Longest([tokens[i] with { Text = owner[..^1] }], 0) is { } power && Mention(i, i + 1, power.Values) is { Kind: PowerNameKind.Sender or PowerNameKind.State } owning)
        {
            return owning;
        }

        if (match.Length <= 2)
        {
            var phrase = string.Join(' ', tokens.Skip(i).Take(match.Length).Select(t => t.Text));
            var last = tokens[match.End - 1];
            if ((NameTraps.NeedCapital.Contains(phrase) && !last.IsCapital) || (NameTraps.NeedUpper.Contains(phrase) && (!last.IsUpper
                || shouting && phrase is "us" or "who" or "it") && !(match.Length == 1 && SmallNames.Meant(tokens, i))))
            {
                return null;
            }
        }

        return Mention(match.Start, match.End, match.Values) is var mention && mention is { Kind: PowerNameKind.Ambiguous, Ids.Count: 2 } && AreBoth(tokens, i) ? mention with { Kind = PowerNameKind.State } : mention;
    }

    // "The two Koreas", "both Congos": neither is left out, so that nothing is to be asked back.
    private static bool AreBoth(IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i].Break == '\0' && tokens[i - 1].Text is "two" or "both";

    private static PowerMention Mention(int start, int end, IReadOnlyList<PowerName> values)
    {
        var organisation = values.FirstOrDefault(v => v.Kind is PowerNameKind.Organisation or PowerNameKind.Region).Id;
        var kind = values.Any(v => v.Kind == PowerNameKind.NoState) ? PowerNameKind.NoState
            : values.Any(v => v.Kind == PowerNameKind.Term) ? PowerNameKind.Term
            : values.Any(v => v.Kind == PowerNameKind.Demonym) ? PowerNameKind.Demonym
            : values.Any(v => v.Kind == PowerNameKind.State) ? PowerNameKind.State
            : values.Any(v => v.Kind == PowerNameKind.Ambiguous) ? PowerNameKind.Ambiguous
            : values.Any(v => v.Kind == PowerNameKind.Sender) ? PowerNameKind.Sender
            : values[0].Kind;
        var ids = values.Where(v => v.Kind is not (PowerNameKind.Organisation
            or PowerNameKind.Region)).Select(v => v.Id).Distinct().ToList();
        if (kind is PowerNameKind.State or PowerNameKind.Demonym && ids.Count > 1)
        {
            kind = PowerNameKind.Ambiguous;
        }

        return new PowerMention(start, end, ids, kind, organisation);
    }

    // The vocabulary lists "us export controls" and "by the us" for people who type no capitals; the name in it is "us".
    private static PowerMention Core(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        for (var i = mention.Start; i < mention.End && mention.End - mention.Start > 1; i++)
        {
            if (Cores.Contains(tokens[i].Text))
            {
                return mention with { Start = i, End = i + 1 };
            }
        }

        return mention;
    }

    private PowerMention? Code(IReadOnlyList<Token> tokens, int i, bool shouting) =>
        tokens[i].IsUpper && !shouting && !NameTraps.IsSomethingElse(tokens, i) && tokens[i].Raw.Length is 2 or 3 && names.FindCode(tokens[i].Raw) is { } state
            ? new PowerMention(i, i + 1, [state], PowerNameKind.Code, null)
            : null;

    // "Burkina Fasso" begins with a name and is a longer one with a slip in it.
    private PowerMention? Longer(IReadOnlyList<Token> tokens, int i, PowerMention? named, List<string> notes)
    {
        if (phrases.Mend(tokens, i, word => isKnownWord(word) || names.Knows(word)) is not { } mended || !snapshot.States.TryGetValue(mended.Iso3, out var profile)
            || (named is not null && mended.Words <= named.End - named.Start))
        {
            return named;
        }

        notes.Add($"read '{string.Join(' ', tokens.Skip(i).Take(mended.Words).Select(t => t.Raw))}' as {profile.State.Name}");
        return new PowerMention(i, i + mended.Words, [mended.Iso3], PowerNameKind.State, null);
    }

    private PowerMention? Mended(IReadOnlyList<Token> tokens, int i, List<string> notes)
    {
        var word = tokens[i].Text;
        if (word.Length > 4 && word[^1] == 's' && !names.Knows(word) && !NameTraps.NeedCapital.Contains(word[..^1]) && !CommonWords.Contain(word)
            && names.Longest([tokens[i] with { Text = word[..^1] }], 0) is { } owner && Mention(i, i + 1, owner.Values) is { Kind: PowerNameKind.State or PowerNameKind.Sender } possessive)
        {
            return possessive;
        }

        // "hungry (the country)": said to be a name, so taken as one though it is a word.
        var saidSo = i + 2 < tokens.Count && tokens[i + 1].Text == "the" && tokens[i + 2].Text is "country" or "state" && tokens[i + 1].Break is '(' or ',' or '-';
        if (word.Length < 4 || ((isKnownWord(word) || names.Knows(word)) && !saidSo) || spelling.Mend(word, tokens[i].IsCapital, saidSo) is not { } meant)
        {
            return null;
        }

        var match = names.Longest([tokens[i] with { Text = meant }], 0);
        if (match is null)
        {
            return null;
        }

        var mention = Mention(i, i + 1, match.Values);
        if (mention.IsPower && snapshot.States.TryGetValue(mention.Ids[0], out var profile))
        {
            var spoken = mention.Kind == PowerNameKind.Demonym ? $"{char.ToUpperInvariant(meant[0])}{meant[1..]}" : profile.State.Name;
            notes.Add($"read '{tokens[i].Raw}' as {spoken}");
            return mention;
        }

        if (mention is { IsPower: true, Kind: PowerNameKind.Sender })
        {
            notes.Add($"read '{tokens[i].Raw}' as {char.ToUpperInvariant(meant[0])}{meant[1..]}");
            return mention;
        }

        return null;
    }
}
