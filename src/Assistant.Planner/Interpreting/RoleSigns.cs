namespace Assistant.Planner.Interpreting;

/// <summary>What the words right beside a name tell of its part.</summary>
internal static class RoleSigns
{
    private static readonly PhraseList PressureIdioms = new("""
        walks away from|walked away from|pulls out of|pulled out of|backs out of|backed out of|held up its|held up their|holds up its|holds up their|hold up its|hold up their|holding up its|holding up their|hold back|holds back|held back|holding back|turns the screws|turn the screws|turned the screws|tightens the screws|turns up the heat|turn up the heat|turns up the pressure|puts the screws|put the screws|leans on|lean on|leaned on|leaning on|cracks down on|clamps down on|clamp down on|gets tough|
        slow walking|slow walks|slow-walks|slow-walking|slow walk|dragging its feet on|drags its feet on|
        get tough|got tough|getting tough|gets tougher|turning the screws|tightening the screws|putting the screws|puts the squeeze|put the squeeze|putting the squeeze|plays hardball|play hardball|playing hardball|played hardball|turning up the heat|turning up the pressure|cracking down on|cracked down on|crack down on|clamping down on|clamped down on|moving against|pulling the plug|turning off|switching off|taking aim|going after|moves against|move against|moved against|lashes out|hits out|turns its back|turn their backs|shuts the door|slams the door|pulls the plug|pull the plug|pulled the plug|pulls the rug|turns off|turn off|turned off|switches off|
        takes aim|took aim|take aim|strikes at|hits back|goes for|calls in|called in|call in|calling in|told it|told them|tells it|tells them|told its|tells its|orders it|orders them|ordered its|orders its|forbids it|forbids them|forbids its|forbade its|no longer sells|no longer buys|no longer supplies|thinking about|thinking of|considering|weighing|mulling|contemplating|toying with|planning something|preparing something
        """);

    /// <summary>Whether a name tells where something is or comes from: "out of Sudan".</summary>
    public static bool IsPlace(IReadOnlyList<Token> tokens, int start)
    {
        var before = Before(tokens, start - 1);
        return before > 0 && tokens[before].Text is "of" or "from" or "in" or "through" or "via" or "near" or "into"
            && tokens[before - 1].Text is not ("government" or "leaders" or "leader" or "state" or "republic" or "kingdom" or "president" or "case" or "people" or "parliament" or "ministry" or "minister" or "that" or "response" or "reaction");
    }

    /// <summary>Whether a noun of pressure stands close before a preposition.</summary>
    public static bool SanctionBefore(IReadOnlyList<Token> tokens, int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i >= preposition - 3; i--)
        {
            if (RoleWords.SanctionNouns.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a power is told by its deed, which another is said to answer: "respond to a Belarusian migrant push", "how does it take a Thai power cut".</summary>
    public static bool IsAnswered(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        if (m.Kind != PowerNameKind.Demonym || m.End >= tokens.Count || tokens[m.End].Break is not ('\0' or '-'))
        {
            return false;
        }

        var before = Before(tokens, m.Start - 1);
        var verb = before > 0 && tokens[before].Text is "to" or "with" ? before - 1 : before;
        var isItself = verb > 0 && tokens[verb - 1].Text is "it" or "they" && RoleWords.RunsIntoSanction(tokens, m.End, i => found.At(i) is not null);
        return verb > 0 && (verb < before
            ? tokens[verb].Text is "respond" or "react" or "response" or "reaction" or "cope" or "deal" or "responds" or "reacts" or "answer" or "reply" && (found.Mentions.Count > 1 || isItself)
            : isItself && tokens[verb].Text is "take" or "answer" or "handle" or "weather" or "survive" or "meet" or "face" or "absorb");
    }

    /// <summary>Whether what is said before is what a power says: "..., says Washington".</summary>
    public static bool IsSpeaker(IReadOnlyList<Token> tokens, PowerMention m) => m.Start > 1 && tokens[m.Start - 1].Text is "says" or "said" or "warns" or "warned" or "threatens" or "announced" or "announces" && tokens[m.Start - 1].Break == ',';

    /// <summary>Whether a power presses by the pronoun that follows it: "side with Washington if it threatens".</summary>
    public static bool PressesAsIt(IReadOnlyList<Token> tokens, int end) => end + 2 < tokens.Count && tokens[end].Text is "if" or "when" or "once" or "should" && tokens[end + 1].Text is "it" or "they" && PressesNext(tokens, end + 2);

    /// <summary>Whether a power presses whom the message named before: "Qatar: if the Saudis blockade it", "if Italy puts an embargo on them".</summary>
    public static bool PressesIt(IReadOnlyList<Token> tokens, int end)
    {
        const int reach = 7;
        var presses = false;
        for (var i = end; i < tokens.Count && i < end + reach && tokens[i].Break is '\0' or '-'; i++)
        {
            if (presses && tokens[i].Text is "it" or "them")
            {
                return true;
            }

            // "When Indonesia blocks its trade": whose trade it is was named before.
            if (i == end + 1 && tokens[i].Text is "its" or "their" && RoleWords.PressureVerbs.Contains(tokens[end].Text))
            {
                return true;
            }

            presses |= RoleWords.PressureVerbs.Contains(tokens[i].Text) || RoleWords.DeedVerbs.Contains(tokens[i].Text) || RoleWords.SanctionNouns.Contains(tokens[i].Text);
        }

        return false;
    }

    /// <summary>Whether the measure that a name is put before is somebody else's: "Ukrainian grain ban by Warsaw".</summary>
    public static bool IsBannedBy(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        for (var i = m.End; i + 2 < tokens.Count && i < m.End + 4 && tokens[i].Break is '\0' or '-' && found.At(i) is null && tokens[i].Text is not ("under" or "to" or "with" or "after" or "against" or "facing" or "on"); i++)
        {
            if (RoleWords.SanctionNouns.Contains(tokens[i].Text) && tokens[i + 1].Text == "by" && tokens[i + 1].Break == '\0')
            {
                return found.At(tokens[i + 2].Text == "the" && i + 3 < tokens.Count ? i + 3 : i + 2) is { } presser && !presser.Ids.SequenceEqual(m.Ids);
            }
        }

        return false;
    }

    /// <summary>Whether a name makes an adjective of the state after it: "Iran-dependent Iraq".</summary>
    public static bool Qualifies(IReadOnlyList<Token> tokens, FoundNames found, int end) => end + 1 < tokens.Count && tokens[end].Text is "dependent" or "reliant" or "leaning" or "friendly" or "aligned" or "oriented" && tokens[end].Break is '-' or '\0' && found.At(end + 1) is { IsPower: true };

    /// <summary>Whether the words after a name make it a likeness: "Cuba-style embargo", "Qatar 2017 type blockade".</summary>
    public static bool IsLikeness(IReadOnlyList<Token> tokens, int end)
    {
        var i = end < tokens.Count && tokens[end].Text.Length == 4 && tokens[end].Text.All(char.IsAsciiDigit) ? end + 1 : end;
        return i < tokens.Count && tokens[i].Break is '\0' or '-' && (tokens[i].Text is "style" or "type" or "esque" or "fashion" || tokens[i].Text == "like" && tokens[i].Break == '-');
    }

    /// <summary>Whether a noun stands for the pressure that a question supposes: "scenario is", "the trigger was".</summary>
    public static bool IsCase(string word) => word is "scenario" or "case" or "trigger" or "premise" or "assumption" or "shock" or "threat" or "pressure" or "sanction" or "measure" or "setup" or "situation" or "context" or "problem" or "worry" or "fear" or "idea" or "story" or "hypothetical" or "news" or "thing" or "one" or "issue" or "sender";

    /// <summary>Whether a noun stands for something that flows from a giver to a taker.</summary>
    public static bool IsFlow(string word) => word is "aid" or "assistance" or "funding" or "funds" or "loans" or "credit" or "credits" or "gas" or "oil" or "fuel" or "power" or "exports" or "deliveries" or "supplies" or "shipments"
        or "sales" or "flights" or "support" or "grants" or "lending" or "money" or "subsidies" or "arms" or "weapons" or "investment" or "electricity";

    /// <summary>Whether a word before "in" or "by" tells where something stands: "its embassy in", "surrounded by".</summary>
    public static bool LiesOrStands(string word) => word is "embassy" or "embassies" or "consulate" or "mission" or "surrounded" or "enclosed" or "encircled";

    /// <summary>Whether a power is one of those whose flow is lost: "loses French and American aid".</summary>
    public static bool LosesFlowOf(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        var flow = m.End;
        while (flow < tokens.Count && flow < m.End + 6 && (found.At(flow) is not null || RoleWords.Joiners.Contains(tokens[flow].Text) || tokens[flow].Text is "development" or "military" or "budget" or "financial" or "food"))
        {
            flow++;
        }

        var verb = m.Start - 1;
        while (verb > 0 && verb > m.Start - 6 && (found.At(verb) is not null || RoleWords.Joiners.Contains(tokens[verb].Text) || tokens[verb].Text is "its" or "their" or "both" or "all" or "the" or "some"))
        {
            verb--;
        }

        return flow < tokens.Count && IsFlow(tokens[flow].Text) && verb >= 0 && tokens[verb].Text is "loses" or "lose" or "lost" or "losing" or "forfeits" or "forfeit";
    }

    /// <summary>Whether a preposition ends a flow that is cut: "suspend aid to", "halting all gas deliveries to".</summary>
    public static bool FlowIsCut(IReadOnlyList<Token> tokens, int preposition)
    {
        var flow = preposition - 1;
        if (flow < 1 || !IsFlow(tokens[flow].Text))
        {
            return false;
        }

        for (var i = flow - 1; i >= 0 && i >= flow - 4 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (RoleWords.PressureVerbs.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what follows a name is its deed: "cuts", "has just banned", "goes after".</summary>
    public static bool PressesNext(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Break == '\0' && (RoleWords.Auxiliaries.Contains(tokens[i].Text) || tokens[i].Text is "still" or "again" or "suddenly" or "simply"))
        {
            i++;
        }

        if (i + 1 < tokens.Count && tokens[i].Text is "goes" or "went" or "comes" or "came" && tokens[i + 1].Text is "after" or "down")
        {
            return true;
        }

        if (PressureIdioms.LengthAt(tokens, i) > 0)
        {
            return true;
        }

        // "Taipei quits funding"
        if (i < tokens.Count && tokens[i].Break == '\0' && tokens[i].Text is "quits" or "quit" or "axes" or "axed" or "yanks" or "yanked" or "nixes" or "shelves" or "shelved" or "ditches" or "ditched" or "dumps" or "trims" or "trimmed" or "stalls" or "stalled" or "parks" or "parked" or "drops" or "dropped" or "kills"
            && tokens.Skip(i + 1).Take(4).TakeWhile(t => t.Break is '\0' or '-').Any(t => IsFlow(t.Text)))
        {
            return true;
        }

        // "Keep the borders shut"
        if (i + 1 < tokens.Count && tokens[i].Text is "keep" or "keeps" or "kept" or "keeping" or "leave" or "leaves" && tokens.Skip(i + 1).Take(8).TakeWhile(t => t.Break is '\0' or '-').Any(t => t.Text is "shut" or "closed" or "frozen" or "blocked" or "banned" or "suspended" or "sealed" or "sanctioned"))
        {
            return true;
        }

        return i < tokens.Count && tokens[i].Break == '\0' && (RoleWords.PressureVerbs.Contains(tokens[i].Text) || RoleWords.DeedVerbs.Contains(tokens[i].Text))
            && (tokens[i].Text != "turns" || (i + 1 < tokens.Count && tokens[i + 1].Text == "off"))
            && !(tokens[i].Text is "stop" or "stops" or "stopped" && i + 1 < tokens.Count && tokens[i + 1].Text is "hedging" or "resisting" or "complying" or "bargaining" or "absorbing" or "defying" or "cooperating");
    }

    /// <summary>Whether what follows a name is something it does with what is its own: "keeps its tourists home", "tells its citizens to leave".</summary>
    public static bool HoldsBackItsOwn(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i].Break == '\0' && tokens[i].Text is { Length: > 3 } verb && (verb[^1] == 's' || verb.EndsWith("ed", StringComparison.Ordinal) || verb is "told" or "kept" or "took" or "sent")
        && tokens[i + 1].Text is "its" or "their" && !tokens[i].IsPossessive;

    /// <summary>Whether a name stands in "accept EU conditions", "meet the IMF's terms".</summary>
    public static bool SetsTerms(IReadOnlyList<Token> tokens, PowerMention m) => m.End < tokens.Count && tokens[m.End].Text is "conditions" or "terms" or "demands" or "requirements"
        && Before(tokens, m.Start - 1) is var before and >= 0 && tokens[before].Text is "accept" or "accepts" or "accepting" or "accepted" or "meet" or "meets" or "meeting" or "met" or "reject" or "rejects" or "refuse" or "refuses" or "take" or "takes";

    /// <summary>Index of the last word before that is no filler, or -1 where a clause begins.</summary>
    public static int Before(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 1 < tokens.Count && tokens[i + 1].Break is not ('\0' or '-' or '"'))
        {
            return -1;
        }

        while (i >= 0 && RoleWords.Fillers.Contains(tokens[i].Text))
        {
            if (tokens[i].Break is not ('\0' or '-' or '"'))
            {
                return -1;
            }

            i--;
        }

        return i;
    }

    /// <summary>The part of a power in "side with the US over Russia sanctions": the side taken sends, the power named by its noun before "sanctions" is the quarrel; null elsewhere.</summary>
    public static Role? TakesSide(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        bool Sided(PowerMention o) => o.Ids is ["USA"] or ["EU"] or ["GBR"] && Before(tokens, o.Start - 1) is var at and > 0 && tokens[at].Text == "with" && tokens[at - 1].Text is "side" or "sides" or "siding" or "sided" or "align" or "aligns" or "aligning";
        bool Quarrel(PowerMention o) => o.Kind is not PowerNameKind.Demonym && o.Start > 0 && tokens[o.Start - 1].Text is "over" or "on" && o.End < tokens.Count && tokens[o.End].Text is "sanctions" or "embargo";
        return Sided(m) && found.Mentions.Any(o => o != m && Quarrel(o)) ? Role.Sender
            : Quarrel(m) && found.Mentions.Any(o => o != m && Sided(o)) ? Role.Over
            : null;
    }

    /// <summary>Whether a lender's money is held up by somebody else: "IMF loan blocked by Washington", "the US vetoes World Bank money".</summary>
    public static bool IsLenderHeldUp(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => m.Ids is ["IMF"] or ["WORLD-BANK"]
        && m.End < tokens.Count && tokens.Skip(m.End).Take(2).Any(t => t.Text is "loan" or "loans" or "tranche" or "tranches" or "programme" or "program" or "money" or "lending" or "credit" or "deal" or "bailout" or "disbursement" or "package" or "funds" or "support" or "funding" or "cash")
        && Enumerable.Range(0, tokens.Count).Any(i => found.At(i) is null && tokens[i].Text is "blocked" or "block" or "blocks" or "blocking" or "held" or "holds" or "hold" or "holding" or "vetoed" or "vetoes" or "veto" or "stalled" or "stalls" or "frozen" or "freezes" or "withheld" or "withholds" or "stopped" or "stops" or "cut" or "delays" or "delayed" or "vote" or "votes" or "against" or "torpedoes" or "scuppers" or "sinks");

    private static readonly PhraseList TakingUp = new("respect|respects|respecting|observe|observes|honour|honours|honor|honors|heed|heeds|keep to|keeps to|stick to|abide by|apply|applies|applying|join|joins|joining|joined|enforce|enforces|enforcing|adopt|adopts|adopting|copy|copies|mirror|mirrors|back|backs|backing|support|supports|implement|implements|implementing|sign up to|signs up to|signing up to|go along with|goes along with|align with|aligns with|aligning with|follow|follows|following|endorse|endorses|match|matches|observe|observes");

    /// <summary>Whether a name tells what there is a quarrel over: "stops credit over a Chinese ship" – but not "picks Moscow over Washington".</summary>
    public static bool IsQuarrel(IReadOnlyList<Token> tokens, PowerMention m) => Before(tokens, m.Start - 1) is var before and > 1 && tokens[before].Text == "over" && !RoleWords.RunsIntoSanction(tokens, m.End, _ => false)
        && !Enumerable.Range(Math.Max(0, before - 4), Math.Min(4, before)).Any(i => tokens[i].Text is "pick" or "picks" or "choose" or "chooses" or "prefer" or "prefers" or "favour" or "favours" or "side" or "sides" or "take" or "takes");

    /// <summary>Whether a name tells what a row is about: "Jamaica / Cuban doctors row, US threatens visa bans".</summary>
    public static bool IsInRow(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => m.Kind == PowerNameKind.Demonym && found.Mentions.Count > 2 && Enumerable.Range(m.End, Math.Min(3, tokens.Count - m.End)).TakeWhile(i => tokens[i].Break is '\0' or '-' && found.At(i) is null)
        .Any(i => tokens[i].Text is "row" or "dispute" or "spat" or "quarrel" or "feud" or "affair" or "controversy");

    /// <summary>Whether a name stands in a condition turned round: "compare Oman with Jordan should Riyadh hold back money".</summary>
    public static bool WouldPress(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => m.Start > 1 && tokens[m.Start - 1].Text == "should" && tokens[m.Start - 1].Break is '\0' or ',' && found.Mentions.Any(o => o.End < m.Start) && PressesNext(tokens, m.End);

    private static readonly PhraseList ShutOut = new("cut off from|cut out of|shut out of|locked out of|barred from|kicked out of|thrown out of|frozen out of|excluded from|banned from|expelled from|suspended from|disconnected from|denied access");

    /// <summary>Whether a name, or what is its own, is shut out of something: "Croatian banks cut off from dollar clearing".</summary>
    public static bool IsShutOut(IReadOnlyList<Token> tokens, int end) =>
        Enumerable.Range(end, Math.Min(4, tokens.Count - end)).TakeWhile(i => tokens[i].Break is '\0' or '-' && tokens[i].Text is not "by").Any(i => ShutOut.LengthAt(tokens, i) > 0);

    /// <summary>Whether a flow from a power has come to its end: "no more Emirati money".</summary>
    public static bool GivesNoMore(IReadOnlyList<Token> tokens, PowerMention m) => m.Start > 1 && m.End < tokens.Count && IsFlow(tokens[m.End].Text) && tokens[m.Start - 1].Text is "more" or "further" && tokens[m.Start - 2].Text is "no" or "without";

    /// <summary>Whether one power presses as another does: "London follows Washington in freezing accounts".</summary>
    public static bool LeadsOrFollows(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        int Verb(PowerMention o) => o.Start > 1 && tokens[o.Start - 1].Text == "the" ? o.Start - 2 : o.Start - 1;
        bool Leads(PowerMention o) => Verb(o) > 0 && tokens[Verb(o)].Text is "follows" or "joins" or "copies" or "follow" or "join" or "joined" or "followed" && o.End + 1 < tokens.Count && tokens[o.End].Text == "in" && (RoleWords.PressureVerbs.Contains(tokens[o.End + 1].Text) || tokens[o.End + 1].Text is "this" or "that" or "it");
        return Leads(m) || found.Mentions.FirstOrDefault(o => o.Start > m.End && Verb(o) == m.End) is { } next && Leads(next);
    }

    /// <summary>Whether a power's firms or goods are to go: "if the US wants Chinese chip firms out".</summary>
    public static bool IsWantedOut(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m) => Before(tokens, m.Start - 1) is var before and > 0 && tokens[before].Text is "wants" or "want" or "wanted" && found.At(before - 1) is not null
        && tokens.Skip(m.End).Take(4).TakeWhile(t => t.Break is '\0' or '-').Any(t => t.Text is "out" or "gone" or "off" or "removed");

    /// <summary>Whether a name belongs to what is demanded of a state named before: "won't pay a cent until it talks to Belgrade".</summary>
    public static bool IsInDemand(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        for (var i = m.Start - 1; i > 0 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text is "until" or "unless" or "till" && tokens[i + 1].Text is "it" or "they")
            {
                return found.Mentions.Any(o => o.End <= i) && !RoleWords.RunsIntoSanction(tokens, m.End, _ => false);
            }
        }

        return false;
    }

    private static readonly PhraseList Leaving = new("""
        drop|ditch|leave|abandon|dump|desert|forsake|renounce|recognise|recognize|derecognise|derecognize|quit|shun|switch from|break with|break off from|break ties with|cut ties with|cut ties to|cut off ties with|sever ties with|end ties with|give up|give up on|
        walk away from|turn away from|turn its back on|distance itself from|move away from|stop courting|stop backing|stop supporting|stop hosting|stop recognising|stop recognizing|stop arming|stop helping|stop favouring|expel|sanction|condemn|loosen ties with|loosen its ties with|cut its ties with|
        cut its ties to|end its ties with|cool on|cool its ties with
        """);

    /// <summary>Whether a power presses somebody to leave, to own or to turn on the named one: "pressure to drop Taiwan", "leans on it to recognise Kosovo".</summary>
    public static bool IsToBeLeft(IReadOnlyList<Token> tokens, PowerMention m)
    {
        const int reach = 8;
        for (var i = m.Start - 1; i > 0 && i >= m.Start - 6 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text is "to" or "into" && i + 1 < m.Start && Leaving.LengthAt(tokens, i + 1) is var length and > 0 && Enumerable.Range(i + 1 + length, Math.Max(0, m.Start - i - 1 - length)).All(j => RoleWords.Fillers.Contains(tokens[j].Text)))
            {
                return Enumerable.Range(Math.Max(0, i - reach), Math.Min(reach, i)).Any(j => RoleWords.SanctionNouns.Contains(tokens[j].Text) || RoleWords.PressureVerbs.Contains(tokens[j].Text) || PressureIdioms.LengthAt(tokens, j) > 0
                    || tokens[j].Text is "wants" or "want" or "wanted" or "tells" or "told" or "asks" or "asked" or "urges" or "urged" or "pushes" or "pushed" or "pushing" or "push" or "orders" or "ordered" or "forces" or "forced" or "leaned" or "leaning" or "leans" or "pressured");
            }
        }

        return false;
    }

    /// <summary>Whether a power is one with whom terms are sought, and no reason for pressure is told by it: "against a deal with Brussels", "talks with the EU".</summary>
    public static bool IsDealtWith(IReadOnlyList<Token> tokens, PowerMention m)
    {
        const int reach = 6;
        return Before(tokens, m.Start - 1) is var before and > 0 && tokens[before].Text == "with" && tokens[before - 1].Text is "deal" or "compromise" or "settlement" or "accommodation" or "bargain" or "understanding" or "talks"
            && m.End == tokens.Count && Enumerable.Range(Math.Max(0, before - reach), Math.Min(reach, before)).Any(i => tokens[i].Text is "against" or "for" or "not" or "seek" or "want" or "strike" or "cut" or "reach" or "try" or "about") && !tokens.Any(t => SanctionsSomebody(t.Text));
    }

    private static bool SanctionsSomebody(string word) => RoleWords.SanctionNouns.Contains(word) || word is "punished" or "penalised" or "penalized" or "threatens" or "threatened";

    /// <summary>Whether what comes from a place is what somebody named before hits: "ministers from", "bans beef from".</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="preposition">Index of "from".</param>
    public static bool IsHitFrom(IReadOnlyList<Token> tokens, FoundNames found, int preposition) => preposition > 0 && found.Mentions.LastOrDefault(o => o.End < preposition && o.IsPower) is { } actor
        && Enumerable.Range(actor.End, preposition - actor.End).All(i => tokens[i].Break is '\0' or '-')
        && (PersonTargets.IsPersonOrFirm(tokens[preposition - 1].Text) || PressesNext(tokens, actor.End) && tokens[actor.End].Text is not ("withdraws" or "withdraw" or "withdrew" or "pulls" or "pulled" or "pull"))
        && tokens[preposition - 1].Text is not ("banned" or "barred" or "away" or "back" or "out" or "off" or "entering");

    /// <summary>Whether a name stands before the measures that others are asked to take up: "joins the Russia sanctions".</summary>
    public static bool TakesUpSanctions(IReadOnlyList<Token> tokens, PowerMention m) => m.End < tokens.Count && tokens[m.End].Break is '\0' or '-' && tokens[m.End].Text is "sanctions" or "embargo" or "measures" or "restrictions" or "controls" or "penalties"
        && Enumerable.Range(Math.Max(0, m.Start - 5), Math.Min(5, m.Start)).Any(i => TakingUp.LengthAt(tokens, i) is var length and > 0 && Enumerable.Range(i + length, Math.Max(0, m.Start - i - length)).All(j => RoleWords.Fillers.Contains(tokens[j].Text)));

    /// <summary>Whether a name is whom measures are on that others are asked to take up: "apply export controls on China".</summary>
    public static bool TakesUpAgainst(IReadOnlyList<Token> tokens, int start)
    {
        if (start < 2 || tokens[start - 1].Text is not ("on" or "against"))
        {
            return false;
        }

        for (var i = start - 2; i >= 0 && i >= start - 7 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (TakingUp.LengthAt(tokens, i) > 0)
            {
                return SanctionBefore(tokens, start - 1);
            }
        }

        return false;
    }

    /// <summary>Whether a name is said not to be meant: "Brazzaville, not Kinshasa", "Niger, not its larger neighbour Nigeria".</summary>
    public static bool IsDenied(IReadOnlyList<Token> tokens, PowerMention m)
    {
        const int reach = 5;
        for (var i = m.Start - 1; i >= 0 && i >= m.Start - reach && (i == m.Start - 1 || tokens[i + 1].Break is '\0' or '-'); i--)
        {
            if (tokens[i].Text == "not")
            {
                return i == m.Start - 1 || tokens[m.Start - 1].Text is "neighbour" or "neighbor" or "the" or "namesake" or "one";
            }

            if (tokens[i].Text is not ("its" or "their" or "the" or "neighbour" or "neighbor" or "namesake" or "one") && !IsLike(tokens[i].Text))
            {
                return false;
            }
        }

        return false;

        static bool IsLike(string word) => word is "big" or "bigger" or "large" or "larger" or "small" or "smaller" or "northern" or "southern" or "eastern" or "western" or "nearby" or "other" or "rich" or "richer" or "poorer" or "great" or "immediate";
    }

    /// <summary>Whether a name keeps another's goods out: "Kenya keeps Ugandan milk off its market".</summary>
    public static bool KeepsOut(IReadOnlyList<Token> tokens, FoundNames found, PowerMention m)
    {
        const int reach = 8;
        return m.End + 2 < tokens.Count && tokens[m.End].Break == '\0' && tokens[m.End].Text is "keeps" or "kept" or "keep" or "pulls" or "pulled" or "throws" or "takes" or "locks" or "locked" or "shuts" or "shut" or "turns"
            && found.Mentions.Any(o => o.Start >= m.End + 1 && o.Start <= m.End + 3 && o.Kind == PowerNameKind.Demonym)
            && Enumerable.Range(m.End + 2, Math.Min(reach, tokens.Count - m.End - 2)).TakeWhile(i => tokens[i].Break is '\0' or '-').Any(i => tokens[i].Text is "off" or "out" or "away" or "from" && Enumerable.Range(i + 1, Math.Min(3, tokens.Count - i - 1)).Any(j => tokens[j].Text is "market" or "markets" or "shelves" or "shops" or "ports" or "border" or "borders" or "home" or "supermarkets" or "country" or "territory" or "stores"));
    }
}
