using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>The small words by which roles are told.</summary>
internal static class RoleWords
{
    public static readonly FrozenSet<string> SanctionNouns = Set("""
        sanction sanctions pressure embargo embargoes embargos ban bans tariff tariffs measure measures blockade blockades boycott boycotts
        threat threats demand demands warning warnings restriction restrictions penalty penalties control controls curb curbs quota quotas
        duty duties freeze cut cuts cutoff squeeze coercion ultimatum blacklist listing listings designation designations action closure
        shutoff punishment levy levies crackdown campaign suspension cap caps diktat offer offers conditions ruling order orders leverage
        aggression bullying veto vetoes barrier barriers
        """);

    public static readonly FrozenSet<string> PressureVerbs = Set("""
        stop stops stopped stopping halt halts halted cut cuts cutting ban bans banned banning block blocks blocked blocking impose imposes
        imposed imposing sanction sanctions sanctioned sanctioning threaten threatens threatened threatening warn warns warned warning close
        closes closed closing shut shuts shutting tighten tightens tightened raise raises raised freeze freezes froze frozen withdraw
        withdraws withdrew suspend suspends suspended restrict restricts restricted punish punishes punished pressure pressures pressured
        pressuring press presses pressed squeeze squeezes embargo embargoes embargoed blockade blockades blockaded blockading boycott boycotts boycotted demand demands demanded
        blacklist blacklists blacklisted target targets targeted hit hits pull pulls pulled revoke revokes revoked end ends refuse refuses
        refused offer offers offered lift lifts lifted ease eases eased add adds added adopt adopts adopted list lists listed designate
        designates expel expels seal seals slap slaps slapped deny denies denied limit limits curb curbs choke chokes strangle strangles
        coerce coerces turns withhold withholds withheld slash slashes slashed scrap scraps scrapped cancel cancels cancelled bar bars barred levies outlaws deport deports
        terminate terminates terminated freezing withholding suspending restricting tightening raising revoking boycotting punishing squeezing cancelling canceling ending slashing scrapping denying
        limiting curbing withdrawing halving expelling blacklisting pause pauses paused pausing sealing barring choking targeting
        disrupt disrupts disrupted disrupting obstruct obstructs obstructed hinder hinders hindered impede impedes impeded harass harasses harassed throttle throttles throttled
        """);

    /// <summary>What only the one who presses does, whoever stands behind the verb.</summary>
    public static readonly FrozenSet<string> DeedVerbs = Set("""
        put puts placed places lays announced announces unveiled unveils introduced introduces levied hikes hiked levy slapping imposing objects objected insists insisted protests protested complains complained disapproves accuses accused accusing
        """);

    public static readonly FrozenSet<string> RespondVerbs = Set("""
        respond responds react reacts do does answer answers reply replies cope copes handle handles behave behaves act acts adapt adapts
        adjust adjusts choose chooses fare fares survive manage deal deals weather take takes go be stand stick keep try look seek ask turn
        move resist hedge comply yield absorb diversify pivot realign align reform negotiate build deepen accept refuse retaliate lean side
        join need want still likely endure pool concede hold switch defy balance lobby bargain rely find make tolerate allow let evade
        circumvent mediate rather ever give cave bend back fold buckle budge jump swing drift shift opt pick wait stall duck push fight come stay reach tilt sooner first concentrate continue
        """);

    public static readonly FrozenSet<string> Modals = Set("""
        would will might may could should can does do did must shall is are was how if why isn't isnt wont wouldnt doesnt
        """);

    public static readonly FrozenSet<string> Fillers = Set("""
        the a an any some new fresh possible further more its their his her current sudden potential future such these those those tougher
        both really actually just also suddenly now then even perhaps
        """);

    public static readonly FrozenSet<string> Auxiliaries = Set("""
        will would might may could should can has have had is are does did just also suddenly now then again do not wont to were was both all jointly together each
        """);

    public static readonly FrozenSet<string> TieWords = Set("""
        trade trading trades ties tie links link dealing dealings business relations relationship exports imports sales selling sell sells
        ship ships shipping shipments transfers goods reexports supplies supplying aid support help buying buys buy bought purchases
        purchase importing exporting oil gas arms weapons drones loyalty closeness close cooperation payments transit flights friendship
        banking hosting commerce buyers buyer importers importer customers suppliers users alliance exporting allied friendly deals deal banks reexporting recognition
        """);

    public static readonly FrozenSet<string> TieVerbs = Set("taking accepting serving serve serves using helping supporting backing aiding arming financing supplying hosting recognising recognizing recognise recognize recognises recognizes buying befriending funding");

    public static readonly FrozenSet<string> DirectionWords = Set("""
        pivot pivots turn turns turning pivoting swing swings swinging leaning moving shifting siding aligning drifting gravitate gravitates closer align aligns side sides lean leans realign drift drifts towards toward move moves shift switch
        switches tilt tilts stick sticks sticking stuck stand stands standing
        """);

    public static readonly FrozenSet<string> Joiners = Set("and or vs versus v nor plus");

    public static readonly FrozenSet<string> Own = Set("""
        response responses reaction reactions options answer answers position choices exports economy government leaders stance reply likely
        profile sector next reserves course path choice move moves posture line calculus leading first
        """);

    private static readonly FrozenSet<string> StopsNounPhrase = Set("""
        on against to for in by from of or would will might may could should respond react answer reply cope handle counter retaliate comply do does what how if when is are has and with over under after because about into than as that which who while during despite when where
        """);

    /// <summary>Whether a word after "or" tells what happens otherwise: "or face secondary sanctions".</summary>
    public static bool IsOrElse(string word) => word is "we" or "else" or "face" or "lose" or "risk" or "see" or "be" or "they" or "it" or "i" or "the" or "meet" or "suffer" or "incur" or "expect" or "get" or "feel" or "reckon" or "live";

    /// <summary>Whether the words from <paramref name="start"/> run, within a few, into a noun of pressure.</summary>
    public static bool RunsIntoSanction(IReadOnlyList<Token> tokens, int start, Func<int, bool> isName)
    {
        for (var i = start; i < tokens.Count && i < start + 6; i++)
        {
            if (isName(i) || tokens[i].Break is not ('\0' or '-' or '"') || (StopsNounPhrase.Contains(tokens[i].Text)
                && tokens[i].Text is not ("and" or "or")) || (tokens[i].Text == "or" && i + 1 < tokens.Count && IsOrElse(tokens[i + 1].Text)))
            {
                return false;
            }

            // "Dutch limits on machines", but not the limits of a tool.
            if (SanctionNouns.Contains(tokens[i].Text) || tokens[i].Text == "limits" && i + 1 < tokens.Count && tokens[i + 1].Text == "on")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words from <paramref name="start"/> on, up to the next mark, are some kind of pressure: "aid cut", "a full oil embargo".</summary>
    public static bool EndsInSanction(IReadOnlyList<Token> tokens, int start)
    {
        const int reach = 6;
        var phrase = tokens.Skip(start).Take(reach).TakeWhile((t, i) => i == 0 || t.Break is '\0' or '-').ToList();
        return phrase.Exists(t => SanctionNouns.Contains(t.Text)) && !phrase.Exists(t => StopsNounPhrase.Contains(t.Text) && t.Text is not ("and" or "or" or "of" or "on"));
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
