using System.Collections.Frozen;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Shapes of questions that betray a wish without a set phrase.</summary>
internal static class QuestionShapes
{
    private static readonly FrozenSet<string> Grounds = Set("figures figure numbers number factors factor indicators indicator inputs input features variables considerations weights ties numbers statistics data evidence rules rule claim claims sentence sentences passage passages lines point points reason reasons argument arguments consideration");

    private static readonly FrozenSet<string> Moving = Set("""
        drive drives drove driving move moves moved moving matter matters mattered explain explains explained decide decides decided determine determines shape shapes shaped push pushes pushed carry carries carried
        weigh weighs weighed count counts counted underlie underlies dominate dominates give gives gave got put puts lift lifts lifted raise raises raised pull pulls pulled tip tips tipped sit sits
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
        var circle = reading.Found.Mentions.Any(PointedStates.IsCircle);
        if ((named && !circle && reading.Group is null) || reading.Cues.Has(Cue.Help) || reading.HasContextStates && reading.Heard.IsEmpty && reading.Filters.Count == 0)
        {
            return false;
        }

        var generic = reading.Cues.Has(Cue.Generic) || circle || reading.Group is not null || reading.Found.Mentions.Any(m => m.Organisation is not null);
        return generic && (reading.Form.Top is not null || reading.Tokens[0].Text is "bottom" or "most" or "least" or "likeliest" or "keenest" or "readiest" or "quickest" or "slowest" or "among" or "who" or "which" or "list" or "order"
            || reading.Tokens.Any(t => t.Text is "who" or "whose" or "which" or "likeliest" or "keenest" or "readiest" or "soonest"));
    }

    private static readonly FrozenSet<string> Superlatives = Set("least most best worst likeliest quickest slowest fastest readiest keenest hardest easiest");

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

            if ((PointedStates.AreSeveral(tokens[i].Text) || tokens[i].Text is "economies" or "members") && Superlatives.Contains(tokens[i + 1].Text) && tokens[i + 2].Text is not ("often" or "commonly" or "frequently"))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>"Which figures drive the result", "what factors weigh on it": what stands behind an outcome.</summary>
    public static bool AsksWhatMoves(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text is "which" or "what" && tokens.Skip(i + 1).Take(3).Any(t => Grounds.Contains(t.Text)) && Enumerable.Range(i + 2, Math.Min(4, tokens.Count - i - 2)).Any(j => Moving.Contains(tokens[j].Text) && !(tokens[j].Text == "got" && tokens[j - 1].Text is "you" or "we" or "u")))
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

    /// <summary>"Suriname, any thoughts", "hi, Brunei please": names and courtesies, which say nothing of what is wished for.</summary>
    public static bool IsBareName(Reading reading) => Enumerable.Range(0, reading.Tokens.Count).All(i => reading.Found.At(i) is not null || reading.Cues.Covers(i, Cue.Smalltalk) || reading.Tokens[i].Text is "any" or "some" or "thoughts" or "thought" or "ideas" or "views" or "view" or "comment" or "comments" or "now" or "next" or "then" or "again" or "pls");

    /// <summary>Whether nothing but turns of phrase and small words is said.</summary>
    public static bool OnlyCues(Reading reading) =>
        Enumerable.Range(0, reading.Tokens.Count).All(i => reading.Cues.Covers(i) || LanguageReader.IsSmallEnglishWord(reading.Tokens[i].Text));

    /// <summary>"Could Mauritius survive ...": a question by its shape.</summary>
    public static bool AsksOfState(Reading reading) => reading.Found.Mentions.Any(m => m.Start > 0 && m.End < reading.Tokens.Count
        && reading.Tokens[m.Start - 1].Text is "could" or "would" or "will" or "might" or "can" or "should" && RoleWords.RespondVerbs.Contains(reading.Tokens[m.End].Text));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
