using System.Collections.Frozen;
using System.Globalization;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads assumptions about a state's figures: "suppose reserves were low", "export concentration fell to 20 %".</summary>
internal sealed class OverrideReader(FeatureLexicon features)
{
    private static readonly string[] Hypotheses =
        ["suppose", "supposing", "assume", "assuming", "imagine", "pretend", "if", "had", "were", "hypothetically", "say", "consider",
            "let", "lets", "take", "picture", "picturing", "envisage", "envision", "posit", "supposed"];

    /// <summary>The assumptions of a message; without a word that opens one ("suppose", "if") features are only named.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="follows">Whether an assessment stands before, which a bare "and reserves at 2 months" changes.</param>
    /// <param name="tie">A figure assumed for one partner, which is none of the state as a whole.</param>
    /// <param name="found">The names among the words.</param>
    public ReadOverrides Read(IReadOnlyList<Token> tokens, bool follows, TieFigure? tie, FoundNames found)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        var levels = new Dictionary<string, string>(StringComparer.Ordinal);
        var covered = new List<(int, int)>();
        var notes = new List<string>();
        var changes = new List<RelativeChange>();
        var matches = features.Scan(tokens).Where(m => tie is null || m.Start < tie.Start || m.Start >= tie.End).ToList();
        var opens = tokens.Any(t => Hypotheses.Contains(t.Text)) || matches.Exists(m => m.Start > 0 && tokens[m.Start - 1].Text == "with" && m.End + 1 < tokens.Count && tokens[m.End].Text is "at" or "of" && char.IsAsciiDigit(tokens[m.End + 1].Text[0]));
        // "Would Laos answer differently with high reserves?"
        opens |= follows && matches.Exists(m => m.End + 1 < tokens.Count && tokens[m.End].Text is "at" or "of" or "to" or "down" or "up" or "only" && tokens.Skip(m.End + 1).Take(2).Any(t => char.IsAsciiDigit(t.Text[0])) && !tokens.Take(2).Any(t => t.Text is "what" or "whats" or "why" or "how" or "is" or "are" or "show"));
        opens |= tokens.Any(t => t.Text is "differently" or "different" or "otherwise") && tokens.Any(t => t.Text == "with");
        // "And with less corruption?" – but not "only those with high debt".
        opens |= follows && tokens.Take(2).Any(t => t.Text == "with") && matches.Exists(m => m.Start <= 4) && !tokens.Any(t => t.Text is "those" or "ones" or "states" or "countries" or "members");
        opens |= (follows || found.Mentions.Count > 0) && AsksWhatItChanges(tokens);
        opens |= matches.Exists(m => IsGivenTo(tokens, found, m));
        // "Nigeria under a US visa ban but governance a lot better"
        opens |= found.Mentions.Count > 0 && matches.Exists(m => (tokens.Take(m.Start).TakeLast(3).Any(t => t.Text == "but") || ButWith.IsIn([.. tokens.Take(m.Start).TakeLast(6)])) && !tokens.Take(m.Start).TakeLast(3).Any(t => t.Text is "not" or "no"));
        foreach (var match in matches)
        {
            var id = match.Values[0];
            if (IsOfSeveral(tokens, match))
            {
                continue;
            }

            if ((opens || Owned(tokens, match)) && RelativeChangeReader.Read(tokens, match) is { } relative)
            {
                changes.Add(FeatureLexicon.IsOpposite(tokens, match) ? relative.Change with { Times = 1 / relative.Change.Times } : relative.Change);
                covered.Add((Math.Min(match.Start, relative.At), Math.Max(match.End, relative.At + 1)));
                continue;
            }

            if (!opens || Assumed(tokens, match) is not { } assumed)
            {
                continue;
            }

            var value = assumed.Number is { } number ? InUnit(id, IsNegative(tokens, assumed.At, id) || FeatureLexicon.IsOpposite(tokens, match) ? -number : number, assumed.Percent, notes) : LevelValue(id, assumed.Level!);
            if (value is { } v)
            {
                values[id] = v;
                if (assumed.Number is null)
                {
                    levels[id] = LevelName(id, assumed.Level!);
                }

                var unit = assumed.At + 1 < tokens.Count && tokens[assumed.At + 1].Text is "month" or "months" or "weeks" or "week" or "days" or "year" or "years" ? 1 : 0;
                covered.Add((Math.Min(match.Start, assumed.At), Math.Max(match.End, assumed.At + 1 + unit)));
            }
        }

        for (var i = 1; opens && i < tokens.Count; i++)
        {
            if (Predicated(tokens, i) is var (feature, level, from) && features.FindIndicator(feature) is not null && LevelValue(feature, level) is { } value && values.TryAdd(feature, value))
            {
                levels[feature] = level;
                covered.Add((from, i + 1));
            }
        }

        if (opens && tie is null && Bought(tokens) is var (bought, share, at))
        {
            values[bought] = share;
            covered.Add(at);
        }

        return new ReadOverrides(values, levels, [.. matches.Select(m => m.Values[0]).Distinct()], covered, notes, changes);
    }

    /// <summary>Another level for what the turn before assumed: "no, say they're high", "and the other way round?"; null where none is given.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="id">The one feature assumed before.</param>
    /// <param name="assumed">The level it was given.</param>
    public ReadOverrides? Again(IReadOnlyList<Token> tokens, string id, string assumed)
    {
        if (Reversing.IsIn(tokens) && LevelWords.Opposite(assumed) is { } opposite && LevelValue(id, opposite) is { } turned)
        {
            return new ReadOverrides(new Dictionary<string, double>(StringComparer.Ordinal) { [id] = turned }, new Dictionary<string, string>(StringComparer.Ordinal) { [id] = LevelName(id, opposite) }, [], [], [], []);
        }

        const int longest = 10;
        for (var i = 1; i < tokens.Count && tokens.Count <= longest; i++)
        {
            var bare = i + 1 < tokens.Count ? tokens[i + 1].Text is "ones" or "one" : tokens.Count <= 3 && tokens[0].Text is "and" or "now" or "with" or "or" or "ok";
            if ((bare || tokens[i - 1].Text is "theyre" or "its" or "are" or "were" or "is" or "was" or "be" or "it" or "them") && LevelWords.Of(tokens[i].Text) is { } level && level != "none" && LevelValue(id, level) is { } value)
            {
                return new ReadOverrides(new Dictionary<string, double>(StringComparer.Ordinal) { [id] = value }, new Dictionary<string, string>(StringComparer.Ordinal) { [id] = LevelName(id, level) }, [], [(i, i + 1)], [], []);
            }
        }

        return null;
    }

    private static readonly PhraseList Reversing = new("the other way round|the other way around|other way round|the opposite|the reverse|the contrary|vice versa");

    // "If it imported only a fifth of its gas"
    private (string Id, double Share, (int, int) At)? Bought(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is not ("imported" or "imports" or "import" or "bought" or "buys" or "importing"))
            {
                continue;
            }

            for (var j = i + 1; j <= i + 3; j++)
            {
                if (Shares.At(tokens, j) is var (share, length) && tokens.Skip(j + length).Take(3).Select(t => t.Text).ToArray() is ["of", "its" or "their" or "the", "gas" or "oil"] of
                    && $"{of[2]}-import-dependence" is var id && features.FindIndicator(id) is not null)
                {
                    return (id, share, (i, j + length + 3));
                }
            }
        }

        return null;
    }

    // "Jordan doubled its reserves" assumes without a word that says so; "the EU halved aid" is pressure.
    private static bool Owned(IReadOnlyList<Token> tokens, PhraseMatch<string> match) =>
        match.Start > 0 && tokens[match.Start - 1].Text is "its" or "their";

    // "Run Suriname with low reserves": what stands right behind a state is thought of it.
    private static bool IsGivenTo(IReadOnlyList<Token> tokens, FoundNames found, PhraseMatch<string> match)
    {
        for (var i = match.Start - 1; i > 0 && i >= match.Start - 4 && tokens[i + 1].Break is '\0' or '-' or '/'; i--)
        {
            if (tokens[i].Text == "with")
            {
                return found.Mentions.Any(m => m.End == i && m is { IsPower: true, Ids.Count: 1, Organisation: null }) && tokens.Skip(i + 1).Take(match.Start - i - 1).Any(t => LevelWords.Of(t.Text) is not null);
            }
        }

        return false;
    }

    // "African states with high debt": tells which states are meant and assumes nothing of them.
    private static bool IsOfSeveral(IReadOnlyList<Token> tokens, PhraseMatch<string> match) => tokens.Take(match.Start).TakeLast(4).Any(t => t.Text == "with") && Enumerable.Range(1, match.Start - 1).TakeLast(4).Any(i => tokens[i].Text == "with" && tokens[i].Break == '\0'
        && tokens[i - 1].Text is "states" or "countries" or "nations" or "economies" or "members" or "governments" or "those" or "ones" or "islands" or "monarchies" or "republics" or "exporters" or "importers");

    private static readonly PhraseList ButWith = new("but with|only with|except with|though with");

    private static readonly PhraseList Nothing = new("next to nothing|almost nothing|practically nothing|virtually nothing|hardly anything|barely anything|almost zero|almost nil|down to nothing|to nothing|to zero|close to nothing|close to nil|close to zero|near zero|rock bottom|run dry|running dry|ran out|run out|running out|used up|at an all-time low|collapsed|in ruins|under control|in check|under wraps|rooted out|stamped out|eradicated|eliminated|wiped out|tackled|brought down|defeated");

    private static readonly PhraseList Much = new("sky high|sky-high|through the roof|at a record|at record levels|at record highs|at an all-time high|out of control|out of hand|rampant|rife|endemic|everywhere|soaring|spiralling|spiraling");

    private static readonly PhraseList Draining = new("runs out of|run out of|ran out of|running out of|is out of|was out of|were out of|runs short of|ran short of|is short of|burns through|burned through|burnt through|exhausts|exhausted|depletes|depleted|drains|drained|used up|loses all|lost all|loses|lost");

    private const int Near = 4;

    private static readonly FrozenSet<string> Rising = Set("rose rises rise risen soared soars soar surged surges surge jumped jumps jump climbed climbs climb grew grows grow increased increases increase exploded explodes ballooned balloons mounted spiked spikes");

    private static readonly FrozenSet<string> Falling = Set("fell falls fall fallen dropped drops drop plunged plunges plunge shrank shrinks shrink declined declines decline sank sinks sink slumped slumps slump tumbled tumbles dwindled dwindles eased eases crashed crashes evaporated");

    private static readonly FrozenSet<string> Changes = Set("change changes move moves shift shifts flip flips tip tips differ help helps matter matters cushion enough budge alter alters overturn overturns reorder anything difference order trick suffice suffices");

    // "Would high reserves be enough to flip that?", "does Malawi's ranking move when governance gets better?"
    private static bool AsksWhatItChanges(IReadOnlyList<Token> tokens) => (tokens.Take(5).Any(t => t.Text is "would" or "does" or "do" or "could" or "will" or "is" or "are" or "might" or "can") || Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text is "would" or "does" or "could" or "will" && tokens[i + 1].Text is "it" or "that" or "this" or "anything" or "much")) && tokens.Any(t => Changes.Contains(t.Text)) && !tokens.Take(tokens.Count - 1).Any(t => t.Text is "what" or "which" or "how" or "document" or "text" or "rules");

    private static readonly FrozenSet<string> Degrees = Set("very far much more less so highly heavily deeply politically well badly extremely really too quite rather slightly even not longer no hardly barely widely broadly increasingly");

    // "Suppose Ecuador lived off a single export", "exported nothing but cocoa"
    private static bool LivesOffOne(IReadOnlyList<Token> tokens, int at) => at > 3 && tokens[at - 1].Text == "but" && tokens[at - 2].Text == "nothing" && tokens[at - 3].Text is "exported" or "exports" or "export" or "sold" or "sells" or "exporting" || tokens[at].Text is "export" or "commodity" or "product" or "crop" or "good" or "mineral" && at > 3 && tokens[at - 1].Text is "single" or "one" or "sole"
        && Enumerable.Range(Math.Max(1, at - 4), Math.Min(3, at - 1)).Any(i => tokens[i].Text is "off" or "on" && tokens[i - 1].Text is "lived" or "lives" or "live" or "living" or "depended" or "depends" or "depend" or "relied" or "relies" or "rely" or "dependent" or "reliant" or "hung" or "hangs");

    // "Its exports were very highly concentrated", "if Ghana were far less corrupt": a word that says an indicator and its level, said of the state.
    private static (string Feature, string Level, int From)? Predicated(IReadOnlyList<Token> tokens, int at)
    {
        if (LivesOffOne(tokens, at))
        {
            return ("export-concentration", "high", at - 3);
        }

        var from = at;
        while (from > 1 && Degrees.Contains(tokens[from - 1].Text))
        {
            from--;
        }

        // "A very poor rule of law" says nothing of the state as a whole.
        if (at + 1 < tokens.Count && tokens[at + 1].Break == '\0' && tokens[at + 1].Text != "exports" && !LanguageReader.IsSmallEnglishWord(tokens[at + 1].Text))
        {
            return null;
        }

        var said = tokens[from - 1].Text is "were" or "was" or "is" or "are" or "be" or "been" or "became" or "become" or "becomes" or "turned" or "got" or "gets" or "grew" or "werent" or "wasnt" or "isnt" or "arent";
        if (!said && from == at)
        {
            return null;
        }

        var exports = at + 1 < tokens.Count && tokens[at + 1].Text == "exports" ? at + 1 : -1;
        for (var i = from - 1; i >= 0 && i >= from - 4; i--)
        {
            exports = tokens[i].Text is "exports" or "export" ? i : exports;
        }

        var told = exports >= 0 && FeatureAdjectives.OfExports(tokens[at].Text) is { } ofExports ? ofExports : FeatureAdjectives.Of(tokens[at].Text);
        var turned = tokens[from - 1].Text.EndsWith("nt", StringComparison.Ordinal) || Enumerable.Range(from, at - from).Any(i => tokens[i].Text is "less" or "not" or "longer" or "hardly" or "barely");
        return told is var (feature, level) ? (feature, turned ? LevelWords.Opposite(level)! : level, exports >= 0 ? Math.Min(exports, from) : from) : null;
    }

    private static Assumption? Assumed(IReadOnlyList<Token> tokens, PhraseMatch<string> match)
    {
        for (var i = Math.Max(0, match.Start - 5); i < match.Start; i++)
        {
            // "Ghana runs out of its reserves"
            if (Draining.LengthAt(tokens, i) is var length and > 0 && i + length >= match.Start - 2)
            {
                return new Assumption(i, null, false, Little(tokens, match));
            }
        }

        for (var i = match.End; i < tokens.Count && i < match.End + 5 && tokens[i].Break is '\0' or '-'; i++)
        {
            if (Nothing.LengthAt(tokens, i) > 0)
            {
                return new Assumption(i, null, false, Little(tokens, match));
            }

            if (Much.LengthAt(tokens, i) > 0)
            {
                return new Assumption(i, null, false, Plenty(tokens, match));
            }
        }

        // "With more reserves"
        if (match.Start > 0 && tokens[match.Start - 1].Text is "more" or "extra" or "fewer" or "less")
        {
            return new Assumption(match.Start - 1, null, false, tokens[match.Start - 1].Text is "more" or "extra" ? Plenty(tokens, match) : Little(tokens, match));
        }

        for (var i = match.Start - 1; i >= 0 && i >= match.Start - 3; i--)
        {
            if (FeatureLexicon.LevelOf(tokens[i].Text, tokens, match) is { } level)
            {
                return new Assumption(i, null, false, level);
            }
        }

        for (var i = match.End; i < tokens.Count && i < match.End + 8; i++)
        {
            // "Export concentration fell to a third"
            if (tokens[i].Text is "to" or "at" or "only" or "was" or "were" or "is" && Shares.At(tokens, i + 1) is var (share, length) && !char.IsAsciiDigit(tokens[i + 1].Text[0]))
            {
                return new Assumption(i + length, 100 * share, true, null);
            }

            if (char.IsAsciiDigit(tokens[i].Text[0])
                && double.TryParse(tokens[i].Text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number))
            {
                var next = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
                return new Assumption(i, number, next is "%" or "percent" or "per" or "pc", null);
            }

            if (FeatureLexicon.LevelOf(tokens[i].Text, tokens, match) is { } level && tokens[i].Text != "no")
            {
                return new Assumption(i, null, false, level);
            }
        }

        return Moved(tokens, match);
    }

    // "Reserves fell sharply", "if instability rose": a direction without an amount.
    private static Assumption? Moved(IReadOnlyList<Token> tokens, PhraseMatch<string> match)
    {
        for (var i = match.End; i < tokens.Count && i < match.End + Near && tokens[i].Break is '\0' or '-'; i++)
        {
            if (Verdict(tokens[i].Text) is { } verdict)
            {
                return new Assumption(i, null, false, FeatureLexicon.LevelOf(verdict, tokens, match));
            }

            if (Rising.Contains(tokens[i].Text) || Falling.Contains(tokens[i].Text))
            {
                return new Assumption(i, null, false, Rising.Contains(tokens[i].Text) ? Plenty(tokens, match) : Little(tokens, match));
            }
        }

        return null;
    }

    private static string? Verdict(string verb) => verb switch
    {
        "improve" or "improves" or "improved" or "recover" or "recovers" or "recovered" => "better",
        "worsen" or "worsens" or "worsened" or "deteriorate" or "deteriorates" or "deteriorated" => "worse",
        _ => null,
    };

    private static string Little(IReadOnlyList<Token> tokens, PhraseMatch<string> match) => FeatureLexicon.IsOpposite(tokens, match) ? "high" : "low";

    private static string Plenty(IReadOnlyList<Token> tokens, PhraseMatch<string> match) => FeatureLexicon.IsOpposite(tokens, match) ? "low" : "high";

    // "No reserves at all" lies in the lowest band; only a feature without bands has none.
    private string LevelName(string id, string level) => level == "none" && features.FindIndicator(id) is { Bands.Count: > 0 } indicator
        ? indicator.BandOf(Math.Clamp(0, indicator.Low, indicator.High))?.Name ?? level
        : level;

    // "-1.47 % of GDP": a dash before a figure is its sign only where the figure can lie below nought.
    private bool IsNegative(IReadOnlyList<Token> tokens, int at, string id) => tokens[at].Break == '-' && features.FindIndicator(id) is { Low: < 0 };

    private double? LevelValue(string id, string level) => features.ValueOf(id, level);

    private double InUnit(string id, double number, bool percent, List<string> notes)
    {
        var (low, high) = features.FindIndicator(id) is { } indicator ? (indicator.Low, indicator.High) : (0.0, 1.0);
        var value = high <= 1.5 && (percent || number > high) ? number / 100 : number;
        if (value >= low && value <= high)
        {
            return value;
        }

        notes.Add(string.Create(CultureInfo.InvariantCulture,
            $"took {Math.Clamp(value, low, high)} for {id}: {number} lies outside its range"));
        return Math.Clamp(value, low, high);
    }

    private sealed record Assumption(int At, double? Number, bool Percent, string? Level);

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
