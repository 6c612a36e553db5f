namespace Assistant.RuleBase.Importing;

/// <summary>Cuts a paragraph into sentences: at a point, question or exclamation mark that ends one, closing quotes and brackets included.</summary>
/// <remarks>Rules and no model, so that every machine cuts alike: a hash holds only where the cut does.</remarks>
public static class SentenceSplitter
{
    private const string Enders = ".!?…";
    private const string WideEnders = "。！？";
    private const string Closers = "\"'”’»)]}";
    private const string Openers = "\"'“‘«([{—–-¿¡";

    /// <returns>The sentences in order, with single spaces inside and none around; empty for an empty paragraph.</returns>
    public static IReadOnlyList<string> Split(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var text = PlainWhitespace.Of(paragraph);
        var sentences = new List<string>();
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var end = EndAfter(text, start, at);
            if (end > at)
            {
                sentences.Add(text[start..end].Trim());
                start = end;
                at = end - 1;
            }
        }

        if (text[start..].Trim() is { Length: > 0 } rest)
        {
            sentences.Add(rest);
        }

        return sentences;
    }

    /// <returns>Where the sentence ends if it ends at this mark, else 0.</returns>
    private static int EndAfter(string text, int start, int at)
    {
        var wide = WideEnders.Contains(text[at]);
        if (!wide && !Enders.Contains(text[at]))
        {
            return 0;
        }

        var end = at + 1;
        while (end < text.Length && (Enders.Contains(text[end]) || WideEnders.Contains(text[end])))
        {
            end++;
        }

        var lone = text[at] == '.' && end == at + 1;
        while (end < text.Length && Closers.Contains(text[end]))
        {
            end++;
        }

        if (wide || end == text.Length)
        {
            return end;
        }

        return text[end] == ' ' && Opens(text, end + 1) && !(lone && IsAbbreviation(text, start, at, end + 1)) ? end : 0;
    }

    /// <summary>Whether what follows can begin a sentence: no lower-case letter behind the marks that open it.</summary>
    private static bool Opens(string text, int at)
    {
        while (at < text.Length && (Openers.Contains(text[at]) || text[at] == ' '))
        {
            at++;
        }

        return at >= text.Length || char.IsDigit(text[at]) || (char.IsLetter(text[at]) ? !char.IsLower(text[at]) : !",;:%&/".Contains(text[at]));
    }

    private static bool IsAbbreviation(string text, int start, int point, int next)
    {
        var from = point;
        while (from > start && !char.IsWhiteSpace(text[from - 1]) && !Openers.Contains(text[from - 1]))
        {
            from--;
        }

        var word = text[from..point];
        if (word.Length == 0)
        {
            return false;
        }

        // "1. First" numbers a point; "in 2014. The" ends one.
        if (word.All(char.IsDigit))
        {
            return from == start || text[start..from].Trim().Length == 0;
        }

        return Abbreviations.Leading.Contains(word)
            || (Abbreviations.Numbering.Contains(word) && next < text.Length && char.IsDigit(text[next]))
            || (IsInitial(word) && (BeginsName(text, start, from) || !Abbreviations.Openers.Contains(WordAt(text, next))))
            || ((Abbreviations.Trailing.Contains(word) || IsAcronym(word)) && !Abbreviations.Openers.Contains(WordAt(text, next)));
    }

    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    /// <summary>U.S and a.m, but no web address.</summary>
    private static bool IsAcronym(string word) => word.Contains('.') && word.Split('.').All(part => part.Length is 1 or 2 && part.All(char.IsLetter));

    /// <summary>An initial opens the sentence or stands behind another capital; "plan B." does neither, and a name follows it seldom.</summary>
    private static bool BeginsName(string text, int start, int from)
    {
        var before = text[start..from].TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..].TrimStart([.. Openers]);
        return word.Length == 0 || char.IsUpper(word[0]);
    }

    private static string WordAt(string text, int at)
    {
        while (at < text.Length && Openers.Contains(text[at]))
        {
            at++;
        }

        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\''))
        {
            end++;
        }

        return text[at..end];
    }
}
