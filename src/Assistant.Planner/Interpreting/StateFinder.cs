using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds names of powers: longest name first, codes in capitals, small slips mended and noted.</summary>
internal sealed class StateFinder(RuleBaseSnapshot snapshot, NameLexicon names, SpellingRepair spelling, PhraseRepair phrases, Func<string, bool> isKnownWord)
{
    private static readonly string[] Cores = ["us", "eu", "un", "au", "uk", "western"];

    /// <summary>All mentions, left to right.</summary>
    public FoundNames Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<PowerMention>();
        var notes = new List<string>();
        var shouting = tokens.Count > 3 && tokens.Count(t => t.IsUpper) * 2 > tokens.Count;
        for (var i = 0; i < tokens.Count;)
        {
            var mention = Circle(tokens, i) ?? Longer(tokens, i, Named(tokens, i, shouting), notes) ?? Code(tokens, i, shouting) ?? Mended(tokens, i, notes);
            if (mention is not null)
            {
                mentions.Add(Core(tokens, mention));
                NoteBareName(tokens, mention, notes);
            }

            i = mention?.End ?? i + 1;
        }

        return new FoundNames(mentions, notes);
    }

    private static PowerMention? Circle(IReadOnlyList<Token> tokens, int i)
    {
        if (!Circles.Begins(tokens[i].Text))
        {
            return null;
        }

        for (var length = Math.Min(3, tokens.Count - i); length > 0; length--)
        {
            if (Circles.ByName.TryGetValue(string.Join(' ', tokens.Skip(i).Take(length).Select(t => t.Text)), out var states))
            {
                return new PowerMention(i, i + length, states, PowerNameKind.State, null);
            }
        }

        return null;
    }

    private PowerMention? Named(IReadOnlyList<Token> tokens, int i, bool shouting)
    {
        var match = names.Longest(tokens, i);
        if (match is null || NameTraps.IsSomethingElse(tokens, i))
        {
            return null;
        }

        if (match.Length <= 2)
        {
            var phrase = string.Join(' ', tokens.Skip(i).Take(match.Length).Select(t => t.Text));
            var last = tokens[match.End - 1];
            if ((NameTraps.NeedCapital.Contains(phrase) && !last.IsCapital) || (NameTraps.NeedUpper.Contains(phrase) && (!last.IsUpper
                || shouting && phrase is "us" or "who" or "it")))
            {
                return null;
            }
        }

        return Mention(match.Start, match.End, match.Values);
    }

    // Four states carry the word; the one of that name alone is taken, and said so.
    private static void NoteBareName(IReadOnlyList<Token> tokens, PowerMention mention, List<string> notes)
    {
        if (mention is { Kind: PowerNameKind.State, Ids: ["GIN"] } && mention.End - mention.Start == 1 && tokens[mention.Start].Text == "guinea"
            && !tokens.Any(t => t.Text is "conakry"))
        {
            notes.Add("read 'Guinea' as the Republic of Guinea (Conakry), not Guinea-Bissau, Equatorial Guinea or Papua New Guinea");
        }
    }

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
        if (word.Length > 5 && word[^1] == 's' && !names.Knows(word) && !CommonWords.Contain(word)
            && names.Longest([tokens[i] with { Text = word[..^1] }], 0) is { } owner && Mention(i, i + 1, owner.Values) is { Kind: PowerNameKind.State or PowerNameKind.Sender } possessive)
        {
            return possessive;
        }

        if (word.Length < 4 || isKnownWord(word) || names.Knows(word) || spelling.Mend(word, tokens[i].IsCapital) is not { } meant)
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

        return null;
    }
}
