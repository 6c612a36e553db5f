using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells help with evasion or with doing harm from analysis of what states do.</summary>
internal static class HarmReader
{
    private static readonly FrozenSet<string> Evasion = Words("""
        evade evading evades evasion circumvent circumventing circumvents circumvention bypass bypassing dodge dodging skirt skirting
        sidestep sidestepping disguise disguising conceal concealing conceals hides disguises falsifies forges mask masks masking camouflage reroute rerouting hide hiding launder laundering smuggle smuggling forge forging falsify
        falsifying fake mislabel mislabelling mislabeling relabel relabelling relabeling obfuscate undetected undetectable untraceable
        backdate sneak sneaking spoof spoofing transship transshipping
        """);

    private static readonly PhraseList EvasionPhrases = new("""
        get round|getting round|got round|gets round|go round|work round|get around|getting around|got around|gets around|go around|work around|route around|routing around|shell company|shell companies|
        front company|front companies|shadow fleet|avoid detection|without being caught|without getting caught|without detection|
        beat the sanctions|beat sanctions|end user|false invoice|fake invoice|false papers|change the origin|certificate of origin|
        turn off the transponder|turn off ais|switch off ais|ais transponder|asks no questions|ask no questions|no questions asked|hide the owner|straw man|straw company|sanctioned oil|sanctioned crude|sanctioned steel|sanctioned gold|sanctioned metal|sanctioned tanker|sanctioned tankers|sanctioned ship|sanctioned vessel|sanctioned cargo|sanctioned technology|sanctioned chips|sanctioned parts|sanctioned equipment|sanctioned items|sanctioned products|sanctioned money|sanctioned funds|sanctioned goods|sanctioned bank|sanctioned banks|sanctioned supplier|sanctioned suppliers|sanctioned client|sanctioned entity|sanctioned company|sanctioned firm|ship to ship|ship-to-ship|
        loophole|loopholes|dont ask questions|do not ask questions|doesnt ask questions|does not ask questions|wont ask questions|never ask questions|never asks questions|dont ask too many questions|dont ask many questions|listed client|listed person|listed customer|listed buyer|
        off the radar|below the radar|cover company|cover name|cover firm|getting past|nobody traces|nobody notices|nobody finds out|nobody knows|no one knows|a scheme to|
        what lie|lie to customs|should i tell customs|cover story|set up a company|set up a firm|register a company|register a firm|open a company|slip past|slip through|under the radar|off the books|paper trail|false flag|dummy company|dummy companies|forged papers|fake papers|mirror trade|ais off|break the embargo|break sanctions|get past
        """);

    private static readonly FrozenSet<string> Legality = Words("legal legally lawful lawfully allowed permitted permissible may must liable compliant licence license licensed breach breaching violate violating violation illegal illegally unlawful offence offense crime fined prohibited");

    private static readonly FrozenSet<string> Dealing = Words("""
        clear clearing process processing move moving send sending ship shipping sell selling pay paying payment payments buy buying deliver delivering transfer transferring
        handle handling broker brokering route routing finance financing insure insuring book booking collect collecting cash wire wiring supply supplying work working deal dealing
        """);

    private static readonly PhraseList Planned = new("which sanctions would|what sanctions would|which measures would|what would cause|should the");

    private static readonly FrozenSet<string> FirstPersons = Words("i we my our me us id ill im ive");

    private static readonly PhraseList AskingHelp = new("""
        help me|help us|how do i|how do we|how can i|how can we|how could i|how could we|how should i|how should we|how would i|how to|
        show me how|tell me how|teach me|best way to|easiest way to|cheapest way to|ways to|steps to|step by step|step-by-step|guide to|
        instructions for|template for|write me|draft a|draft me|give me|list of|name some|recommend|which bank|which banks|which company|
        which companies|which intermediaries|which intermediary|which middlemen|which route|which routes|which firms|which firm|which ports|which port|which traders|which insurers|which insurer|which refiners|which refinery|which refineries|which airline|which airlines|which registry|which flag|what papers|what label|what labels|what wording|any way to|a way to|is there a way|safest way to|smartest way to|quickest way to|cleanest way to|trick to|recipe for|a plan to|plan for|which broker|which brokers|
        give banks|give companies|give firms|give ports|give routes|give traders|a trick|suggest a|which shipping|what route|what routes|what paperwork|what documents|where can i|where can we|i need to|i want to|we need to|
        we want to|find me|how could a trader|how can a trader|how can a company|how could a company|how can a firm|how could a firm|
        how can a bank|how could a bank|how can one|how could one|how does one|how do companies|how do firms|how do traders|
        how can exporters|how do exporters|how can traders|how can companies|how can firms|how can banks|how could an exporter|
        how can an exporter|how could someone|how can someone|what is the best way|whats the best way|which shell|which front|work best|works best|which straw|which freight|which forwarder|which forwarders|which exchange|which exchanges|which jurisdiction|which port should|where do i|where do we|where should i|where should we|which country is best|best country to|best place to|
        ways a|ways for a|tips for|tips on|tricks to|tricks for|who can|who could|whats a good|what is a good|which crypto|advise our|advise us|advise me|make me|can you set up|what lie|should i tell|what should i tell|what do i tell|which port is best
        """);

    private static readonly FrozenSet<string> Imperatives = Words("""
        disguise conceal hide evade circumvent bypass launder smuggle forge falsify help fake relabel mislabel reroute route rename repackage rebrand reflag write make create draft produce prepare generate list name suggest find
        """);

    private static readonly FrozenSet<string> Hurting = Words("""
        maximise maximize maximising maximizing inflict inflicting starve starving cripple crippling strangle torture terrorise terrorize
        bomb bombing kill killing assassinate poison cause causing hurt hurts hurting crush crushes crushing collapses cripples starves ruin trigger triggering provoke provoking break breaking destroy collapse destabilise destabilize
        """);

    private static readonly FrozenSet<string> Suffering = Words("""
        hardship suffering pain painful famine poor poorest children patients starvation hunger misery civilians civilian population people misery damage harm deaths death
        """);

    private static readonly PhraseList Breakable = new("""
        most breakable|breaks easiest|break easiest|breaks most easily|break most easily|most easily broken|folds easiest|cracks easiest|break the easiest|break fastest|crack fastest|collapse fastest|fold fastest|break quickest|break soonest|crack soonest|if we starve|starve it|starve them|easiest target|softest target|weakest target|weakest country to|weakest states to|to destabilise|to destabilize|easiest to break|easiest to coerce|easiest to bully|easiest to crush|easiest to destabilise|easiest to destabilize|
        weakest state to|weakest country to|most vulnerable to coercion|would break first|would crack first|collapse first|breaks first|
        bring to its knees|to its knees|make them suffer|make it suffer|hurt the most|hurt most|trigger unrest|trigger a coup|maximum pain|most pain|how to break|
        how to coerce|how do we break|how can we break|how to cripple|how to starve|how do we coerce|how best to coerce|build a bomb|write malware|write ransomware|write a virus|make ricin|make sarin|make anthrax|make poison|make explosives|build explosives|hack into|launch a ddos|
        make a bomb|build a weapon|nerve agent|chemical weapon|biological weapon
        """);

    private static readonly FrozenSet<string> Extorting = Words("blackmail blackmailing extort extorting bribe bribing intimidate intimidating threatening menacing frighten frightens scare scares terrify terrifies kidnap doxx doxxing");

    /// <summary>A finer code such as <c>evasion-help</c>, or null when nothing harmful is asked.</summary>
    public static string? Read(IReadOnlyList<Token> tokens)
    {
        if (AsksWhetherAllowed(tokens) || AsksOfLawBroken(tokens))
        {
            return null;
        }

        var analyses = ConcealmentReader.AsksForResponse(tokens);
        var evades = tokens.Any(t => Evasion.Contains(t.Text)) || Any(tokens, EvasionPhrases) || RoutesAround(tokens) || RoutesTo(tokens) || MovesBanned(tokens) || Unnoticed(tokens) || ForListedParty(tokens) || Unperceived(tokens) || ServesListed(tokens) || (!analyses && ConcealmentReader.Speaks(tokens));
        if (ConcealmentReader.AsksForPapers(tokens) || ConcealmentReader.AsksWhomToUse(tokens))
        {
            return "evasion-help";
        }

        if (ConcealmentReader.AsksForFixers(tokens) && !tokens.Any(t => t.Text is "document" or "documents" or "text" or "rule" or "rules"))
        {
            return "evasion-help";
        }

        if (DealsDespite(tokens) || AvoidsForFirms(tokens) || BestPlace(tokens))
        {
            return "evasion-help";
        }

        if (evades && ((!analyses && ConcealmentReader.AsksHowDealersCan(tokens)) || Any(tokens, AskingHelp) || ConcealmentReader.AsksToBeShown(tokens) || SeeksBest(tokens) || AsksHowAnybodyCan(tokens) || tokens.Any(t => FirstPersons.Contains(t.Text) && !(t.Text == "us" && t.IsUpper))
            && AsksForUs(tokens) || Enumerable.Range(0, tokens.Count).Any(i => (i == 0 || tokens[i].Break is not ('\0' or '-' or '"')) && Imperatives.Contains(tokens[i].Text) && !(i + 1 < tokens.Count && tokens[i + 1].Text == "your"))))
        {
            return "evasion-help";
        }

        if (Extorts(tokens))
        {
            return "threats";
        }

        if ((Any(tokens, Breakable) && !SetsSideBySide(tokens)) || HardshipReader.Plans(tokens) || (tokens.Any(t => Hurting.Contains(t.Text)) && tokens.Any(t => Suffering.Contains(t.Text))
            && AsksHowTo(tokens)))
        {
            return "hardship";
        }

        return null;
    }

    // "Write a threatening letter to ...", "help me blackmail a minister", "whom should I bribe": a deed or its wording, not what a state does about one.
    private static bool Extorts(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Extorting.Contains(tokens[i].Text) && (i == 0 || AskingHelp.IsIn(tokens) || tokens.Take(i).Any(t => t.Text is "write" or "draft" or "compose" or "word" or "phrase" or "script" or "prepare") || tokens.Take(i).TakeLast(3).Any(t => t.Text is "i" or "we")))
            {
                return true;
            }
        }

        return false;
    }

    // "Get banned parts over the border"
    private static bool MovesBanned(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "banned" or "embargoed" or "sanctioned" or "prohibited" or "illicit" or "contraband" or "smuggled" && ConcealmentReader.IsThing(tokens[i + 1].Text) && tokens.Take(i).TakeLast(4).Any(t => t.Text is "get" or "move" or "ship" or "bring" or "send" or "carry" or "take" or "deliver" or "haul" or "pass" or "sell" or "supply" or "transport" or "buy" or "import" or "export" or "unload" or "load"))
            {
                return true;
            }
        }

        return false;
    }

    // "Would I be in breach if I sold my flat to a listed person?": whether one may is a question of law, unless a way round is meant.
    private static bool AsksWhetherAllowed(IReadOnlyList<Token> tokens) => tokens[0].Text is "would" or "am" or "is" or "are" or "do" or "does" or "can" or "may" or "must" or "could" or "will"
        && tokens.Any(t => t.Text is "breach" or "violation" or "illegal" or "legal" or "unlawful" or "lawful" or "offence" or "offense" or "liable" or "fined" or "prohibited")
        && !tokens.Any(t => Evasion.Contains(t.Text) || t.Text is "how" or "which" or "around" or "round" or "without" or "past");

    // "Do I break EU law when paying salary to ...": so is whether what one does breaks it.
    private static bool AsksOfLawBroken(IReadOnlyList<Token> tokens) => tokens[0].Text is "would" or "am" or "do" or "does" or "did" or "have" or "will" or "is" && tokens.Take(6).Any(t => FirstPersons.Contains(t.Text))
        && Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Text is "break" or "breaking" or "broken" or "broke" or "violate" or "violating" or "infringe" && tokens.Skip(i + 1).Take(3).Any(t => t.Text is "law" or "laws" or "rules" or "sanctions" or "regulations" or "regulation"))
        && !tokens.Any(t => Evasion.Contains(t.Text) || t.Text is "how" or "which" or "around" or "round" or "without" or "past");

    // "Who would crack first under Russian gas cuts, Latvia or Estonia?": a comparison under a pressure that is told; "which sectors hurt most?": a look at an economy.
    private static bool SetsSideBySide(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text is "sector" or "sectors" or "industries" or "branches") || tokens.Any(t => t.Text is "or" or "between") && tokens.Any(t => t.Text is "under" or "if" or "when") && tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text)) && !tokens.Any(t => FirstPersons.Contains(t.Text) && !(t.Text == "us" && t.IsUpper));

    // "The best way for Armenian firms to avoid secondary sanctions": what a state does about them is analysis, what a firm does is help.
    private static bool AvoidsForFirms(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "avoid" or "avoiding" or "escape" or "escaping" && tokens.Skip(i + 1).Take(4).Any(t => t.Text is "sanctions" or "controls" or "embargo")
                && tokens.Take(i).Any(t => t.Text is "firms" or "firm" or "companies" or "company" or "banks" or "traders" or "trader" or "exporters" or "exporter" or "importers" or "shippers")
                && (Any(tokens, AskingHelp) || ConcealmentReader.AsksHowDealersCan(tokens)))
            {
                return true;
            }
        }

        return false;
    }

    // "How do they get paid despite sanctions"
    private static bool DealsDespite(IReadOnlyList<Token> tokens) => tokens.Count > 4 && tokens[0].Text == "how" && tokens[1].Text is "do" or "can" or "could" or "did" or "to"
        && tokens.Any(t => t.Text is "despite" or "spite") && tokens.Any(t => t.Text is "paid" or "sell" or "ship" or "buy" or "pay" or "move" or "import" or "export" or "smuggle" or "launder" or "transfer");

    // "A trick nobody watches for", "so my bank never sees it"
    private static bool Unperceived(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if ((tokens[i].Text is "nobody" or "never" or "noone" or "none" or "cannot" or "cant" or "wont" or "doesnt" or "dont" || (tokens[i].Text == "one" && i > 0 && tokens[i - 1].Text == "no"))
                && tokens[i + 1].Text is "sees" or "see" or "notices" or "notice" or "spots" or "spot" or "watches" or "watch" or "checks" or "check" or "traces" or "trace" or "suspects" or "suspect" or "catches" or "catch" or "detects" or "detect" or "flags" or "inspects" or "finds")
            {
                return true;
            }
        }

        return false;
    }

    // "Banks that still process payments for blacklisted oligarchs"
    private static bool ServesListed(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "listed" or "sanctioned" or "blacklisted" or "designated" or "embargoed" && tokens[i - 1].Text is "for" or "from" or "to" or "of" && tokens.Take(i).Any(t => Dealing.Contains(t.Text))
                && tokens.Take(4).Any(t => t.Text is "give" or "name" or "list" or "find" or "recommend" or "suggest" or "need" or "show"))
            {
                return true;
            }
        }

        return false;
    }

    // "clear payments for a listed Syrian firm" – but whether one may is a legal question, and what freezing its accounts does is analysis.
    private static bool ForListedParty(IReadOnlyList<Token> tokens)
    {
        if (tokens.Any(t => Legality.Contains(t.Text)) || !tokens.Any(t => Dealing.Contains(t.Text)))
        {
            return false;
        }

        for (var i = 2; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "listed" or "sanctioned" or "blacklisted" or "designated" && tokens[i - 1].Text is "a" or "an" or "our" or "my" && tokens[i - 2].Text is "for" or "to" or "from" or "with" or "of"
                && tokens.Skip(i + 1).Take(3).Any(t => t.Text is "firm" or "company" or "entity" or "person" or "client" or "buyer" or "seller" or "trader" or "businessman" or "oligarch" or "bank" or "customer" or "official"))
            {
                return true;
            }
        }

        return false;
    }

    // "Best flag to hide a tanker under" – but not "the best response to smuggling".
    private static bool SeeksBest(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count && i < 8; i++)
        {
            if (tokens[i].Text is "best" or "safest" or "easiest" or "cheapest" or "smartest" or "quickest" or "cleanest" or "surest" or "simplest" or "cleverest" or "fastest" or "neatest" or "slickest" or "shrewdest" or "quietest" or "likeliest")
            {
                return !tokens.Skip(i + 1).Take(2).Any(t => t.Text is "response" or "responses" or "answer" or "option" or "options" or "policy" or "reply" or "reaction" or "guess" or "case" or "defence" or "defense")
                    && tokens.Skip(i + 1).Take(4).Any(t => t.Text is "to" or "for");
            }
        }

        return false;
    }

    // "Best country to re-export microchips from"
    private static bool BestPlace(IReadOnlyList<Token> tokens) => tokens.Take(5).Any(t => t.Text is "best" or "safest" or "easiest" or "cheapest" or "ideal") && tokens.Take(7).Any(t => t.Text is "country" or "jurisdiction" or "place" or "port" or "hub")
        && tokens.Any(t => t.Text is "re-export" or "reexport" or "transship" or "reroute" or "route" or "hold" or "park" or "stash" || (t.Text == "re" && tokens.Any(u => u.Text == "export")))
        && tokens.Any(t => t.Text is "to" or "for");

    // "How can Iran smuggle oil": whoever is to do it, the answer would be a way to do it.
    private static bool AsksHowAnybodyCan(IReadOnlyList<Token> tokens)
    {
        const int reach = 8;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text == "how" && tokens[i + 1].Text is ("can" or "could" or "should"))
            {
                return tokens.Skip(i + 2).Take(reach).Any(t => Evasion.Contains(t.Text)) || (ConcealmentReader.Speaks(tokens) && !ConcealmentReader.AsksForResponse(tokens));
            }
        }

        return false;
    }

    // "Tell us whether Turkey tolerates evasion" is no request for a way round; "can we evade" is.
    private static bool AsksForUs(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "i" or "we" || (tokens[i].Text is "my" or "our"
                && tokens[i + 1].Text is not ("question" or "analysis" or "report" or "briefing" or "seminar" or "paper" or "class")))
            {
                return !(i + 1 < tokens.Count && tokens[i + 1].Text is "expect" or "assume" or "see" or "say" or "wonder" or "think"
                    or "know" or "mean" or "read");
            }
        }

        return false;
    }

    // "without the banks noticing", "without leaving a trace"
    private static bool Unnoticed(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text == "without" && tokens.Skip(i + 1).Take(4).Any(t => t.Text is "noticing" or "noticed" or "knowing" or "detected" or "detecting" or "caught" or "traced" or "trace"
                or "tracing" or "seeing" or "asking" or "finding" or "looking" or "checking" or "suspicion" or "flagged" or "flagging"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool RoutesAround(IReadOnlyList<Token> tokens)
    {
        var verb = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "route" or "routing" or "reroute" or "rerouting" or "funnel" or "channel" or "move" or "get" or "ship")
            {
                verb = i;
            }
            else if (tokens[i].Text is "around" or "past" && verb >= 0 && i - verb <= 5)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Embargoed = Words("russia russian moscow iran iranian tehran syria syrian damascus belarus minsk cuba venezuela caracas pyongyang dprk korea crimea donbas sanctioned embargoed listed blacklisted");

    // "Route chips to Russia through Kazakhstan": goods on their way to the embargoed over somebody else's soil.
    private static bool RoutesTo(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "route" or "ship" or "send" or "funnel" or "channel" or "move" or "get" or "bring" or "supply" or "forward" && tokens.Skip(i + 1).Take(6).ToList() is var after && after.FindIndex(t => t.Text is "to" or "into") is var to and >= 0
                && after.Skip(to + 1).Take(3).Any(t => Embargoed.Contains(t.Text)) && tokens.Skip(i + 2).Any(t => t.Text is "through" or "via"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksHowTo(IReadOnlyList<Token> tokens) =>
        Any(tokens, AskingHelp) || tokens.Any(t => t.Text is "maximise" or "maximize" or "maximising" or "maximizing")
            || Hurting.Contains(tokens[0].Text)
        || tokens[0].Text is "best" || (tokens.Count > 1 && tokens[0].Text is "which" or "what" && RoleWords.SanctionNouns.Contains(tokens[1].Text)) || Planned.IsIn(tokens);

    private static bool Any(IReadOnlyList<Token> tokens, PhraseList phrases) => phrases.IsIn(tokens);

    private static FrozenSet<string> Words(string text) => text.Split((char[]?)null,
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
