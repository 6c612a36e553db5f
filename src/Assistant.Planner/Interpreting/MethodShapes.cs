using System.Collections.Frozen;
using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Interpreting;

/// <summary>Shapes of questions about how answers come about and what they are worth.</summary>
internal static class MethodShapes
{
    private static readonly FrozenSet<string> Outcomes = Set("score scores percentage percentages probabilities ranking rankings likelihoods scorings ratings");

    private static readonly FrozenSet<string> OwnWords = Set("numbers figures estimates results predictions forecasts answers ranges assessments models model methods method ranking judgements judgments");

    private static readonly FrozenSet<string> Worths = Set("""
        turn turned translate combine combined convert converted add arrived real true tested accurate reliable trust trusted trustworthy mean means meaning arrive calculated computed derived produced made calculate compute derive produce valid validated checked verified scientific believe
        good solid sound guess guesses guesswork objective biased bias calibrated measured worth made-up come probabilities serious seriously correct wrong chance chances probability percent odds risk
        """);

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

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
