using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>The words a message takes out of the pressure: "apart from energy", "without US sanctions", "if the US did not sanction it".</summary>
/// <param name="Ranges">Indices of the words taken out, end exclusive.</param>
/// <param name="DeniesPressure">Whether the pressure itself is taken out.</param>
internal sealed record Exclusions(IReadOnlyList<(int Start, int End)> Ranges, bool DeniesPressure)
{
    private const int Reach = 6;

    private static readonly PhraseList Openers = new("""
        apart from|except for|except|excepting|excluding|other than|aside from|with the exception of|but not on|but not in|but not|save for|leaving out|
        leaving aside|outside of|outside|exempting|sparing|rather than|instead of|without touching|not counting|minus|neither|all but|everything but|anything but
        """);

    private static readonly FrozenSet<string> Closers = Set("excluded exempt exempted excepted spared untouched aside");

    private static readonly FrozenSet<string> Denials = Set("not never didnt doesnt dont wont wouldnt hadnt hasnt havent isnt arent wasnt werent");

    private static readonly FrozenSet<string> Stops = Set("""
        what how why who when would will could should under might may can then if but because while do does did respond react comply hedge
        """);

    private static readonly FrozenSet<string> Pressures = Set("sanction sanctions pressure embargo embargoes tariff tariffs measures ban bans blockade");

    /// <summary>Nothing taken out.</summary>
    public static Exclusions None { get; } = new([], false);

    /// <summary>Whether the word at an index is taken out.</summary>
    public bool Covers(int index) => Ranges.Any(r => r.Start <= index && index < r.End);

    /// <summary>These and further words that are no part of the pressure.</summary>
    public Exclusions And(IReadOnlyList<(int Start, int End)> ranges) => ranges.Count == 0 ? this : this with { Ranges = [.. Ranges, .. ranges] };

    /// <summary>What a message takes out.</summary>
    public static Exclusions Read(IReadOnlyList<Token> tokens)
    {
        List<(int, int)>? ranges = null;
        var denies = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Openers.LengthAt(tokens, i) is var length and > 0)
            {
                (ranges ??= []).Add((i + length, Chooses(tokens, i + length) ? i + length + 1 : End(tokens, i + length)));
                i += length - 1;
            }
            else if (Closers.Contains(tokens[i].Text))
            {
                (ranges ??= []).Add((Start(tokens, i), i));
            }
            else if (AbsentPressure(tokens, i) is { } absent)
            {
                (ranges ??= []).Add(absent);
                denies = true;
            }
            else if (Denials.Contains(tokens[i].Text) && DeniedDeed(tokens, i) is { } denied)
            {
                (ranges ??= []).Add(denied);
                denies = true;
            }
        }

        return ranges is null ? None : new Exclusions(ranges, denies);
    }

    // "Rather than sit out American trade measures": a choice is taken out, not the pressure it answers.
    private static bool Chooses(IReadOnlyList<Token> tokens, int start) => start > 1 && start < tokens.Count && tokens[start - 1].Text == "than" && tokens[start - 2].Text == "rather" && (RoleWords.RespondVerbs.Contains(tokens[start].Text) || tokens[start].Text is "sit" or "ride" or "suffer" or "bear" or "brave");

    private static int End(IReadOnlyList<Token> tokens, int start)
    {
        var end = start;
        while (end < tokens.Count && end < start + Reach && (end == start || tokens[end].Break is '\0' or '-') && !Stops.Contains(tokens[end].Text))
        {
            end++;
        }

        return end;
    }

    private static int Start(IReadOnlyList<Token> tokens, int end)
    {
        var start = end;
        while (start > 0 && start > end - 3 && tokens[start].Break is '\0' or '-' && !Stops.Contains(tokens[start - 1].Text))
        {
            start--;
        }

        return start;
    }

    // "without (any) (US) sanctions", "absent sanctions", "in the absence of", "no sanctions"
    private static (int, int)? AbsentPressure(IReadOnlyList<Token> tokens, int i)
    {
        var from = tokens[i].Text switch
        {
            "without" or "absent" or "sans" or "minus" => i + 1,
            "absence" when i + 1 < tokens.Count && tokens[i + 1].Text == "of" => i + 2,
            "no" when i > 0 && tokens[i - 1].Text is "were" or "was" or "are" or "had" or "faced" or "if" or "imposed" or "with" => i + 1,
            _ => -1,
        };
        if (from < 0)
        {
            return null;
        }

        for (var j = from; j < tokens.Count && j < from + 4 && (j == from || tokens[j].Break is '\0' or '-'); j++)
        {
            if (Pressures.Contains(tokens[j].Text))
            {
                // "Without sanctions relief" wants relief; "without tariffs being raised" names a course of events.
                return j + 1 < tokens.Count && tokens[j + 1].Text is "in" && j + 2 < tokens.Count && tokens[j + 2].Text == "mind" ? null : j + 1 < tokens.Count && tokens[j + 1].Text is "relief" or "being" or "on" or "biting" ? null : (from, j + 1);
            }
        }

        return null;
    }

    // "if the US did not sanction it", "had Brussels never imposed the embargo": from the name before to the verb after.
    private static (int, int)? DeniedDeed(IReadOnlyList<Token> tokens, int i)
    {
        var from = i - 1;
        while (from >= 0 && tokens[from].Text is not ("if" or "had" or "suppose" or "assume" or "assuming" or "imagine"))
        {
            from--;
        }

        if (from < 0 || i - from > Reach)
        {
            return null;
        }

        for (var j = i + 1; j < tokens.Count && j <= i + 2 && tokens[j].Break == '\0'; j++)
        {
            if (tokens[j].Text.StartsWith("sanction", StringComparison.Ordinal) || tokens[j].Text.StartsWith("impos", StringComparison.Ordinal)
                || tokens[j].Text is "pressure" or "pressured" or "pressed" or "press" or "embargo" or "embargoed" or "threaten" or "threatened")
            {
                return (from + 1, j + 1);
            }
        }

        return null;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
