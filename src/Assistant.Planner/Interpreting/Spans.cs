using System.Collections.Frozen;
using System.Globalization;

namespace Assistant.Planner.Interpreting;

/// <summary>Years and stretches of time in a message.</summary>
internal static class Spans
{
    /// <summary>short, medium or long from "for three months", "over 5 years"; null without a counted span.</summary>
    public static string? Duration(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "duration" or "run" && tokens[i - 1].Text is "short" or "medium" or "long")
            {
                return tokens[i - 1].Text;
            }

            if ((Spell(tokens, i - 1) ?? Measured(tokens, i - 1) ?? Predicated(tokens, i)) is { } measured)
            {
                return measured;
            }

            if (StretchOf(tokens, i - 1) is { } stretch)
            {
                return stretch;
            }

            double? months = tokens[i].Text switch
            {
                "day" or "days" => 1.0 / 30,
                "week" or "weeks" => 0.25,
                "month" or "months" => 1,
                "year" or "years" => 12,
                "decade" or "decades" => 120,
                _ => null,
            };
            if (months is { } unit && (Count(tokens[i - 1].Text) ?? OrMore(tokens, i - 1) ?? (tokens[i - 1].Text is "odd" or "more" or "full" or "long" or "whole" && i > 1 ? Count(tokens[i - 2].Text) : null)) is { } count)
            {
                return count * unit < 12 ? "short" : count * unit <= 36 ? "medium" : "long";
            }
        }

        return null;
    }

    /// <summary>Whether measures are said to have stood for years: "sixty years in", "after many years of", "been there for years".</summary>
    public static bool SaysProlonged(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "years" or "decades" or "decade" && (i + 1 < tokens.Count && tokens[i + 1].Text is "in" or "on" && (i + 2 == tokens.Count || tokens[i + 2].Break != '\0')
                || (tokens.Skip(Math.Max(0, i - 4)).Take(Math.Min(i, 4)).Any(t => t.Text is "after" or "since") && (i + 1 == tokens.Count || tokens[i + 1].Text is "of" or "under" or "on"))
                || (tokens[i - 1].Text is "for" && tokens.Take(i).TakeLast(6).Any(t => t.Text is "been" or "there" or "lasted" or "running" or "dragged"))))
            {
                return true;
            }
        }

        return false;
    }

    // "Full embargo, years of it", "months of US tariffs" – but "after years of sanctions" tells what was.
    private static string? StretchOf(IReadOnlyList<Token> tokens, int i) => i + 2 < tokens.Count && tokens[i + 1].Text == "of" && (i == 0 || Count(tokens[i - 1].Text) is null && !(tokens[i - 1].Text is "more" or "full" or "whole" && i > 1 && Count(tokens[i - 2].Text) is not null))
        && (tokens[i + 2].Text is "it" or "them" or "that" or "this" or "these" || RoleWords.RunsIntoSanction(tokens, i + 2, _ => false)) && !tokens.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Any(t => t.Text is "after" or "since" or "despite" or "following" or "survived" or "these" or "past")
            ? tokens[i].Text switch { "years" or "decades" => "long", "months" or "weeks" or "days" => "short", _ => null }
            : null;

    // "A short suspension of aid", "prolonged EU sanctions", "if the ban were brief" – but not "how long sanctions last".
    private static string? Measured(IReadOnlyList<Token> tokens, int i)
    {
        var length = tokens[i].Text switch
        {
            "short" or "brief" or "temporary" or "fleeting" or "shortish" or "short-lived" => "short",
            "long" or "lengthy" or "prolonged" or "protracted" or "endless" or "drawn-out" or "years-long" => "long",
            _ => null,
        };
        return length is not null && (i == 0 || tokens[i - 1].Text is not ("how" or "as" or "so" or "no" or "not"))
            && !(i + 1 < tokens.Count && tokens[i + 1].Text is "awaited" or "overdue" or "planned" or "expected" or "threatened" or "range" or "distance" or "discussed" or "promised" or "feared") && RoleWords.RunsIntoSanction(tokens, i + 1, _ => false) ? length : null;
    }

    private static readonly FrozenSet<string> Sizes = new[]
    {
        "comprehensive", "sectoral", "targeted", "narrow", "broad", "wide", "total", "full", "partial", "secondary", "severe", "harsh", "mild", "tough", "strict", "heavy", "light", "gentle", "crippling", "painful", "intense", "moderate", "limited", "sharp", "symbolic", "threatened",
    }.ToFrozenSet(StringComparer.Ordinal);

    // "Make it comprehensive and long", "if they were short but severe", "suppose it stays brief" – but "make it short" wishes for a form.
    private static string? Predicated(IReadOnlyList<Token> tokens, int i)
    {
        var length = tokens[i].Text switch
        {
            "short" or "shorter" or "brief" or "briefer" or "temporary" or "passing" or "short-lived" => "short",
            "long" or "longer" or "lengthy" or "prolonged" or "protracted" or "drawn-out" or "lasting" or "permanent" or "endless" => "long",
            _ => null,
        };
        if (length is null || FormReader.NamesBrief(tokens, i) || (i + 1 < tokens.Count && tokens[i + 1].Break is '\0' or '-' && tokens[i + 1].Text is not ("and" or "but" or "or" or "instead" or "rather" or "now" or "then" or "too" or "would" or "what" or "how" or "than" or "this" or "please")))
        {
            return null;
        }

        var joined = tokens[i - 1].Text is "and" or "but" or "yet" or "or" && i > 1 && Sizes.Contains(tokens[i - 2].Text) || tokens[i].Break == ',' && Sizes.Contains(tokens[i - 1].Text)
            || i + 1 < tokens.Count && tokens[i + 1].Break == ',' && Sizes.Contains(tokens[i + 1].Text) || i + 2 < tokens.Count && tokens[i + 1].Text is "and" or "but" or "yet" && Sizes.Contains(tokens[i + 2].Text);
        var supposed = tokens[i - 1].Text is "were" or "was" or "be" or "is" or "are" or "stays" or "stay" or "stayed" or "proves" or "prove" or "proved" or "became" or "become" or "only" && tokens.Take(i).Any(t => t.Text is "if" or "suppose" or "supposing" or "say" or "assume" or "assuming" or "imagine" or "pretend");
        return joined || supposed ? length : null;
    }

    /// <summary>The year of "as of 2018", "back in 2014", "in 2014"; null when no year is asked for.</summary>
    public static int? AsOf(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Text is { Length: 4 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= 1945 and <= 2100
                && (tokens[i - 1].Text is "in" or "during" or "of" or "at" or "from" or "year" or "with" or "using" or "on" or "for" or "back"))
            {
                var before = i > 1 ? tokens[i - 2].Text : "";
                if (tokens[i - 1].Text is "with" or "using" or "on" && i + 1 < tokens.Count && tokens[i + 1].Text is "numbers" or "figures" or "data" or "values")
                {
                    return year;
                }

                if (tokens[i - 1].Text is "in" or "during" or "year" || before is "as")
                {
                    return year;
                }
            }
        }

        return null;
    }

    /// <summary>The version of "under rule base 1.0.0"; null when none is named.</summary>
    public static string? Version(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            var text = tokens[i].Text.TrimStart('v');
            if (text.Length is >= 5 and <= 20 && text.Count(c => c == '.') == 2 && text.All(c => c is '.' || char.IsAsciiDigit(c))
                && tokens[i - 1].Text is "base" or "version" or "rulebase" or "v" or "rules" or "under")
            {
                return text;
            }
        }

        return null;
    }

    // "Arms embargo, a long one", "gas cut off, short spat": the length stands beside a word for the spell itself.
    private static string? Spell(IReadOnlyList<Token> tokens, int i) =>
        tokens[i + 1].Text is "one" or "spat" or "spell" or "episode" or "stint" or "stretch" or "haul" or "dispute" or "standoff" or "row" or "stoppage" or "interruption" or "pause" or "crisis" or "affair"
            && (i == 0 || tokens[i - 1].Text is not ("how" or "as" or "so" or "no" or "not" or "this" or "that" or "too")) ? tokens[i].Text switch
            {
                "short" or "shorter" or "brief" or "briefer" or "temporary" or "fleeting" or "passing" or "momentary" => "short",
                "long" or "longer" or "lengthy" or "prolonged" or "protracted" or "endless" or "drawn-out" => "long",
                _ => null,
            } : null;

    // "5+ years": more than that many.
    private static double? OrMore(IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i].Raw == "+" ? Count(tokens[i - 1].Text) + 0.5 : null;

    private static double? Count(string word) => word switch
    {
        "a" or "one" => 1,
        "two" or "couple" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "dozen" or "twelve" => 12,
        "many" or "several" or "fifteen" => 15,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        _ => word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null,
    };
}
