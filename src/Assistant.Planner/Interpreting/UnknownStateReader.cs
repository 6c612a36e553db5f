using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds a word that stands where a state would stand and is none: Freedonia, a firm, a person.</summary>
internal sealed class UnknownStateReader(Func<string, bool> isKnownWord)
{
    private static readonly FrozenSet<string> Before = Words("""
        would will might may could can does should is did in on against for of vs versus and about like if compare rank assess
        """);

    private static readonly FrozenSet<string> CommonHere = Words("""
        i he she we you they it one me my our your his her their this that these those there then than very much many most more less least
        not no yes any all every each some few other another new old first last next both either neither everyone anyone somebody someone everybody anybody everything anything something nothing stuff things thing urgent urgently quick quickly brief briefly boss chief sir madam colleague colleagues team folks guys
        nobody people person president minister government governments parliament opposition army central bank firms firm company companies
        banks investors citizens voters elites business industry exporters importers farmers the a an world region sanctions pressure states
        countries state country leader leaders document rule answer score model system assistant bot year years time today tomorrow spring
        summer autumn winter january february march april june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday gdp gni gnp ok okay please thanks happen change flip make topic subject question note memo update scenario case precedent precedents example examples caveat caveats citation citations
        """);

    /// <summary>The unknown name as typed, or null.</summary>
    public string? Read(IReadOnlyList<Token> tokens, FoundNames found, CueSet cues)
    {
        var shouting = tokens.Count > 2 && tokens.Count(t => t.IsUpper) * 2 > tokens.Count;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (found.At(i) is not null || tokens[i].Text.Length < 3 || !char.IsLetter(tokens[i].Text[0])
                || CommonHere.Contains(tokens[i].Text) || IsKnown(tokens[i].Text))
            {
                continue;
            }

            var left = i > 0 ? tokens[i - 1].Text : "";
            var left2 = left is "the" && i > 1 ? tokens[i - 2].Text : left;
            var right = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
            var capital = tokens[i].IsCapital && (i > 0 && !tokens[i].StartsSentence) && !shouting;
            // "That little kingdom in the Himalayas": where it lies is no name of it.
            if (left == "the" && left2 == "in" && i > 2 && PointedStates.IsOneState(tokens[i - 3].Text))
            {
                continue;
            }

            var subject = Before.Contains(left2) && (RoleWords.RespondVerbs.Contains(right) || right is "if" or "under");
            var happens = left == "to" && i > 1 && tokens[i - 2].Text is "happen" or "happens" or "happened" or "done";
            var supposed = left is "say" or "suppose" or "imagine" or "assume" or "pretend" && right is "faces" or "faced" or "gets" or "got" or "loses" or "lost" or "suffers" or "is" or "were";
            if ((capital && (Before.Contains(left2) || happens || supposed)) || (subject && !cues.Covers(i)))
            {
                var end = i + 1;
                while (end < tokens.Count && tokens[end].IsCapital && tokens[end].Break == '\0' && !shouting)
                {
                    end++;
                }

                return string.Join(' ', tokens.Skip(i).Take(end - i).Select(t => t.Raw));
            }

            if (i == 0 && tokens[i].IsCapital && !shouting && (right is "under" or "if" or "loses" or "faces" || tokens.Count == 1 || (tokens.Count > 1
                && tokens[1].Break is ',' or ':')) && !cues.Covers(i) && FormReader.Read(tokens) == Questions.QuestionForm.Usual)
            {
                return tokens[i].Raw;
            }

            // "Grand Fenwick, EU tariffs": the first word may be a common one.
            if (i is 1 or 2 && capital && found.Mentions.Count > 0 && tokens.Take(i).All(t => t.IsCapital && t.Break == '\0') && tokens[i].Break == '\0' && i + 1 < tokens.Count && tokens[i + 1].Break is ',' or ':' or '-' && found.Mentions.All(m => m.Start > i)
                && tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text)))
            {
                return string.Join(' ', tokens.Take(i + 1).Select(t => t.Raw));
            }

            // "Wakanda and EU tariffs", "Latveria - US finance sanctions"
            if (i == 0 && tokens[i].IsCapital && !shouting && found.Mentions.Count > 0 && (right == "and" || (tokens.Count > 1 && tokens[1].Break is '-' or ';' && found.At(1)?.Kind != PowerNameKind.Demonym)) && !LooksAbstract(tokens[i].Text)
                && tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text)))
            {
                return tokens[i].Raw;
            }

            // "gondor after a border closure": hurried hands leave capitals out.
            if (i == 0 && (right is "after" or "under" or "facing" or "if" or "when" or "vs" or "versus" || (right is "hit" or "loses" or "faces" && found.Mentions.All(m => m.Start > 1))) && !cues.Covers(i) && !cues.Has(Cue.Generic) && !LooksAbstract(tokens[i].Text) && (right is "loses" or "faces" || tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text))))
            {
                return tokens[i].Raw;
            }

            // "ruritania, aid cut, go", "Wakanda - tariff hike": a name before nothing but pressure.
            if (i == 0 && !cues.Covers(0) && found.Mentions.Count == 0 && !shouting && LooksLikePlace(tokens[0].Text) && tokens.Count > 1 && tokens[1].Break is ',' or ':' or ';' or '-' && RoleWords.EndsInSanction(tokens, 1))
            {
                return tokens[0].Raw;
            }

            // "Whats elbonia gonna do if ..."
            if (i > 0 && !cues.Covers(i) && left is "is" or "whats" or "hows" && LooksLikePlace(tokens[i].Text) && (right == "gonna" ? 1 : right == "going" && i + 2 < tokens.Count && tokens[i + 2].Text == "to" ? 2 : 0) is var going and > 0
                && i + 1 + going < tokens.Count && RoleWords.RespondVerbs.Contains(tokens[i + 1 + going].Text))
            {
                return tokens[i].Raw;
            }

            // "latveria and US tariffs", "sokovia, russian gas cut": what is typed first, before who presses and with what, is the state.
            if (i == 0 && !cues.Covers(0) && !LooksAbstract(tokens[0].Text) && (right == "and" || tokens.Count > 1 && tokens[1].Break is ',' or ':' or ';' or '-')
                && found.At(right == "and" ? 2 : 1) is { } presser && RoleWords.RunsIntoSanction(tokens, presser.End, j => found.At(j) is not null))
            {
                return tokens[0].Raw;
            }

            // "eu sanctions on zubrowka, what would the govt there do"
            if (i > 1 && left is "on" or "against" && RoleWords.SanctionNouns.Contains(tokens[i - 2].Text) && !cues.Covers(i) && !LooksAbstract(tokens[i].Text) && cues.Has(Cue.Respond)
                && (i + 1 == tokens.Count || tokens[i + 1].Break is not ('\0' or '-') || LanguageReader.IsSmallEnglishWord(right)))
            {
                return tokens[i].Raw;
            }
        }

        return null;
    }

    private static readonly FrozenSet<string> NoPlaces = Words("""
        idea ideas data extra agenda visa visas quota quotas media area areas era drama dilemma formula criteria grandma grandpa mama mamma papa dada via aka beta alpha gamma delta sigma mania militia mafia plaza pizza opera camera
        panorama dogma stigma trauma schema persona propaganda militias phenomena bacteria ha haha aha hola ta tada ya yeah nah bla blabla gotcha wanna gonna gotta kinda sorta lotta oughta whatcha hiya veranda agora plea sea tea
        """);

    // Names of made-up states end as those of real ones do; a hurried hand writes them without a capital.
    private static bool LooksLikePlace(string word) => word.Length > 3 && !NoPlaces.Contains(word) && (word[^1] == 'a' || word.EndsWith("land", StringComparison.Ordinal) || word.EndsWith("stan", StringComparison.Ordinal) || word.EndsWith("burg", StringComparison.Ordinal));

    private static bool LooksAbstract(string word) => word[^1] == 's' || word.EndsWith("ion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)
        || word.EndsWith("ity", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("cy", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal)
        || word.EndsWith("ance", StringComparison.Ordinal) || word.EndsWith("ence", StringComparison.Ordinal);

    private static readonly FrozenSet<string> Choices = Words("options option responses response reactions reaction moves choices replies");

    private static readonly FrozenSet<string> Owned = Words("my our your his her their its this that these those the a an some each every whose no");

    /// <summary>The unknown name whose options are asked for ("rank Ruritania's likeliest responses", "the options for Ruritania"), or null: what is asked of them does not matter.</summary>
    public string? OwnerOfOptions(IReadOnlyList<Token> tokens, FoundNames found)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var owns = i + 1 < tokens.Count && (tokens[i].IsPossessive || tokens[i].Text[^1] == 's') && tokens.Skip(i + 1).Take(2).TakeWhile(t => t.Break == '\0').Any(t => Choices.Contains(t.Text));
            var follows = i > 1 && tokens[i - 1].Text is "for" or "of" && tokens[i].Break == '\0' && Choices.Contains(tokens[i - 2].Text) && (tokens[i].IsCapital || !LooksAbstract(tokens[i].Text));
            if ((owns || follows) && !(i > 0 && tokens[i].Break == '\0' && Owned.Contains(tokens[i - 1].Text)) && IsStrange(tokens, found, i) && !IsOccupation(tokens[i]))
            {
                return tokens[i].Raw;
            }
        }

        return null;
    }

    // "Exporters options", "lobbyists' responses": those who do something own them, and are no state.
    private static bool IsOccupation(Token token) => !token.IsCapital && (token.IsPossessive ? token.Text : token.Text.TrimEnd('s')) is var one
        && (one.EndsWith("er", StringComparison.Ordinal) || one.EndsWith("or", StringComparison.Ordinal) || one.EndsWith("ist", StringComparison.Ordinal) || one.EndsWith("ive", StringComparison.Ordinal));

    // Neither itself nor without the mark of an owner: "todays moves".
    private bool IsStrange(IReadOnlyList<Token> tokens, FoundNames found, int i) => found.At(i) is null && tokens[i].Text.Length >= 3 && char.IsLetter(tokens[i].Text[0])
        && new[] { tokens[i].Text, tokens[i].Text.TrimEnd('s') }.All(word => !CommonHere.Contains(word) && !IsKnown(word) && !LanguageReader.IsSmallEnglishWord(word));

    /// <summary>An unknown name with a capital in the place of the one who answers ("would X do"), or null.</summary>
    public string? Subject(IReadOnlyList<Token> tokens, FoundNames found)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (found.At(i) is null && tokens[i].IsCapital && !CommonHere.Contains(tokens[i].Text) && RoleWords.Modals.Contains(tokens[i - 1].Text)
                && RoleWords.RespondVerbs.Contains(tokens[i + 1].Text) && !IsKnown(tokens[i].Text))
            {
                return tokens[i].Raw;
            }
        }

        return null;
    }

    private bool IsKnown(string word) => isKnownWord(word) || CommonWords.Contain(word) || RoleWords.RespondVerbs.Contains(word)
        || RoleWords.PressureVerbs.Contains(word) || RoleWords.SanctionNouns.Contains(word)
        || RoleWords.Modals.Contains(word) || RoleWords.Fillers.Contains(word);

    private static FrozenSet<string> Words(string text) => text.Split((char[]?)null,
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
