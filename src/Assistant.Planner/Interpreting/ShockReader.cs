using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells what presses a state and is no sanction (an invasion, a coup, a lender's programme), and events nobody can read off the rules (accessions, elections).</summary>
internal static class ShockReader
{
    private static readonly FrozenSet<string> Shocks = Set("""
        invasion invasions invade invades invaded invading war wars warfare coup coups putsch earthquake earthquakes flood floods drought droughts hurricane
        cyclone typhoon tsunami pandemic epidemic recession bankruptcy riots uprising revolution insurgency assassination airstrike airstrikes annexation annex
        annexes annexed cyberattack cyberattacks hack hacks hackers attack attacks attacked bombing bombed bombs shelling occupation terrorism disinformation
        meltdown heatwave blackout takeover incursion incursions mobilisation mobilization eruption wildfire wildfires landslide locusts famine asteroid espionage interference troops drills
        """);

    private static readonly FrozenSet<string> Lenders = Set("imf fund bank lenders");

    private static readonly FrozenSet<string> Programmes = Set("programme program programmes programs bailout bailouts bail-out adjustment austerity");

    private static readonly FrozenSet<string> Entering = Set("join joins joining enter enters leave leaves exit quit accede become accession membership");

    private static readonly PhraseList Polls = new("election|elections|referendum|the vote|by-election|next president|next prime minister|next government|next leader|become president|become prime minister|world cup|eurovision|champions league|nobel prize");

    private static readonly PhraseList Foretelling = new("will|when will|when does|who is going to|who is|who becomes|whos going to|is it likely that|who will|who wins|which party|how soon will|is|do you think|by when will|does|what are the chances|what are the odds|how likely is it that|how likely is");

    /// <summary>What kind of shock stands where a sanction would stand, such as <c>invasion</c>; null when there is none or sanctions are named beside it.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="isKnown">Whether vocabulary or grammar hold a word.</param>
    public static string? Read(Reading reading, Func<string, bool> isKnown)
    {
        var heard = reading.Heard;
        if (Military(reading.Tokens) is { } force && !NamesSanctions(reading.Tokens) && heard.Scenario.Measures.All(m => m is "arms" or "transport"))
        {
            return force;
        }

        if (heard.Scenario.Measures.Count > 0 || heard.Scenario.Breadth is not null || heard.Secondary is not null || heard.SaysThirdParty || NamesSanctions(reading.Tokens)
            || reading.Overrides.Values.Count > 0)
        {
            return null;
        }

        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (Shocks.Contains(reading.Tokens[i].Text))
            {
                return reading.Tokens[i].Text;
            }

            if (Programmes.Contains(reading.Tokens[i].Text) && heard.Scenario.Senders.All(s => s is "IMF" or "WORLD-BANK") && reading.Tokens.Skip(Math.Max(0, i - 4)).Take(7).Any(t => Lenders.Contains(t.Text)))
            {
                return "programme";
            }
        }

        return heard.IsEmpty && !heard.NamesPressure && reading.Options.Options.Count == 0 && reading.Context.Last is null ? Strange(reading, isKnown) : null;
    }

    // "respond to a military intervention", "react to Russian troops"
    private static string? Military(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "invasion" or "invades" or "invaded" or "incursion" or "takeover" or "annexation" or "airstrikes" || (i > 0 && tokens[i - 1].Text is "military" or "armed" && tokens[i].Text is "intervention"
                or "attack" or "action" or "strike" or "strikes" or "drills" or "exercises" or "build-up" or "buildup" or "operation" or "raid"))
            {
                return tokens[i].Text;
            }
        }

        return null;
    }

    // "How would Iceland react to a volcanic eruption": what is answered is nothing the vocabulary knows.
    private static string? Strange(Reading reading, Func<string, bool> isKnown)
    {
        var tokens = reading.Tokens;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is not ("to" or "with") || tokens[i - 1].Text is not ("respond" or "responds" or "react" or "reacts" or "response" or "reaction" or "cope" or "copes" or "deal" or "answer"))
            {
                continue;
            }

            var at = i + 1;
            while (at < tokens.Count && RoleWords.Fillers.Contains(tokens[at].Text))
            {
                at++;
            }

            return at < tokens.Count && reading.Found.At(at) is null && !isKnown(tokens[at].Text) && !LanguageReader.IsSmallEnglishWord(tokens[at].Text) && !RoleWords.SanctionNouns.Contains(tokens[at].Text) ? tokens[at].Text : null;
        }

        return null;
    }

    /// <summary>Whether the message asks to foretell an accession or a poll, with no pressure named.</summary>
    public static bool Foretells(Reading reading)
    {
        if (NamesSanctions(reading.Tokens) || reading.Heard.Scenario.Measures.Count > 0 || !Foretelling.Begins(reading.Tokens))
        {
            return false;
        }

        return Polls.IsIn(reading.Tokens) || Enters(reading) || (reading.Tokens[0].Text is "will" or "when" && reading.Tokens.Any(t => Shocks.Contains(t.Text)) && !reading.Cues.Has(Cue.Respond) && reading.Options.Options.Count == 0);
    }

    private static bool Enters(Reading reading) => reading.Found.Mentions.Any(m => EntersBefore(reading.Tokens, m));

    /// <summary>Whether a name stands for what is joined or left: "join the EU", "membership of NATO".</summary>
    public static bool EntersBefore(IReadOnlyList<Token> tokens, PowerMention mention)
    {
        for (var i = mention.Start - 1; i >= 0 && i >= mention.Start - 4; i--)
        {
            if (Entering.Contains(tokens[i].Text))
            {
                return true;
            }

            if (tokens[i].Text is not ("the" or "to" or "of" or "in" or "into" or "a" or "member" or "from"))
            {
                return false;
            }
        }

        return false;
    }

    // A threat or a warning may be one of war; every other noun of pressure names measures.
    private static bool NamesSanctions(IReadOnlyList<Token> tokens) => tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text)
        && t.Text is not ("threat" or "threats" or "warning" or "warnings" or "action" or "order" or "orders" or "campaign" or "aggression" or "conditions" or "cut" or "cuts" or "control" or "controls"
            or "offer" or "offers" or "cap" or "ruling" or "leverage" or "demand" or "demands"))
        || tokens.Any(t => t.Text is "sanctioned" or "sanctioning" or "sanctions" or "embargoed" or "blockaded");

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
