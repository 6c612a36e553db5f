using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Shapes of questions about what is written and where it comes from.</summary>
internal static class TextShapes
{
    /// <summary>"Cite at least two passages": a wish about the form of an answer, and no look-up.</summary>
    public static bool WishesCitations(IReadOnlyList<Token> tokens) => Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text is "cite" or "quote" or "include" or "add" or "with" or "reference" or "show" && (i == 0 || tokens[i].StartsSentence || tokens[i - 1].Text is "and" or "please" || tokens[i].Break != '\0')
        && tokens.Skip(i + 1).Take(2).Any(t => t.Text is "at" or "two" or "three" or "several" or "your") && tokens.Skip(i + 1).Take(5).Any(t => t.Text is "passages" or "sources" or "sentences" or "citations" or "references"));

    /// <summary>"What does it say on the rule of law?": the only rule named is that of law, which is a matter and no rule of ours.</summary>
    public static bool NamesNoRuleButOfLaw(IReadOnlyList<Token> tokens) => tokens.Any(t => t.Text == "law")
        && Enumerable.Range(0, tokens.Count).All(i => tokens[i].Text is not ("rule" or "rules" or "claim" or "claims") || tokens.Skip(i + 1).Take(3).Any(t => t.Text == "law") && i + 1 < tokens.Count && tokens[i + 1].Text == "of");

    private static readonly FrozenSet<string> Writings = Set("author authors document documents text paper piece essay article writer source sources study");

    private static readonly FrozenSet<string> Sayings = Set("see sees conclude concludes say says said saying warn warns warned warning claim claims claimed argue argues argued arguing mention mentions mentioned hold holds think thinks suggest suggests write writes wrote state states put puts discuss discusses discussed treat treats cover covers covered address addresses addressed touch touches describe describes described explain explains recommend recommends advise advises propose proposes stress stresses emphasise emphasises emphasize note notes conclude concludes deal deals refer refers speak speaks talk talks define defines tell tells told telling teach teaches");

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

    /// <summary>What a writing is said to say, from the first word after the verb to the end of the sentence: "the study says sanctions can open opportunities"; null where none is.</summary>
    public static (int Start, int End)? SaidClause(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (Writings.Contains(tokens[i - 1].Text) && Sayings.Contains(tokens[i].Text) && tokens[i].Break == '\0' && tokens[i + 1].Break == '\0')
            {
                var end = i + 1;
                while (end < tokens.Count && !tokens[end].StartsSentence)
                {
                    end++;
                }

                return (i + 1, end);
            }
        }

        return null;
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

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
