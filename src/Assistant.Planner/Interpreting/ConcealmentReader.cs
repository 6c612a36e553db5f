using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells talk of keeping dealings from being seen, in whatever words: "keep the shipments out of sight", "make it look Kazakh", "which middlemen".</summary>
internal static class ConcealmentReader
{
    private const int Reach = 6;

    private static readonly PhraseList Phrases = new("""
        off the map|nobody sees|no one sees|nobody spots|nobody can tell|no one can tell|nobody realises|nobody realizes|nobody asks|so they dont notice|so they do not notice|so they wont notice|dont notice|wont notice|out of sight|out of view|under wraps|on the quiet|on the sly|on the side|off the record|off the grid|back door|backdoor|side door|side doors|loophole|loopholes|workaround|workarounds|work-around|
        work-arounds|grey market|gray market|black market|dark fleet|ghost fleet|ghost ship|ghost ships|flag of convenience|flags of convenience|swap the flag|
        change the flag|switch flags|new labels|strip the labels|remove the labels|change the labels|switch the labels|swap labels|pass off|pass it off|
        pass them off|passed off|made to look|make it look|make them look|looks like it came|look as if|appear to come|seem to come|without a trace|leave no trace|leaving no trace|
        no paper trail|cash couriers|hawala|nominee|nominees|cut-out|cut-outs|cutouts|mixing crude|blend the oil|blend it|commingle|split the payments|split payments|
        split the shipments|split shipments|split invoices|structure the payments|structure payments|layer the payments|layer payments|avoid scrutiny|avoid attention|avoid being flagged|avoid getting flagged|
        avoid a red flag|avoid red flags|escape notice|escape scrutiny|fly under|not get caught|not getting caught|dont get caught|get away with|
        still get through|get through anyway|get paid anyway|past customs|past the checks|past inspectors|past inspection|fool customs|fool the bank|fool inspectors|deceive|trick customs|
        isnt flagged|not flagged|isnt stopped|wont be flagged|isnt noticed|not noticed|not traced|isnt traced|cant be traced|cannot be traced|isnt caught|from being seized|from being frozen|from being flagged|
        from getting seized|from getting frozen|from seizure|trick the bank|true destination|real destination|true origin|real origin|true owner|real owner|beneficial owner hidden|double invoicing|over-invoicing|under-invoicing|misdeclare|misdeclaring|misdeclared
        """);

    private static readonly PhraseList Fixers = new("""
        middlemen|middleman|intermediaries|intermediary|go-between|go-betweens|go between|go betweens|fixer|fixers|smugglers|shell company|shell companies|shell firms|front company|front companies|front firms|
        straw buyers|straw men|facilitators
        """);

    private static readonly FrozenSet<string> Unseen = Set("hidden secret quiet invisible unseen dark unnoticed untraced undeclared discreet discreetly secretly quietly covert covertly");

    private static readonly FrozenSet<string> Guards = Set("customs ofac inspectors inspections regulators authorities treasury auditors compliance watchdogs investigators");

    private static readonly FrozenSet<string> Things = Set("""
        shipment shipments cargo cargoes goods payment payments money oil crude gold chips exports export deliveries delivery funds ownership origin destination transaction
        transactions tanker tankers parts trade trading invoice invoices paperwork label labels components drones diamonds steel coal grain transfers transfer deals deal owner buyer
        microchips microchip semiconductors components weapons arms fuel wine cash dollars bullion sanctioned machine machines tools products yachts yacht villas jets property wealth fortune
        crate crates box boxes pallet pallets container containers freight package packages parcel parcels consignment consignments supplier suppliers account accounts assets purchase purchases machinery electronics technology
        """);

    private static readonly FrozenSet<string> Dealers = Set("""
        trader traders exporter exporters importer importers firm firms company companies bank banks someone somebody one dealer dealers shipper shippers broker brokers business businesses
        buyer buyers seller sellers supplier suppliers oligarch oligarchs i we you people entrepreneur entrepreneurs refiner refiners shipowner shipowners manufacturer manufacturers
        """);

    private static readonly PhraseList Papers = new("""
        bill of lading|bills of lading|invoice|invoices|certificate of origin|end-user statement|end user statement|end-user certificate|end user certificate|manifest|customs declaration|
        customs form|export form|shipping papers|shipping documents|letter of credit|packing list|cargo declaration
        """);

    private static readonly PhraseList Lax = new("wave through|waves through|waving through|asks nothing|ask nothing|asks little|ask little|asks nobody|fewest questions|few questions|least questions|fewer questions|not too curious|least curious|too closely|a blind eye|the least checks|laxest|dont check|do not check|doesnt check|wont check|never check|look the other way|lax checks|weak checks|weakest checks|fewest checks|no checks|ask no questions|asks no questions|dont look");

    private static readonly FrozenSet<string> Handlers = Set("""
        forwarder forwarders bank banks broker brokers port ports airports airport refiner refiners route routes agent agents insurer insurers carrier carriers shipper shippers airline airlines exchange exchanges wallet wallets
        owner owners shipowner shipowners supplier suppliers registry registries flag flags clearer clearers company companies firm firms trader traders lender lenders
        """);

    /// <summary>Whether a word names goods, money or papers that are dealt in.</summary>
    public static bool IsThing(string word) => Things.Contains(word);

    /// <summary>Whether dealings are to be kept from being seen.</summary>
    public static bool Speaks(IReadOnlyList<Token> tokens) => tokens.Any(t => Things.Contains(t.Text))
        && (Phrases.IsIn(tokens) || Keeps(tokens) || FromGuards(tokens) || PastGuards(tokens) || MovesUnseen(tokens));

    /// <summary>Whether it is asked how somebody responds, which is analysis whatever the matter.</summary>
    public static bool AsksForResponse(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "how" or "what" && RoleWords.Modals.Contains(tokens[i + 1].Text)
                && tokens.Skip(i + 2).Take(Reach).Any(t => t.Text is "respond" or "react" or "answer" or "cope" or "handle" or "adapt" or "fare" or "deal" or "behave"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether go-betweens are asked for by name: "which middlemen in Dubai".</summary>
    public static bool AsksForFixers(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if ((tokens[i].Text is "which" or "what" or "name" or "list" or "find" or "recommend" or "suggest" or "propose" or "pick" or "whose" or "reliable" or "trusted"
                    || (tokens[i].Text is "need" or "want" && i > 0 && tokens[i - 1].Text is "i" or "we"))
                && Fixers.LengthAt(tokens, PastSmallWords(tokens, i + 1)) > 0)
            {
                return true;
            }
        }

        return AsksForThroughway(tokens) || AsksForDoer(tokens);
    }

    // "suggest a country for sending chips through", "name a port to route oil via"
    private static bool AsksForThroughway(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "country" or "countries" or "state" or "port" or "ports" or "hub" or "hubs" or "jurisdiction" or "jurisdictions" or "place" or "airport" or "route"
                && tokens[i + 1].Text is "for" or "to" or "through" or "via" && tokens[i + 2].Text is "sending" or "send" or "shipping" or "ship" or "routing" or "route" or "rerouting" or "reroute" or "forwarding"
                    or "forward" or "passing" or "pass" or "moving" or "move" or "getting" or "get" or "transshipping" or "re-exporting" or "reexporting" or "re-export" or "reexport" or "funnel" or "funnelling"
                && tokens.Skip(i + 3).Any(t => Things.Contains(t.Text))
                && tokens.Take(i).Any(t => t.Text is "suggest" or "recommend" or "propose" or "name" or "find" or "pick" or "need" or "want" or "give"))
            {
                return true;
            }
        }

        return false;
    }

    // "name someone who can get chips into Belarus"
    private static bool AsksForDoer(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 3 < tokens.Count; i++)
        {
            if ((Dealers.Contains(tokens[i].Text) || Handlers.Contains(tokens[i].Text) || tokens[i].Text is "anyone" or "anybody" or "people")
                && tokens.Take(i).Any(t => t.Text is "name" or "find" or "suggest" or "recommend" or "propose" or "know" or "need" or "want" or "give" or "list") && Does(tokens, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    // The clause may stand off: "ship owners in Piraeus who would take ...".
    private static bool Does(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i + 2 < tokens.Count && i < from + 4 && tokens[i].Break is '\0' or '-'; i++)
        {
            if (tokens[i].Text is "who" or "that" or "which" && tokens[i + 1].Text is "can" or "could" or "will" or "would"
                && tokens[i + 2].Text is "get" or "move" or "ship" or "send" or "clear" or "bring" or "carry" or "supply" or "deliver" or "forward" or "route" or "smuggle" or "slip" or "hide" or "process" or "handle" or "take" or "accept" or "insure" or "cover" or "reflag"
                && tokens.Skip(i + 3).Any(t => Things.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static int PastSmallWords(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Text is "a" or "an" or "the" or "me" or "us" or "some" or "good" or "reliable" or "trusted" or "discreet" or "suitable" or "possible")
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether the asker wants one of those who handle goods or money: "which forwarders should I use".</summary>
    public static bool AsksWhomToUse(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "which" or "what" or "name" or "find" or "suggest" or "recommend" && tokens.Skip(i + 1).Take(3).Any(t => Handlers.Contains(t.Text)) && Lax.IsIn(tokens))
            {
                return true;
            }

            if (tokens[i].Text is "which" or "what" or "whose" && tokens.Skip(i + 1).Take(3).Any(t => Handlers.Contains(t.Text))
                && tokens.Skip(i + 2).Any(t => t.Text is "i" or "we") && tokens.Any(t => t.Text is "use" or "using" or "go" or "trust" or "pick" or "choose" or "hire" or "try" or "work" or "ship" or "pay" or "send" or "route"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a paper of trade is to be drawn up, which this assistant never does.</summary>
    public static bool AsksForPapers(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text is "fake" or "forged" or "template" or "falsified") && Papers.IsIn(tokens) || tokens.Take(5).Any(t => t.Text is "wording" or "text" or "sample" or "phrasing" or "draft" or "write" or "make" or "prepare" or "create" or "fill" or "generate" or "produce" or "forge")
        && Papers.IsIn(tokens);

    /// <summary>Whether it is asked how somebody who deals might go about it: "how could a trader", "what would an exporter need to".</summary>
    public static bool AsksHowDealersCan(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "how" or "what" or "where" && Next(tokens, i) is "can" or "could" or "do" or "does" or "would" or "might" or "should" or "did"
                && tokens.Skip(i + 2).Take(4).Any(t => Dealers.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static string Next(IReadOnlyList<Token> tokens, int i) => tokens[i + 1].Text is "exactly" or "precisely" or "actually" or "typically" or "usually" && i + 2 < tokens.Count ? tokens[i + 2].Text : tokens[i + 1].Text;

    // "keep the shipments quiet", "keep the owner hidden"
    private static bool Keeps(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "keep" or "keeps" or "keeping" or "stay" or "remain" && tokens.Skip(i + 1).Take(Reach).Any(t => Unseen.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }

    // "keep the origin from customs", "so that OFAC does not see it"
    private static bool FromGuards(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Guards.Contains(tokens[i].Text) && (tokens.Skip(Math.Max(0, i - 4)).Take(4).Any(t => t.Text is "keep" or "keeping" or "secret" or "hidden")
                || tokens.Skip(i + 1).Take(4).Any(t => t.Text is "see" or "sees" or "notice" or "notices" or "noticing" or "finds" or "find" or "asking" or "ask" or "know" or "knows" or "stop" or "seize" or "miss" or "misses" or "overlook" or "overlooks")))
            {
                return true;
            }
        }

        return false;
    }

    // "gets a cargo past screening", "slip parts through the checks"
    private static bool PastGuards(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "past" or "through" or "by" or "around" && tokens.Skip(i + 1).Take(3).Any(t => Guards.Contains(t.Text) || t.Text is "screening" or "checks" or "screeners" or "scanners" or "filters" or "monitoring" or "checkpoints" or "coastguard")
                && tokens.Skip(Math.Max(0, i - Reach - 1)).Take(Math.Min(i, Reach + 1)).Any(t => t.Text is "get" or "gets" or "getting" or "got" or "slip" or "slips" or "slipping" or "move" or "moves" or "bring" or "brings" or "wave" or "pass" or "passes" or "sail" or "sails" or "take" or "takes" or "push" or "sneak"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a way of doing it is to be shown: "walk me through the paperwork", "talk us through how to" – but not "through why".</summary>
    public static bool AsksToBeShown(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens[i].Text is "walk" or "talk" or "take" or "guide" or "run" && tokens[i + 1].Text is "me" or "us" && tokens[i + 2].Text == "through")
            {
                var next = PastSmallWords(tokens, i + 3);
                return next < tokens.Count && (tokens[next].Text is "steps" or "paperwork" or "documents" or "papers" or "process" or "procedure" or "method" or "methods" or "route" or "routes" or "tricks" or "ways"
                    || (tokens[next].Text == "how" && next + 1 < tokens.Count && tokens[next + 1].Text == "to")
                    || (tokens[next].Text.EndsWith("ing", StringComparison.Ordinal) && tokens[next].Text != "reasoning"));
            }
        }

        return false;
    }

    // "move gold out quietly", "ship parts discreetly"
    private static bool MovesUnseen(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "move" or "moving" or "ship" or "shipping" or "send" or "sending" or "pay" or "paying" or "sell" or "selling" or "get" or "getting" or "bring" or "transfer" or "buy" or "buying"
                && tokens.Skip(i + 1).Take(Reach + 2).Any(t => t.Text is "secretly" or "quietly" or "discreetly" or "covertly" or "unnoticed" or "undeclared" or "unseen"))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
