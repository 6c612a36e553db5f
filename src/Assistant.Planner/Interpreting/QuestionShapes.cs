using System.Collections.Frozen;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Interpreting;

/// <summary>Shapes of questions that betray a wish without a set phrase.</summary>
internal static class QuestionShapes
{
    private static readonly FrozenSet<string> Grounds = Set("figures figure numbers number factors factor indicators indicator inputs input features variables considerations weights ties numbers statistics data evidence rules rule claim claims sentence sentences passage passages lines point points reason reasons argument arguments consideration");

    private static readonly FrozenSet<string> Moving = Set("""
        drive drives drove driving move moves moved moving matter matters mattered explain explains explained decide decides decided determine determines shape shapes shaped push pushes pushed carry carries carried
        weigh weighs weighed count counts counted underlie underlies dominate dominates give gives gave got put puts lift lifts lifted raise raises raised pull pulls pulled tip tips tipped sit sits
        """);

    private static readonly FrozenSet<string> Outcomes = Set("score scores percentage percentages probabilities ranking rankings likelihoods scorings ratings");

    private static readonly FrozenSet<string> OwnWords = Set("numbers figures estimates results predictions forecasts answers ranges assessments models model methods method ranking judgements judgments");

    private static readonly FrozenSet<string> Worths = Set("""
        turn turned translate combine combined convert converted add arrived real true tested accurate reliable trust trusted trustworthy mean means meaning arrive calculated computed derived produced made calculate compute derive produce valid validated checked verified scientific believe
        good solid sound guess guesses guesswork objective biased bias calibrated measured worth made-up come probabilities serious seriously correct wrong chance chances probability percent odds risk
        """);

    /// <summary>"Which countries are in there?": what the assistant covers.</summary>
    public static bool AsksCoverage(Reading reading) => reading.Tokens is [{ Text: "which" or "what" }, { Text: "countries" or "states" or "nations" }, { Text: "are" or "do" or "does" or "can" or "have" }, ..] && reading.Tokens.Count <= 9 && !reading.IsOnSubject && reading.Filters.Count == 0
        && reading.Found.Mentions.Count == 0 && reading.Tokens.Skip(3).Any(t => t.Text is "in" or "included" or "supported" or "available" or "covered" or "know" or "have" or "there" or "got" or "includes");

    /// <summary>"which Central Asian states", "which of the ASEAN members"</summary>
    public static bool WhichOf(Reading reading) =>
        reading.Found.Mentions.Any(m => m.Organisation is not null
            && reading.Tokens.Take(m.Start).TakeLast(3).Any(t => t.Text is "which" or "what" or "who" or "among"))
        || Enumerable.Range(0, reading.Tokens.Count).Any(i => reading.Tokens[i].Text == "which"
            && reading.Tokens.Skip(i + 1).Take(4).Any(t => t.Text is "country" or "countries" or "state" or "states" or "nation" or "nations" or "member" or "members" or "economy" or "economies"));

    /// <summary>"Among landlocked states with weak institutions, who ...", "top 5 African states", "who in the Western Balkans ..."</summary>
    public static bool AsksAmong(Reading reading, bool named)
    {
        var circle = reading.Found.Mentions.Any(IsCircle);
        if ((named && !circle && reading.Group is null) || reading.Cues.Has(Cue.Help) || reading.HasContextStates && reading.Heard.IsEmpty && reading.Filters.Count == 0)
        {
            return false;
        }

        var generic = reading.Cues.Has(Cue.Generic) || circle || reading.Group is not null || reading.Found.Mentions.Any(m => m.Organisation is not null);
        return generic && (reading.Form.Top is not null || reading.Tokens[0].Text is "bottom" or "most" or "least" or "likeliest" or "keenest" or "readiest" or "quickest" or "slowest" or "among" or "who" or "which" or "list" or "order"
            || reading.Tokens.Any(t => t.Text is "who" or "whose" or "which" or "likeliest" or "keenest" or "readiest" or "soonest"));
    }

    private static readonly FrozenSet<string> Superlatives = Set("least most best worst likeliest quickest slowest fastest readiest keenest hardest easiest");

    /// <summary>"Rank the options for X": what one state may do is to be put in order.</summary>
    public static bool OrdersOptions(IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text is "options" or "responses" or "reactions" && tokens[i + 1].Text is "for" or "of");

    /// <summary>"Five small countries least able to absorb a fuel embargo": states are to be put in order, and no word asks for it.</summary>
    public static bool OrdersStates(IReadOnlyList<Token> tokens)
    {
        const int reach = 5;
        for (var i = 0; i + 2 < tokens.Count && i < reach; i++)
        {
            if (RoleWords.Modals.Contains(tokens[i].Text) || tokens[i].Text is "what" or "on" or "under" or "when" || i > 0 && tokens[i].Break is not ('\0' or '-'))
            {
                return false;
            }

            if ((SeveralStates.Contains(tokens[i].Text) || tokens[i].Text is "economies" or "members") && Superlatives.Contains(tokens[i + 1].Text) && tokens[i + 2].Text is not ("often" or "commonly" or "frequently"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly PhraseList Beside = new("next to|next door to|beside|near|bordering|adjacent to|north of|south of|east of|west of|off|off the coast of|between|wedged between|squeezed between|sandwiched between|surrounded by|inside|neighbouring|neighboring|opposite|across from");

    /// <summary>Whether a name only tells where a state lies that is not named itself: "the small kingdom next to South Africa", "that republic between Russia and Turkey".</summary>
    public static bool IsLandmark(IReadOnlyList<Token> tokens, FoundNames found, PowerMention mention)
    {
        if (mention.Start > 1 && tokens[mention.Start - 1].Text == "and" && found.At(mention.Start - 2) is { } first && first != mention && first.Start > 0 && tokens[first.Start - 1].Text == "between")
        {
            return IsLandmark(tokens, found, first);
        }

        for (var i = Math.Max(1, mention.Start - 5); i < mention.Start; i++)
        {
            if (OneState.Contains(tokens[i - 1].Text) && tokens[i].Break == '\0' && Beside.LengthAt(tokens, i) is var length and > 0 && (i + length == mention.Start || i + length + 1 == mention.Start && tokens[mention.Start - 1].Text == "the"))
            {
                return tokens.Take(i - 1).TakeLast(3).Any(t => t.Text is "the" or "that" or "this");
            }
        }

        return false;
    }

    /// <summary>Whether a name stands for several states at once: "the Baltics".</summary>
    public static bool IsCircle(PowerMention mention) => mention.Kind == PowerNameKind.State && mention.Ids.Count > 1;

    private static readonly PhraseList Shifting = new("""
        make any difference|makes any difference|make a difference|makes a difference|what shifts|what would shift|redo|redone|rerun|what changes|what would change|anything change|anything changes|anything shift|anything move|anything differ|something change|much change|much shift|ranking change|order change|picture change|result change|
        does anything in|anything in your ranking|anything in the ranking|but with|but without|minus its|do the scores|does the order|does the ranking|does your ranking|ranking shift|picture shift|answer change|order shift|ranking move|things change|things shift|rerun|re-run|run it again|run that again|redo it
        """);

    /// <summary>"What changes for Senegal if ...": a before and an after, even at the start of a conversation.</summary>
    public static bool AsksForChange(Reading reading) => Shifting.IsIn(reading.Tokens) || reading.Tokens is [{ Text: "what" or "how" }, { Text: "changes" or "would" or "difference" or "different" }, ..]
        && reading.Tokens.Take(4).Any(t => t.Text is "changes" or "change" or "difference" or "different");

    private static readonly PhraseList Doubting = new("""
        not convinced|unconvinced|i doubt|im doubtful|doubtful that|sceptical|skeptical|im surprised|i am surprised|surprised that|surprising that|hard to believe|dont see why|do not see why|fail to see why|odd that|strange that|id have expected|i would have expected|
        had expected|i find it odd|i dont buy
        """);

    /// <summary>"Not convinced Mauritius would diversify": the reasons are asked for by a doubt.</summary>
    public static bool Doubts(IReadOnlyList<Token> tokens) => Doubting.IsIn(tokens);

    private static readonly FrozenSet<string> Unseating = Set("knock knocks topple topples dethrone dethrones unseat unseats displace displaces dislodge dislodges overtake overtakes oust ousts outrank outranks lose loses push pushes move bring brings get gets take bump kick");

    /// <summary>"What could knock the first one off?", "how would the top one lose its place?": a change is asked for by who would no longer lead, or would.</summary>
    public static bool AsksWhatUnseats(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (Unseating.Contains(tokens[i].Text) && tokens.Take(i).Any(t => t.Text is "would" or "could" or "might" or "can" or "may" or "will" or "anything" or "any" or "what" or "whats" or "which" or "how")
                && (tokens[i].Text is "knock" or "knocks" or "topple" or "topples" or "dethrone" or "dethrones" or "unseat" or "unseats" or "displace" or "displaces" or "dislodge" or "oust" or "overtake"
                    ? tokens.Any(t => t.Text is "first" or "top" or "leader" or "lead" or "leading" or "winner" or "one" or "second" or "number" or "1" or "it")
                    : tokens[i].Text is "take" or "bump" or "kick" ? tokens.Skip(i + 1).Any(t => t.Text is "down" or "off") && tokens.Skip(i + 1).Any(t => t.Text is "top" or "leading" or "first" or "leader")
                    : tokens.Skip(i + 1).Any(t => t.Text is "off" or "place" or "lead" or "spot" or "up" or "ahead") && tokens.Any(t => t.Text is "runner-up" or "runner" or "first" or "top" or "leader" or "lead" or "leading" or "winner" or "second")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Why is Fiji not pooling ...": the denial stands off from the question word.</summary>
    public static bool DeniesWhy(Reading reading) =>
        WhyAt(reading.Tokens) is var why and >= 0 && reading.Tokens.Skip(why).Take(10).Any(t => t.Text is "not" or "never" or "isnt" or "wont" or "doesnt" or "wouldnt" or "cant" or "unlikely");

    private static readonly FrozenSet<string> Holding = Set("holds hold holding held keeps keep keeping stops stop stopping stopped deters deter deterring discourages discourage prevents prevent restrains restrain hinders hinder dissuades dissuade");

    /// <summary>"What holds Nepal back from turning to China": what stands against a response, the name between the verb and its end.</summary>
    public static bool AsksWhatHolds(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "what" or "whats" && tokens.Skip(i + 1).Take(2).Any(t => Holding.Contains(t.Text)) && tokens.Skip(i + 2).Take(6).Any(t => t.Text is "from" or "back"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Writings = Set("author authors document documents text paper piece essay article writer source");

    private static readonly FrozenSet<string> Sayings = Set("say says said saying warn warns warned warning claim claims claimed argue argues argued arguing mention mentions mentioned hold holds think thinks suggest suggests write writes wrote state states put puts discuss discusses discussed treat treats cover covers covered address addresses addressed touch touches describe describes described explain explains recommend recommends advise advises propose proposes stress stresses emphasise emphasises emphasize note notes conclude concludes deal deals refer refers speak speaks talk talks define defines");

    /// <summary>"What has the piece to say on ...", "I recall the author warning that ...": what is written, asked for in any order of words.</summary>
    public static bool AsksOfText(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            // "Whats the text's point"
            if (i + 1 < tokens.Count && tokens[i].IsPossessive && Writings.Contains(tokens[i].Text) && tokens[i + 1].Text is "point" or "view" or "take" or "argument" or "message" or "position" or "line" or "claim" or "claims" or "stance" or "word" or "words")
            {
                return true;
            }

            if (Writings.Contains(tokens[i].Text) && tokens[i - 1].Text is "the" or "this" or "your" or "that" && tokens.Skip(i + 1).Take(4).TakeWhile(t => t.Break is '\0' or '-').Any(t => Sayings.Contains(t.Text)))
            {
                return true;
            }
        }

        return Enumerable.Range(1, tokens.Count - 1).Any(i => Writings.Contains(tokens[i].Text) && (tokens[i - 1].Text == "per" || (i > 1 && tokens[i - 1].Text is "the" or "this" or "your" && tokens[i - 2].Text is "per" or "in" or "to" or "by" && (tokens[i - 2].Text != "to" || (i > 2 && tokens[i - 3].Text == "according")))));
    }

    private static readonly PhraseList WhereSaid = new("where does it say|where does it stand|where is it said|where is it written|where do they say|where does the author say|where is it stated|source for the point that|source for the claim that|source for the idea that|source for saying that|source of the claim that|source of the point that");

    /// <summary>"Where does it say that ...": a sentence is looked for by what it says.</summary>
    public static bool AsksWhereSaid(IReadOnlyList<Token> tokens) => WhereSaid.IsIn(tokens)
        || (tokens.Count > 4 && tokens[0].Text == "where" && tokens[1].Text is "does" or "did" && tokens.Skip(2).Take(2).Any(t => Writings.Contains(t.Text) || t.Text == "it")
            && tokens.Skip(3).Take(2).Any(t => Sayings.Contains(t.Text) || t.Text is "bring" or "raise" or "discuss" or "cover"));

    // "Is your trade data from the UN or the World Bank?"
    private static bool AsksWhoseData(IReadOnlyList<Token> tokens) => tokens[0].Text is "who" or "whos" && tokens.Take(4).Any(t => t.Text is "collected" or "collects" or "compiled" or "compiles" or "gathered" or "gathers" or "measured" or "measures" or "publishes" or "published" or "estimated" or "coded")
            && tokens.Any(t => t.Text is "data" or "figures" or "numbers" or "statistics" or "indicators" or "datasets" or "cases" or "episodes")
        || Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Any(i => tokens[i].Text == "your"
        && tokens.Skip(i + 1).Take(3).Any(t => t.Text is "data" or "figures" or "numbers" or "statistics" or "indicators" or "datasets") && tokens.Skip(i + 2).Any(t => t.Text is "from" or "compiled" or "collected" or "sourced"));

    // "When was the underlying essay written and by whom"
    private static bool AsksWhoWrote(IReadOnlyList<Token> tokens) => tokens[0].Text is "when" or "who" or "by" or "where" && tokens.Any(t => t.Text is "document" or "essay" or "paper" or "text" or "article" or "piece")
        && tokens.Any(t => t.Text is "written" or "wrote" or "published" or "author" or "authored" or "issued" or "dated" or "appear" or "appeared" or "publish");

    // "The piece you lean on: title, date?"
    private static bool AsksTitle(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text is "title" or "dated" or "date") && tokens.Any(t => t.Text is "document" or "essay" or "paper" or "text" or "article" or "piece" or "source");

    // "Is this based on more than one article?", "just one essay behind it all?"
    private static bool AsksHowManyTexts(IReadOnlyList<Token> tokens) => tokens[0].Text is "is" or "are" or "do" or "does" or "just" or "only" or "so" or "have" or "all" && !tokens.Any(t => Sayings.Contains(t.Text))
        && Enumerable.Range(1, tokens.Count - 1).Any(i => tokens[i].Text is "article" or "articles" or "document" or "documents" or "essay" or "essays" or "source" or "sources" or "paper" or "papers" or "text" or "texts" && tokens.Skip(Math.Max(0, i - 2)).Take(Math.Min(2, i)).Any(t => t.Text is "one" or "single" or "many" or "several" or "more" or "other" or "multiple" or "two"))
        && tokens.Any(t => t.Text is "based" or "draw" or "drawn" or "rest" or "rests" or "rely" or "relies" or "behind" or "built" or "from" or "use" or "used" or "resting" or "drawing" or "underneath");

    /// <summary>"Which document are your rules taken from?": the origin of the rules, not a rule.</summary>
    public static bool AsksWhereFrom(IReadOnlyList<Token> tokens) => AsksWhoseData(tokens) || AsksHowManyTexts(tokens) || AsksWhoWrote(tokens) || AsksTitle(tokens) || tokens.Take(4).Any(t => t.Text is "which" or "what" or "whose")
        && tokens.Take(6).Any(t => t.Text is "document" or "documents" or "text" or "texts" or "paper" or "essay" or "book" or "article" or "publication" or "report" or "study")
        && tokens.Any(t => t.Text is "rules" or "claims" or "rule" or "base" or "answers" or "you")
        && tokens.Any(t => t.Text is "taken" or "based" or "drawn" or "derived" or "built" or "rely" or "relies" or "rest" or "underlie" or "underlies" or "behind" or "stem" or "come" or "extracted" or "distilled");

    /// <summary>"Which figures drive the result", "what factors weigh on it": what stands behind an outcome.</summary>
    public static bool AsksWhatMoves(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "which" or "what" && tokens.Skip(i + 1).Take(3).Any(t => Grounds.Contains(t.Text)) && tokens.Skip(i + 2).Take(4).Any(t => Moving.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Weakest = Set("weakest shakiest thinnest flimsiest softest strongest firmest sturdiest solidest shaky thin flimsy");

    private static readonly FrozenSet<string> Cases = Set("assessment case evidence answer argument result view call judgement judgment reasoning forecast ranking verdict finding estimate conclusion part point link bit premise step reason reasons arguments claim claims leg");

    /// <summary>"Where is your Djibouti assessment thinnest?": what an outcome rests on, asked for by its strength.</summary>
    public static bool AsksHowFirm(IReadOnlyList<Token> tokens) => tokens[0].Text is "where" or "what" or "which" or "how" or "whats" or "show" or "tell" or "name" or "and" or "the" or "its"
        && tokens.Any(t => Weakest.Contains(t.Text)) && tokens.Any(t => Cases.Contains(t.Text))
        // "Botswana, US diamond ban. Weakest point in your reasoning?"
        || Enumerable.Range(1, tokens.Count - 1).Any(i => tokens[i].Break != '\0' && Weakest.Contains(tokens[i].Text) && tokens.Skip(i + 1).Take(5).Any(t => Cases.Contains(t.Text)));

    private static readonly FrozenSet<string> Moved = Set("brought made induced persuaded pushed moved led nudged talked coaxed swung convinced tempted");

    /// <summary>"How could Serbia be brought to comply", "could it become first": a change is asked for by where it would end.</summary>
    public static bool AsksHowMoved(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text == "how" && tokens[i + 1].Text is "can" or "could" or "might" or "would"
                && Enumerable.Range(i + 2, Math.Min(6, tokens.Count - i - 2)).Any(j => tokens[j].Text is "be" or "get" && j + 2 < tokens.Count && Moved.Contains(tokens[j + 1].Text) && tokens[j + 2].Text is "to" or "into" or "round" or "around"))
            {
                return true;
            }

            // "When would Latvia's top response change?"
            if (tokens[i].Text == "when" && tokens[i + 1].Text is "would" or "does" or "might" or "could" && tokens.Skip(i + 2).Take(8).Any(t => t.Text is "change" or "flip" or "shift" or "switch" or "tip")
                && tokens.Skip(i + 2).Take(8).Any(t => t.Text is "response" or "answer" or "ranking" or "top" or "leading" or "order" or "first"))
            {
                return true;
            }

            if (tokens[i].Text is "could" or "can" or "might" or "would" && tokens[i + 1].Text is "it" or "this" or "that" or "they" && tokens.Skip(i + 2).Take(3).Any(t => t.Text is "become" or "come" or "reach" or "get" or "overtake" or "rise" or "climb" or "lead" or "top" or "win")
                && tokens.Skip(i + 3).Take(4).Any(t => t.Text is "first" or "top" or "one" or "lead" or "leader"))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Levers = Set("lever levers tweak tweaks shift shifts change changes step steps nudge nudges adjustment adjustments factor factors variable variables thing things input inputs");

    private static readonly FrozenSet<string> Counted = Set("cheapest easiest quickest simplest slightest tiniest one any single small smallest smaller tiny slight two least minor minimal another which what some");

    private static readonly FrozenSet<string> Smallest = Set("smallest tiniest slightest least lightest minimum minimal min mildest littlest");

    private static readonly FrozenSet<string> Flips = Set("""
        tip tips flip flips dethrone dethrones get gets make makes push pushes put puts bring brings unseat unseats swap swaps topple topples knock knocks lift lifts displace displaces turn turns overturn overturns
        persuade persuades swing swings
        """);

    /// <summary>"Is there any tweak that dethrones it?", "Could two small shifts get Cyprus to resist?": a change is asked for by what it would bring about.</summary>
    public static bool AsksWhichLever(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            // "Anything that would make Vietnam comply?"
            if (tokens[i].Text is "anything" or "something" or "nothing" or "whatever" && i + 3 < tokens.Count && tokens[i + 1].Text is "that" or "which" && tokens[i + 2].Text is "would" or "could" or "might" or "can" or "will" && Flips.Contains(tokens[i + 3].Text))
            {
                return true;
            }

            // "Min change needed so Hungary complies", "the least that has to happen for Jordan to give in"
            if (Smallest.Contains(tokens[i].Text) && i + 1 < tokens.Count && (Levers.Contains(tokens[i + 1].Text) || (i + 2 < tokens.Count && Levers.Contains(tokens[i + 2].Text) && !RoleWords.Fillers.Contains(tokens[i + 1].Text)) || (tokens[i + 1].Text is "that" && Obliged(tokens, i + 2) > 0)))
            {
                return true;
            }

            // "What is needed for Peru to comply?"
            if (tokens[i].Text is "needed" or "required" or "necessary" && i + 1 < tokens.Count && tokens[i + 1].Text is "for" or "before" or "until" or "so" or "to" && tokens.Take(i).TakeLast(3).Any(t => t.Text is "what" or "whats" or "how"))
            {
                return true;
            }

            // "Any tweak where Lebanon complies"
            if (Levers.Contains(tokens[i].Text) && tokens.Skip(Math.Max(0, i - 2)).Take(Math.Min(2, i)).Any(t => Counted.Contains(t.Text))
                && (tokens.Skip(i + 1).Take(9).Any(t => Flips.Contains(t.Text)) || i + 3 < tokens.Count && (tokens[i + 1].Text is "where" or "whereby" || tokens[i + 1].Text is "in" or "under" or "after" && tokens[i + 2].Text == "which")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"And two nudges?" after a counterfactual: the same, with other changes.</summary>
    public static bool NamesLevers(IReadOnlyList<Token> tokens) => tokens.Any(t => Levers.Contains(t.Text));

    /// <summary>"How much better must governance be before reform comes first": a measure of what would have to change.</summary>
    public static bool AsksHowFar(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens[i].Text == "how" && tokens[i + 1].Text is "much" or "little" or "far" or "many" or "high" or "low" or "strong" or "weak" or "big" or "large" or "deep" or "good" or "bad" or "rich" or "poor" or "severe" or "harsh"
                && Obliged(tokens, i + 2) is var at and > 0 && tokens.Skip(at).Any(t => t.Text is "before" or "until" or "till" or "for" or "so"))
            {
                return true;
            }
        }

        return false;
    }

    // Index after "must", "has to", "is needed" – but not after "the need for".
    private static int Obliged(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "must" or "needed" or "required" || (tokens[i].Text is "has" or "have" or "need" or "needs" or "had" && i + 1 < tokens.Count && tokens[i + 1].Text is "to" or "before" or "until"))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>"Are the percentages real probabilities?", "How good are your rankings?": what the figures of an answer are worth, with no state in mind.</summary>
    public static bool AsksOfMethod(Reading reading)
    {
        var tokens = reading.Tokens;
        if (AsksWhatScoreMeans(tokens) || AsksWhetherTested(reading.Tokens) && reading.Found.Mentions.Count == 0 || AsksWhatLabelMeans(reading) || AsksHowYouScore(reading) || FollowUp.StaysWithMethod(reading))
        {
            return true;
        }

        if (reading.Heard.NamesPressure || reading.Found.Mentions.Count > 0 || tokens[0].Text is not ("how" or "are" or "is" or "do" or "does" or "can" or "could" or "should" or "have" or "has" or "were" or "was" or "what" or "whats" or "why" or "walk" or "explain" or "describe")
            || tokens is [{ Text: "what" }, { Text: "makes" or "made" or "would" or "could" or "if" }, ..])
        {
            return false;
        }

        for (var i = 1; i < tokens.Count; i++)
        {
            if ((Outcomes.Contains(tokens[i].Text) || (tokens[i - 1].Text is "your" or "these" or "those" or "the" && OwnWords.Contains(tokens[i].Text)))
                && tokens.Any(t => Worths.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Has anyone checked this against what really happened?": whether answers were held against past cases, and no question for news.</summary>
    public static bool AsksWhetherTested(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text is "checked" or "tested" or "validated" or "verified" or "compared" or "evaluated" or "measured" or "check" or "test" or "validate" or "held" or "hold" or "score" or "scored")
        && Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text is "against" or "with" or "on" && tokens.Skip(i + 1).Take(5).Any(t => t.Text is "happened" or "reality" or "history" or "outcomes" or "past" or "historical"));

    // "Explain how you get to a number", "walk me through how a score is made"
    private static bool AsksHowYouScore(Reading reading) => reading.Found.Mentions.Count == 0 && !reading.Heard.NamesPressure && Enumerable.Range(0, Math.Max(0, reading.Tokens.Count - 2)).Any(i => reading.Tokens[i].Text == "how" && reading.Tokens[i + 1].Text is "you" or "a" or "the" or "these" or "scores" or "your"
        && reading.Tokens.Skip(i + 1).Take(5).Any(t => Outcomes.Contains(t.Text) || t.Text is "number" or "numbers" or "figure" or "range" or "ranges" or "result" or "results") && reading.Tokens.Skip(i + 2).Any(t => t.Text is "get" or "arrive" or "come" or "reach" or "compute" or "computed" or "calculate" or "calculated" or "made" or "make" or "derive" or "derived" or "produce" or "produced" or "built" or "worked" or "work" or "estimate" or "estimated" or "formed" or "set"));

    private static readonly PhraseList Labels = new(string.Join('|', SupportWords.All) + "|too close to call|low confidence|medium confidence|high confidence|confidence low|confidence medium|confidence high");

    /// <summary>"What is meant by 'strongly supported' in your answers?": a word the answers judge with, asked for by its meaning.</summary>
    private static bool AsksWhatLabelMeans(Reading reading) => reading.Found.Mentions.Count == 0 && !reading.Heard.NamesPressure && reading.Tokens.Any(t => t.Text is "mean" or "means" or "meant" or "meaning" or "stand" or "stands" or "say" or "says" or "what" or "whats" or "explain" or "define" or "interpret")
        && Enumerable.Range(0, reading.Tokens.Count).Any(i => Labels.LengthAt(reading.Tokens, i) is var length and > 0
            && (length > 1 || i + 1 == reading.Tokens.Count || reading.Tokens[i + 1].Text is "mean" or "means" or "meant" or "stand" or "stands" or "in" or "next" or "beside" or "behind" or "under" or "for" or "say" or "says" or "supposed"));

    /// <summary>"How would a small country respond", "sanctions on some small island": one state is meant and not said which.</summary>
    public static bool MeansOneState(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "a" or "an" or "some" or "our" or "certain" || (tokens[i].Text == "one" && tokens[i + 1].Text == "of"))
            {
                var noun = tokens.Skip(i + 1).Take(4).FirstOrDefault(t => OneState.Contains(t.Text) || SeveralStates.Contains(t.Text)).Text;
                if (noun is not null && (tokens[i].Text == "one" || OneState.Contains(noun)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"A Balkan state", "some small ASEAN country": one of those a name stands for.</summary>
    public static bool TellsOneOf(IReadOnlyList<Token> tokens, PowerMention mention) => (OneState.Contains(tokens[mention.End - 1].Text) || (mention.End < tokens.Count && OneState.Contains(tokens[mention.End].Text) && tokens[mention.End].Break == '\0'))
        && tokens.Take(mention.Start).TakeLast(2).Any(t => t.Text is "a" or "an" or "some");

    /// <summary>"The islands, should the aid stop": states are pointed at that nobody has named.</summary>
    public static bool PointsAtStates(IReadOnlyList<Token> tokens) => Enumerable.Range(0, tokens.Count - 1).Any(i => tokens[i].Text is "the" or "those" or "these" or "that" or "this"
        && (tokens[i + 1].Text is "little" or "small" or "tiny" or "poor" or "landlocked" or "same" or "other" && i + 2 < tokens.Count ? tokens[i + 2].Text : tokens[i + 1].Text) is var noun && (SeveralStates.Contains(noun) || OneState.Contains(noun)));

    private static readonly FrozenSet<string> OneState = Set("state country nation government island monarchy republic kingdom emirate neighbour neighbor archipelago sultanate statelet microstate ministate principality duchy enclave");

    private static readonly FrozenSet<string> SeveralStates = Set("states countries nations governments islands monarchies republics kingdoms emirates neighbours neighbors baltics balkans caribbean");

    /// <summary>"Compare it with the other one", "rank them": points at states, and there was no turn before that named any.</summary>
    public static bool PointsBack(Reading reading) => reading.Context.Last is null && reading.Context.Pending is null && reading.Tokens.Count <= 7 && reading.Found.Mentions.Count == 0 && !reading.IsOnSubject
        && !reading.Cues.Has(Cue.OffTopic) && !reading.Cues.Has(Cue.Smalltalk) && !reading.Cues.Has(Cue.Reset)
        && (Enumerable.Range(0, reading.Tokens.Count - 1).Any(i => reading.Tokens[i].Text is "the" or "those" or "these" && reading.Tokens[i + 1].Text is "other" or "others" or "two" or "former" or "latter")
            || (reading.Cues.Has(Cue.Rank) || reading.Cues.Has(Cue.Compare) || reading.Tokens[0].Text is "rank" or "compare" or "order" or "sort") && reading.Tokens[^1].Text is "them" or "both" or "those" or "these");

    private static readonly FrozenSet<string> Frequencies = Set("times percent probability probabilities chance chances likelihood odds frequency frequencies certain sure likely probable happens happen cases ten hundred");

    /// <summary>"So a 70 is the same as seven times out of ten?": what a score means.</summary>
    public static bool AsksWhatScoreMeans(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text.Length is 1 or 2 && tokens[i].Text.All(char.IsAsciiDigit) && !(i + 1 < tokens.Count && tokens[i + 1].Text is "%" or "percent")
                && (tokens[i - 1].Text is "a" or "an" or "says" or "said" or "score" or "scores" or "scored" or "shows" || (i > 1 && tokens[i - 1].Text == "of" && tokens[i - 2].Text == "score") || (i + 1 < tokens.Count && tokens[i + 1].Text is "mean" or "means" or "equals" or "is"))
                && tokens.Skip(i + 1).Any(t => Frequencies.Contains(t.Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Nothing moves it. What would?"</summary>
    public static bool AsksWhatWould(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text == "what" && tokens[i + 1].Text is "would" or "could" or "might" && (i + 2 == tokens.Count ? i > 0 : tokens[i + 2].Break is ',' or '?' or '-'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Why ...", "explain why ...", "for what reason ...", "the reason ..."</summary>
    private static int WhyAt(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "why" or "reason" or "reasons" || (tokens[i].Text == "how" && i + 1 < tokens.Count && tokens[i + 1].Text == "come"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Cheers mate, you are a star": begins as small talk and holds nothing else this assistant deals in.</summary>
    public static bool Chats(Reading reading) => reading.Tokens.Count <= 7 && reading.Cues.Begins(Cue.Smalltalk) && !reading.IsOnSubject && reading.Found.Mentions.Count == 0
        && !reading.Cues.Has(Cue.OffTopic) && !reading.Cues.HasOther(Cue.Smalltalk, Cue.Pronoun, Cue.Ellipsis) && reading.Form == QuestionForm.Usual;

    /// <summary>Whether nothing but turns of phrase and small words is said.</summary>
    public static bool OnlyCues(Reading reading) =>
        Enumerable.Range(0, reading.Tokens.Count).All(i => reading.Cues.Covers(i) || LanguageReader.IsSmallEnglishWord(reading.Tokens[i].Text));

    /// <summary>"Could Mauritius survive ...": a question by its shape.</summary>
    public static bool AsksOfState(Reading reading) => reading.Found.Mentions.Any(m => m.Start > 0 && m.End < reading.Tokens.Count
        && reading.Tokens[m.Start - 1].Text is "could" or "would" or "will" or "might" or "can" or "should" && RoleWords.RespondVerbs.Contains(reading.Tokens[m.End].Text));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
