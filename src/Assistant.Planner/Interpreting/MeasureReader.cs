using System.Collections.Frozen;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads what is withheld: the measures a message names as pressure, not those it names in a demand, a tie or the asker's own affairs.</summary>
internal sealed class MeasureReader(ScenarioLexicon lexicon)
{
    private const int Reach = 5;

    private static readonly FrozenSet<string> Withdrawing = Set("""
        suspend suspends suspended stop stops stopped halt halts halted cut cuts end ends ended freeze freezes froze restrict restricts restricted limit limits limited curb curbs curbed ban bans
        banned block blocks blocked bar bars barred reduce reduces reduced curtail curtails threaten threatens threatened threatening suspending stopping halting cutting
        freezing restricting limiting curbing banning blocking barring reducing pause pauses paused pausing
        """);

    private static readonly FrozenSet<string> Carriers = Set("""
        export exports exporting import imports importing boycott boycotts buying buy purchases trade trading goods ban bans selling sells sell sales
        """);

    private static readonly FrozenSet<string> Telling = Set("""
        told asked asks ordered orders pressed presses urged urges wants want wanted demand demands demanded pressure pressured pressures force forces forced tells tell push pushes pushed
        presses pressing insists insisted
        """);

    /// <summary>Identifiers of measures, in the order named.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="roles">Who is who.</param>
    /// <param name="options">Responses named.</param>
    /// <param name="isReason">Whether a word tells why there is pressure, or is no part of it.</param>
    public List<string> Read(IReadOnlyList<Token> tokens, FoundNames found, Roles roles, ReadOptions options, Func<int, bool> isReason)
    {
        // "Suppose its exports were spread more widely" tells of the state, not of what is withheld.
        if (SupposesOwn(tokens, roles))
        {
            return [];
        }

        var named = WithoutCarriers(tokens, [.. Matches(tokens, found, roles, options, isReason)]);
        var demand = Demanded(tokens);
        var supposed = Supposed(tokens, found, roles);
        // With somebody who presses named after it, a supposition withholds nothing.
        if (supposed.End > 0 && found.Mentions.Where((m, i) => m.Start >= supposed.End && roles.ByMention[i] == Role.Sender).Any())
        {
            named = [.. named.Where(m => m.Start < supposed.Start || m.Start >= supposed.End)];
        }

        var imposed = named.Where(m => !(demand.Start <= m.Start && m.Start < demand.End) && !(supposed.Start <= m.Start && m.Start < supposed.End) && !IsQuarrel(tokens, m.Start)).ToList();
        if (named.Count == 0 && tokens.Any(t => t.Text is "tap" or "taps" or "valve" or "valves"))
        {
            return ["energy"];
        }

        if (named.Count == 0 && tokens.Any(t => t.Text == "power") && tokens.Any(t => t.Text is "cut" or "cuts" or "off" or "stops" or "stop" or "supply" or "supplies") || named.TrueForAll(m => Carriers.Contains(tokens[m.End - 1].Text)) && TradesPower(tokens))
        {
            return ["energy"];
        }

        // "An IMF programme held up by the US": what is held up is money.
        if (named.Count == 0 && found.Mentions.Any(m => RoleSigns.IsLenderHeldUp(tokens, found, m)))
        {
            return ["finance"];
        }

        // "A Chinese ban on fishmeal": whatever is banned by its name is a good.
        if (named.Count == 0 && !PersonTargets.Meant(tokens) && BansSomething(tokens, found))
        {
            return ["trade"];
        }

        if (named.Count == 0 && (WithholdsMarket(tokens) || RefusesGoods(tokens, found, roles)))
        {
            return ["trade"];
        }

        // "Bar army officers from entering"
        if (named.Count == 0 && (PersonTargets.Bars(tokens) || Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text is "entering" or "travelling" or "traveling" or "visiting" or "transiting" && tokens[i - 1].Text == "from")))
        {
            return ["travel"];
        }

        // "Forbids its citizens to holiday there"
        if (named.Count == 0 && tokens.Any(t => t.Text is "citizens" or "nationals" or "people" or "travellers" or "travelers" or "tourists") && tokens.Any(t => t.Text is "holiday" or "holidays" or "holidaying" or "visit" or "vacation" or "vacations" or "travel"))
        {
            return ["travel"];
        }

        // "Two judges banned from the UK"
        if (named.Count == 0 && PersonTargets.Meant(tokens) && found.Mentions.Any(m => RoleSigns.Before(tokens, m.Start - 1) is var before and > 0 && tokens[before].Text == "from" && tokens[before - 1].Text is "banned" or "barred"))
        {
            return ["travel"];
        }

        // "Russia is sending its workers home"
        if (named.Count == 0 && tokens.Any(t => t.Text is "travellers" or "travelers") && tokens.Any(t => t.Text is "against" or "away" or "avoid" or "warns" or "warned")
            || named.Count == 0 && tokens.Any(t => t.Text is "workers" or "labourers" or "migrants" or "students" or "citizens" or "nationals") && tokens.Any(t => t.Text is "home" or "expels" or "deports" or "deported" or "expelled" or "expelling" or "deporting"))
        {
            return ["travel"];
        }

        // "Washington suspends help for Georgia"
        if (named.Count == 0 && Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text == "help" && ScenarioReader.Follows(tokens, i, Withdrawing)))
        {
            return ["aid"];
        }

        // "The EU holds funds"
        if (named.Count == 0 && tokens.Any(t => t.Text is "funds") && tokens.Any(t => t.Text is "holds" or "held" or "holding" or "withholds" or "withheld" or "freezes" or "frozen" or "freezing" or "blocks" or "blocked" or "stops" or "stopped" or "suspends" or "suspended"))
        {
            return ["aid"];
        }

        // "Beijing wants its money back", "calls in Zambia's debts", "withholds a debt deal"
        if (named.Count == 0 && (tokens.Any(t => t.Text is "repay" or "repaid" or "repays" or "creditor" or "creditors") || tokens.Any(t => t.Text is "debt" or "debts" or "money" or "cash") && tokens.Any(t => t.Text is "back" or "calls" or "called" or "call" or "recalls" or "repay" or "roll" or "rollover" or "restructure" or "restructuring" or "reschedule" or "rescheduling" or "owes" or "owed")))
        {
            return ["finance"];
        }

        // "EU growth money withheld", "donors' cash stops": money that was given.
        if (named.Count == 0 && tokens.Any(t => t.Text is "money" or "cash") && tokens.Any(t => t.Text is "stop" or "stops" or "stopped" or "withheld" or "withholds" or "withhold" or "loses" or "lose" or "lost" or "dries" or "ends" or "cut" or "cuts" or "halts" or "halted" or "suspends" or "suspended" or "held" or "holds"))
        {
            return ["aid"];
        }

        // "Assets of a few officials frozen": the freeze stands off from what is frozen.
        if (named.Count == 0 && tokens.Any(t => t.Text is "assets" or "accounts" or "money" or "property") && tokens.Any(t => t.Text is "frozen" or "freezes" or "freeze" or "froze" or "freezing" or "seized" or "seizes" or "blocked"))
        {
            return ["finance"];
        }

        return [.. (imposed.Count > 0 ? imposed : named).SelectMany(m => m.Values).Distinct()];
    }

    private static readonly FrozenSet<string> Shrinking = Set("half third quarter fifth tenth lost loses lose losing fell fall falls fallen dropped halved shrank without doubled tripled only no grew rose collapsed");

    // "Suppose Mauritius lost half its tourists, on top of ...", "but with oil only a third of its exports, ...": what is thought of the state before anybody presses.
    private static (int Start, int End) Supposed(IReadOnlyList<Token> tokens, FoundNames found, Roles roles)
    {
        var start = Enumerable.Range(0, tokens.Count).FirstOrDefault(i => i < 4 && tokens[i].Text is "suppose" or "supposing" or "assume" or "assuming" or "imagine" or "say" or "picture" || i > 0 && tokens[i].Text is "with" or "without" && tokens[i - 1].Text == "but", -1);
        if (start < 0)
        {
            return (0, 0);
        }

        var end = start + 1;
        while (end < tokens.Count && tokens[end].Break is '\0' or '-' && tokens[end].Text is not ("plus" or "while" or "and" or "when" or "then" or "under"))
        {
            end++;
        }

        return Enumerable.Range(start, end - start).Any(i => Shrinking.Contains(tokens[i].Text)) && !found.Mentions.Where((m, i) => start < m.Start && m.Start < end && roles.ByMention[i] == Role.Sender).Any() ? (start, end) : (0, 0);
    }

    private static bool SupposesOwn(IReadOnlyList<Token> tokens, Roles roles) => roles.Senders.Count == 0 && tokens.Count > 3
        && Enumerable.Range(0, Math.Min(4, tokens.Count - 1)).Any(i => tokens[i].Text is "if" or "suppose" or "assume" or "imagine" or "say" && Enumerable.Range(i + 1, 2).Any(j => j + 1 < tokens.Count && tokens[j].Text is "its" or "their" && tokens[j + 1].Text is not ("only" or "just" or "now" or "about" or "a" or "the" or "all")))
        && !tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text) || RoleWords.PressureVerbs.Contains(t.Text) || Withdrawing.Contains(t.Text) || t.Text is "off" or "shut" or "closed" or "lost" or "loses" or "lose" or "barred" or "seized" or "targeted" or "hit" or "under");

    // "Raises duties", "closes its market to Lithuania"
    private static bool WithholdsMarket(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text is "duties" or "levies")
        || tokens.Any(t => t.Text is "market" or "markets") && tokens.Any(t => t.Text is "close" or "closes" or "closed" or "closing" or "shut" or "shuts" or "shutting" or "bar" or "bars" or "barred");

    // "Beijing refuses its soya": what a power will not take from another are goods, unless it is a wish or a person.
    private static bool RefusesGoods(IReadOnlyList<Token> tokens, FoundNames found, Roles roles) => found.Mentions.Where((_, i) => roles.ByMention[i] == Role.Sender).Any(m => m.End + 2 < tokens.Count
        && tokens[m.End].Text is "refuses" or "refuse" or "refused" or "rejects" or "rejected" or "spurns" && (tokens[m.End + 1].Text is "its" or "their" || found.At(m.End + 1) is not null)
        && tokens[m.End + 2].Text is not ("terms" or "conditions" or "demands" or "demand" or "request" or "requests" or "plea" or "offer" or "offers" or "minister" or "ministers" or "ambassador" or "proposal" or "proposals" or "help" or "citizens" or "recognition"));

    private static bool BansSomething(IReadOnlyList<Token> tokens, FoundNames found) => Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Any(i => tokens[i].Text is "ban" or "bans" or "boycott" or "boycotts" && tokens[i + 1].Text is "on" or "of"
        && (i + 3 < tokens.Count && (tokens[i + 2].Text is "its" or "their" or "the" || found.At(i + 2) is { Kind: PowerNameKind.Demonym }) ? i + 3 : i + 2) is var good && tokens[good].Text.Length > 3 && found.At(good) is null && !RoleWords.Fillers.Contains(tokens[good].Text) && !CommonWords.Contain(tokens[good].Text))
        || Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Text is "ban" or "bans" && tokens[i].Break == '\0' && i > 1 && (tokens[i - 2].Text is "a" or "the" || found.At(i - 2) is not null) && IsGood(tokens, found, i - 1));

    // "A plum ban": what no list of measures holds and no size is, is a good.
    private static bool IsGood(IReadOnlyList<Token> tokens, FoundNames found, int i) => tokens[i].Text.Length > 3 && found.At(i) is null && !RoleWords.Fillers.Contains(tokens[i].Text) && !CommonWords.Contain(tokens[i].Text)
        && tokens[i].Text is not ("total" or "blanket" or "full" or "complete" or "partial" or "outright" or "formal" or "lasting" or "temporary" or "threatened" or "sudden" or "entry" or "brief" or "long" or "short" or "harsh" or "regional" or "unilateral" or "year-long");

    private IEnumerable<PhraseMatch<string>> Matches(IReadOnlyList<Token> tokens, FoundNames found, Roles roles, ReadOptions options, Func<int, bool> isReason)
    {
        foreach (var match in lexicon.Of("measures").Scan(tokens).Concat(AcrossFillers(tokens)))
        {
            // "A good question" holds no goods, "every dollar of aid" no finance.
            if (match.Length == 1 && (tokens[match.Start].Text == "good" || (tokens[match.Start].Text is "dollar" or "dollars" && match.End < tokens.Count && tokens[match.End].Text is "of" or "in" or "worth")))
            {
                continue;
            }

            // "Oil-backed loans": what a loan stands on is not what is withheld.
            if (match.End < tokens.Count && tokens[match.End].Break == '-' && tokens[match.End].Text is "backed" or "linked" or "indexed" or "denominated" or "funded" or "financed")
            {
                continue;
            }

            // "Let me know how ...": two words that are no expertise.
            if (tokens[match.Start].Text == "know" && match.Length == 2 && tokens[match.Start + 1].Break != '-')
            {
                continue;
            }

            var withdrawn = ScenarioReader.Follows(tokens, match.Start, Withdrawing);
            var name = found.At(match.Start);
            var isName = name is not null && (match.End > name.End || (match.End == name.End && name.Kind == PowerNameKind.Sender && tokens[match.Start].Text != "bank"));
            if ((isReason(match.Start) && !isName) || (options.Covers(match) && !withdrawn) || (IsTie(tokens, match) && !withdrawn) || IsTieEnd(found, roles, match.Start)
                || ScenarioReader.Negations.Contains(ScenarioReader.Left(tokens, match.Start)) || NamesReaders(tokens, match) || OwnAffair(tokens, match.Start) || IsHelp(tokens, found, roles, match.Start))
            {
                continue;
            }

            // "A fuel blockade" keeps out fuel, not everything that moves.
            yield return IsBlockadeOfGood(tokens, match) ? match with { Values = [.. match.Values.Where(v => v is not ("transport" or "trade"))] } : match;
        }
    }

    // "Stops buying coal", "LNG imports", "a tourism boycott": the good tells the sector, the word for its trade adds none.
    private static List<PhraseMatch<string>> WithoutCarriers(IReadOnlyList<Token> tokens, List<PhraseMatch<string>> matches) =>
        [.. matches.Where(m => !(m.Values is ["transport"] && m.Length == 1 && HaltedGoods.IsPlace(tokens, m.Start) && matches.Any(o => o.Values is not ["transport"]))
            && !(m.Values is ["trade"] && Carriers.Contains(tokens[m.End - 1].Text) && matches.Any(o => o.Values is not ["trade"] and not ["aid"] && !IsQuarrel(tokens, o.Start) && Beside(tokens, m, o))))];

    private static bool Beside(IReadOnlyList<Token> tokens, PhraseMatch<string> carrier, PhraseMatch<string> good)
    {
        var (from, to) = carrier.Start < good.Start ? (carrier.End, good.Start) : (good.End, carrier.Start);
        if (to - from is < 0 or > 3)
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (tokens[i].Text is "and" or "or" or "plus" or "sanctions" or "restrictions" or "on")
            {
                return false;
            }
        }

        return Enumerable.Range(from, to - from + 1).All(i => i >= tokens.Count || tokens[i].Break is '\0' or '-');
    }

    /// <summary>Whether a blockade is named with the good it keeps out.</summary>
    public static bool NamesGood(IReadOnlyList<Token> tokens, int blockade) =>
        blockade > 0 && tokens[blockade].Break == '\0' && tokens[blockade - 1].Text is "fuel" or "gas" or "oil" or "energy" or "arms" or "weapons" or "grain" or "food" or "financial" or "technology" or "chip" or "internet" or "electricity" or "coal";

    private static bool IsBlockadeOfGood(IReadOnlyList<Token> tokens, PhraseMatch<string> match) =>
        match.Length == 1 && tokens[match.Start].Text is "blockade" or "blockades" && NamesGood(tokens, match.Start);

    // "Stops buying its power": the good tells what is withheld, and not that it is bought.
    private static bool TradesPower(IReadOnlyList<Token> tokens) => Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text == "power" && (i + 1 == tokens.Count || tokens[i + 1].Break != '\0' || LanguageReader.IsSmallEnglishWord(tokens[i + 1].Text))
        && tokens.Take(i).TakeLast(2).Any(t => t.Text is "buying" or "buys" or "buy" or "importing" or "imports" or "import" or "purchasing" or "taking" or "selling"));

    // "Trade with", "dealings with" is a tie; "threatens its banks with" and "hits its banks with secondary sanctions" are pressure.
    private static bool IsTie(IReadOnlyList<Token> tokens, PhraseMatch<string> match) =>
        match.End < tokens.Count && tokens[match.End].Text == "with" && RoleWords.TieWords.Contains(tokens[match.End - 1].Text) && !RoleWords.RunsIntoSanction(tokens, match.End + 1, _ => false);

    // "freezes its assets" is "freezes assets" with a small word in between.
    private IEnumerable<PhraseMatch<string>> AcrossFillers(IReadOnlyList<Token> tokens)
    {
        int[] kept = [.. Enumerable.Range(0, tokens.Count).Where(i => !RoleWords.Fillers.Contains(tokens[i].Text))];
        if (kept.Length == tokens.Count)
        {
            return [];
        }

        return lexicon.Of("measures").Scan([.. kept.Select(i => tokens[i])]).Where(m => m.Length > 1).Select(m => m with { Start = kept[m.Start], End = kept[m.End - 1] + 1 });
    }

    // "about Iran trade", "over Russian oil": what the quarrel is about, not what is withheld.
    private static bool IsTieEnd(FoundNames found, Roles roles, int start)
    {
        for (var i = 0; i < found.Mentions.Count; i++)
        {
            // "US China chip controls": between who presses and the noun of pressure the good is what is withheld.
            if (found.Mentions[i].End == start && roles.ByMention[i] is Role.TieEnd or Role.Over && !(i > 0 && found.Mentions[i - 1].End == found.Mentions[i].Start && roles.ByMention[i] is Role.Over))
            {
                return true;
            }
        }

        return false;
    }

    // "And say Beijing steps in with a loan": what a helper gives is not what is withheld.
    private static bool IsHelp(IReadOnlyList<Token> tokens, FoundNames found, Roles roles, int index) => found.Mentions.Any(m => m.End <= index && !m.Ids.Any(roles.Senders.Contains) && OfferReader.HoldsOutHelp(tokens, m.End)
        && tokens.Skip(m.End).Take(index - m.End + 1).Select((t, k) => (t, k)).All(p => p.t.Break is '\0' or '-' && (p.t.Text != "and" || p.k == index - m.End - 1) && p.t.Text is not ("while" or "if" or "when" or "but" or "as" or "after")));

    // "A brief for the credit committee", "for the energy desk": who is to read the answer.
    private static bool NamesReaders(IReadOnlyList<Token> tokens, PhraseMatch<string> match) => match.Start > 0 && tokens[match.Start].Break == '\0' && Enumerable.Range(match.End, Math.Min(2, tokens.Count - match.End)).Any(i => tokens[i].Break == '\0' && Readers.Contains(tokens[i].Text))
        && tokens.Take(match.Start).TakeLast(4).Any(t => t.Text is "for" or "to" or "in");

    private static readonly FrozenSet<string> Readers = Set("committee team desk department unit division section directorate colleagues analysts officer officers meeting seminar workshop panel director people");

    // "Our bank holds Maldivian bonds: how ..." tells of the asker before it asks.
    private static bool OwnAffair(IReadOnlyList<Token> tokens, int index)
    {
        var start = index;
        while (start > 0 && tokens[start].Break is '\0' or '-' or '"')
        {
            start--;
        }

        // "It is the medicine supply I worry about."
        if (start > 0 && tokens.Skip(start).TakeWhile((t, k) => k == 0 || !t.StartsSentence).ToList() is var sentence && sentence.Any(t => t.Text is "worry" or "worries" or "concerns" or "care") && sentence.Any(t => t.Text is "i" or "me" or "we" or "us"))
        {
            return true;
        }

        return tokens[start].Text is "our" or "my" or "we" or "i" && start + 1 < tokens.Count && tokens[start + 1].Text is not ("expect" or "think" or "assume" or "believe" or "hear" or "know" or "question" or "would" or "dont" or "do" or "cannot" or "cant" or "follow" or "understand" or "want" or "need" or "wonder" or "see" or "read" or "have" or "heard" or "saw" or "learnt" or "learned" or "gather")
            && tokens.Skip(index).Any(t => t.Break is ':' or '.' or ';' or '?');
    }

    // "Visas revoked over a 5G supplier", "tariffs because of the canal": what the quarrel is about is not what is withheld.
    private static bool IsQuarrel(IReadOnlyList<Token> tokens, int start)
    {
        for (var i = start - 1; i > 0 && i >= start - 9 && tokens[i + 1].Break is '\0' or '-'; i--)
        {
            if (tokens[i].Text is "with" or "by" or "using" || (i < start - 4 && (RoleWords.PressureVerbs.Contains(tokens[i].Text) || RoleWords.Modals.Contains(tokens[i].Text))))
            {
                return false;
            }

            // "Because of the EU's trade curbs": the pressure itself is the reason.
            if (tokens[i].Text == "of" && tokens[i - 1].Text == "because" && tokens.Skip(start).Take(3).Any(t => t.Text is "curbs" or "curb" or "ban" or "bans" or "embargo" or "sanctions" or "restrictions" or "measures" or "controls" or "tariffs"))
            {
                return false;
            }

            if (tokens[i].Text == "over" || (tokens[i].Text == "of" && tokens[i - 1].Text is "because" or "account"))
            {
                return tokens[i - 1].Text is not ("take" or "takes" or "hanging" or "hangs" or "power" or "turn" or "hold" or "all" or "carry");
            }
        }

        return false;
    }

    // "Stop buying Iranian power or we choke off ...": from the order to the "or" of the threat.
    private static (int Start, int End)? Ultimatum(IReadOnlyList<Token> tokens)
    {
        for (var i = 2; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text != "or" || !RoleWords.IsOrElse(tokens[i + 1].Text))
            {
                continue;
            }

            for (var j = i - 1; j >= 0 && j >= i - 10; j--)
            {
                if ((tokens[j].Text is "stop" or "drop" or "end" or "quit" or "leave" or "hand" or "close" or "cut" or "ban" or "give" or "break" or "scrap" || (tokens[j].Text is "trade" or "buy" or "sell" or "ship" or "deal" or "do" or "export" or "import" && tokens[j + 1].Text is "less" or "fewer" or "no")) && (j == 0 || tokens[j].Break != '\0' || tokens[j - 1].Text == "to"))
                {
                    return (j, i);
                }
            }
        }

        return null;
    }

    // "told to drop a vendor from its network or see ...": from "to" to the next joint.
    internal static (int Start, int End) Demanded(IReadOnlyList<Token> tokens)
    {
        if (Ultimatum(tokens) is { } ultimatum)
        {
            return ultimatum;
        }

        // "Threatens to stop aid unless a port deal is dropped": what stands after it is wanted, as far as the clause goes.
        for (var i = 2; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text == "unless" && tokens.Take(i).Any(t => RoleWords.PressureVerbs.Contains(t.Text)))
            {
                var end = i + 1;
                while (end < tokens.Count && tokens[end].Break is '\0' or '-')
                {
                    end++;
                }

                return (i, end);
            }
        }

        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text != "to" || !tokens.Skip(Math.Max(0, i - Reach)).Take(Math.Min(Reach, i)).Any(t => Telling.Contains(t.Text)))
            {
                continue;
            }

            var end = i + 1;
            while (end < tokens.Count && tokens[end].Break is '\0' or '-' && tokens[end].Text is not ("or" or "unless" or "if" or "with" or "by" or "under" or "and"))
            {
                end++;
            }

            return (i, end);
        }

        return (0, 0);
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
