using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>What people type for longer words in a hurry: "wat", "abt", "pls".</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string> Full = new Dictionary<string, string>
    {
        ["wat"] = "what", ["wot"] = "what", ["wd"] = "would", ["wld"] = "would", ["cd"] = "could", ["cld"] = "could", ["shd"] = "should", ["abt"] = "about",
        ["pls"] = "please", ["plz"] = "please", ["plse"] = "please", ["bc"] = "because", ["cuz"] = "because", ["coz"] = "because", ["ur"] = "your", ["r"] = "are",
        ["thru"] = "through", ["goin"] = "going", ["tho"] = "though", ["doc"] = "document", ["docs"] = "documents", ["govt"] = "government", ["gov"] = "government",
        ["w"] = "with", ["btw"] = "also", ["dnt"] = "dont", ["whos"] = "who", ["ppl"] = "people", ["rn"] = "now", ["cos"] = "because",
        ["obvs"] = "obviously", ["probs"] = "probably", ["shoulda"] = "should", ["woulda"] = "would", ["tmrw"] = "tomorrow", ["dept"] = "department", ["yrs"] = "years", ["yr"] = "year", ["wks"] = "weeks", ["mos"] = "months", ["mths"] = "months",
        ["whered"] = "where", ["whatd"] = "what", ["howd"] = "how", ["wut"] = "what", ["wht"] = "what", ["wich"] = "which", ["wud"] = "would", ["cud"] = "could", ["shud"] = "should", ["hw"] = "how", ["bout"] = "about", ["dat"] = "that",
        ["dis"] = "this", ["dem"] = "them", ["bcz"] = "because", ["becuz"] = "because", ["gimme"] = "give", ["lemme"] = "let", ["prob"] = "probability",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word meant; the word itself where it is none of these.</summary>
    /// <param name="tokens">The words of the message.</param>
    /// <param name="index">The word looked at.</param>
    public static string Of(IReadOnlyList<Token> tokens, int index)
    {
        var word = tokens[index].Text;

        // "what would it take 4 Togo to flip": a figure between words stands for the word that sounds like it.
        if (word == "4" && index > 0 && index + 1 < tokens.Count && tokens[index + 1].IsCapital && tokens[index - 1].Text is "take" or "next" or "good" or "mean" or "options" or "likely" or "do")
        {
            return "for";
        }

        // "y tho", "y not comply": a letter that sounds like the word, where a question begins.
        if (word == "y" && (index == 0 || tokens[index].StartsSentence)
            && (index + 1 == tokens.Count || tokens[index + 1].Text is "tho" or "though" or "not" or "wont" or "wouldnt" or "doesnt" or "dont" or "isnt" or "didnt" or "cant" or "will" or "might" or "could" or "did" or "so" or "would" or "wud" or "wld" or "is" or "does" or "do" or "did" or "no" or "that" or "this" or "first"))
        {
            return "why";
        }

        // "Picture Chad with a good government": who is told to picture something is told to suppose it.
        if (word is "picture" or "envision" or "envisage" && index + 1 < tokens.Count && (index == 0 || tokens[index].StartsSentence || tokens[index - 1].Text is "now" or "just" or "and")
            && tokens[index + 1].Text is not ("of" or "is" or "book" or "this" or "please"))
        {
            return "imagine";
        }

        // "Laos n Cambodia" – but "n macedonia" and "n'djamena".
        if (word == "n" && index + 1 < tokens.Count && tokens[index + 1].Break == '\0')
        {
            return tokens[index].IsUpper && index > 0 || tokens[index + 1].Text is "macedonia" or "korea" or "ireland" or "cyprus" or "yemen" or "africa" or "america" or "african" or "korean" or "macedonian" or "irish" ? word : "and";
        }

        if (word == "w" && index + 1 < tokens.Count && tokens[index + 1].Text is "o" or "out")
        {
            return "without";
        }

        return tokens[index].IsUpper ? word : Full.GetValueOrDefault(word, word);
    }
}
