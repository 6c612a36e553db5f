namespace Assistant.Planner.Interpreting;

/// <summary>Tells two names set side by side: "set Mauritius against Madagascar", "pit Peru against Chile", "stack X up against Y".</summary>
internal static class Contrasts
{
    private const int Reach = 6;

    /// <summary>Whether a name is one of such a pair.</summary>
    public static bool Pairs(IReadOnlyList<Token> tokens, FoundNames found, PowerMention mention) =>
        found.Mentions.Any(other => other != mention && (Pair(tokens, other, mention) || Pair(tokens, mention, other)));

    /// <summary>Whether the message sets any two names side by side.</summary>
    public static bool Any(IReadOnlyList<Token> tokens, FoundNames found) => found.Mentions.Any(m => Pairs(tokens, found, m));

    /// <summary>Whether a name is one of two that a message opens with, set against each other: "Nicaragua against Honduras if the OAS ...". One who presses by trade is no such.</summary>
    public static bool Faces(IReadOnlyList<Token> tokens, FoundNames found, PowerMention mention, Func<string, bool> presses) =>
        found.Mentions is [var first, var second, ..] && (mention == first || mention == second) && first.Start == 0 && second.Start == first.End + 1 && tokens[first.End].Text is "against" or "beside" or "alongside"
        && new[] { first, second }.All(m => m.Kind is PowerNameKind.State or PowerNameKind.Code && !m.Ids.Any(presses));

    private static bool Pair(IReadOnlyList<Token> tokens, PowerMention first, PowerMention second)
    {
        if (second.Start <= first.End || second.Start > first.End + 3 || !Between(tokens, first.End, second.Start))
        {
            return false;
        }

        if (Enumerable.Range(first.End, second.Start - first.End).Any(i => tokens[i].Text is "held" or "set" or "weighed" or "measured" or "compared" or "put" or "pitted"))
        {
            return true;
        }

        for (var i = first.Start - 1; i >= 0 && i >= first.Start - Reach; i--)
        {
            if (tokens[i].Text is "set" or "pit" or "put" or "stack" or "hold" or "measure" or "weigh" or "contrast" or "match" or "compare" or "pitting" or "setting" or "separates" or "separate" or "distinguishes" or "distinguish" or "divides" or "differs")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Between(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Text is not ("against" or "up" or "with" or "to" or "and" or "the" or "beside" or "alongside" or "from" or "held" or "set" or "weighed" or "measured" or "compared" or "put" or "pitted"))
            {
                return false;
            }
        }

        return from < to && Enumerable.Range(from, to - from).Any(i => tokens[i].Text is "against" or "beside" or "alongside" or "with" or "to" or "from");
    }
}
