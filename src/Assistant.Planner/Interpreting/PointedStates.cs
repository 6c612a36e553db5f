using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>States that are pointed at and not named: "a Balkan state", "the islands", "the kingdom next to South Africa".</summary>
internal static class PointedStates
{
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

    /// <summary>Whether a noun stands for one state.</summary>
    public static bool IsOneState(string noun) => OneState.Contains(noun);

    private static readonly FrozenSet<string> OneState = Set("state country nation government island monarchy republic kingdom emirate neighbour neighbor archipelago sultanate statelet microstate ministate principality duchy enclave");

    /// <summary>Whether a noun stands for several states.</summary>
    public static bool AreSeveral(string noun) => SeveralStates.Contains(noun);

    private static readonly FrozenSet<string> SeveralStates = Set("states countries nations governments islands monarchies republics kingdoms emirates neighbours neighbors baltics balkans caribbean");

    /// <summary>"Compare it with the other one", "rank them": points at states, and there was no turn before that named any.</summary>
    public static bool PointsBack(Reading reading) => reading.Context.Last is null && reading.Context.Pending is null && reading.Tokens.Count <= 7 && reading.Found.Mentions.Count == 0 && !reading.IsOnSubject
        && !reading.Cues.Has(Cue.OffTopic) && !reading.Cues.Has(Cue.Smalltalk) && !reading.Cues.Has(Cue.Reset)
        && (Enumerable.Range(0, reading.Tokens.Count - 1).Any(i => reading.Tokens[i].Text is "the" or "those" or "these" && reading.Tokens[i + 1].Text is "other" or "others" or "two" or "former" or "latter")
            || (reading.Cues.Has(Cue.Rank) || reading.Cues.Has(Cue.Compare) || reading.Tokens[0].Text is "rank" or "compare" or "order" or "sort") && reading.Tokens[^1].Text is "them" or "both" or "those" or "these");

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
