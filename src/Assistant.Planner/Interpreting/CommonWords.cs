using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>English words that lie within a slip or two of a state's name and are never mended into one.</summary>
internal static class CommonWords
{
    private const string Words = """
        sunday sundays monday mondays tuesday wednesday thursday friday saturday january february march april june july august september october november december
        about above absorb after again against algebra alliance allies americas angela angular answer answers antique arabeyes arabic
        ariable ariables arsenic athena auspices authoring authorize azerb bailing bandage banking banks bargain beaming bearing bears
        beating beeping began begin begining begins belief believe benign bitmanip blits border borders brauner brazillian bread
        britannica broad burden burgess burning burnish burst buttons cambridge cameron canal canals canaries canyon carenas carries
        centrally centric centrum chain chains child chill chilly chime chips chosen chrikle christoph coaster colored columbia comcast
        community compares comply compress consideration consoles const control costly costs could countries country crease creates
        creation creations creative creek cristian croak croaks cubane cubic cured cures cypress cyrus dancers daney dangers daniels
        danielsh dates dawes ditch dollar dollars dominik doubling downlink editres ellipse embargo emeriti emulate emulates energy
        ethiopic every exempt expirate expire expired expires export exports fcrange fedoras finance finds finest finger finis finish
        fishing foreach forever forger forgery formed formerly formula fourier francois freecon freeze french friend friends frozen
        funeral gains georg goods grade gradian grain grains grand granted granule grease great greed green greens greet grenade grendel
        grind ground hangul hangup hardware harvard hedge helgaas hellman hellos helvetica honor honours hungry hybrids iland import
        imports incur indeed inden independence independently index indexes indiana indic indicate indices indir indiv induces inlines
        island islands ismael isolate italiano italic italics kaladan kenan kenda kinder kingdom kingdon kings kitty kneel lacinka landau
        lathiat league legal legalese lemon lesson letter liberal liberty library limit liner liver local louder lucid lucien mainline
        major malice maltreat managed manager manages manly manual mapname march margins marineau mario market markets marking
        marshal marshaled marshalers marshalled marshaller marshals martial massive masters match matrices matters maxvars mayor measure
        measures medical might mister mixed monday money month months moral morale mortal mostly motor musical naive napkin nation
        national nationals nations native needle negation neighbor neighbors neighbour neighbours neither nepotism nerve nervous neutral
        never nicer niche nigel niter noption normal notation notion notions occupies occured occurred often operate operating operation
        orientable oriented orignal other others packing pains paints panda parish parking parsers parses partner partners passes patron
        patrons pauses pebolle peeking peeling penal penalty pending people peril perish perplex persian persist person persons petrol
        philippe picking piecing plane planes pleasing poking police policy polish polished pollers polls pooling poorer portal portland
        poses pressure price princess principal principally principle principles printed printer printing pristine prologue province
        publish punish quarter quarters quite quitter raccoon radar rather react reaction reform regal region regions replica reserve
        reserves resist respond response roman romance rousseau rranjan rushing russet rusty salomon salvatore samba sample sanction
        sanctions saunas saving savings schwarz secondary sedan senate serbs serial serials serie service session several severed share
        sharing should shout singer single sliedes society soonish spacing spanned sparing spawn special srcname stacken stages stales
        standard standards started starter state stated states stateset statics stats status statuses steel still streeter strset suburb
        sudden suman supply surname switch syrup tabline tagline tailing talking tango target tariff tariffs technology telling terrain
        thats their there these thigh those ticks tiger timar timer today toggles tomorrow tougher tourist tourists trade trader
        transport travel treaty tripple trivial tunnel turned turning turnkey turns twist under unfixed unhinted unified union uniqued
        united unlisted unsized untie until untitled vanish venue verse victim weddington wheat where whether which while woman women
        comprar compra would writeall yearly yellow yesterday yield yields zealous zombie zombies
        """;

    private static readonly FrozenSet<string> All =
        Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word is on the list, itself or without a common ending.</summary>
    public static bool Contain(string word) =>
        All.Contains(word)
        || (word.EndsWith('s') && All.Contains(word[..^1]))
        || (word.EndsWith("ed", StringComparison.Ordinal) && (All.Contains(word[..^2]) || All.Contains(word[..^1])))
        || (word.EndsWith("ing", StringComparison.Ordinal) && (All.Contains(word[..^3]) || All.Contains(word[..^3] + "e")))
        || (word.EndsWith("ly", StringComparison.Ordinal) && All.Contains(word[..^2]));
}
