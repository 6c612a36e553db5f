using System.Collections.Frozen;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells that one state is meant and not said which: "some small island in the Caribbean", "a Gulf monarchy", "the islands, should the aid stop".</summary>
internal static class UnnamedState
{
    private const int Reach = 5;

    private static readonly FrozenSet<string> One = Set("state country nation island republic kingdom monarchy economy sheikhdom emirate archipelago government member");

    private static readonly FrozenSet<string> Definite = Set("islands island country kingdom republic regime junta government archipelago emirate monarchy");

    private static readonly FrozenSet<string> Several = Set("which who whose rank list order sort top compare");

    /// <summary>Whether a message under some pressure means one state of many and leaves open which.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="isBody">Whether a sender is a body whose members may be meant.</param>
    public static bool IsMeant(Reading reading, Func<string, bool> isBody)
    {
        // "What about the small kingdom next to South Africa": told by where it lies, with or without pressure.
        if (reading.Roles.Asked.Count == 0 && reading.Found.Mentions.Any(m => PointedStates.IsLandmark(reading.Tokens, reading.Found, m)) || !reading.HasContextStates && PointsAtOne(reading, isBody))
        {
            return true;
        }

        if (reading.HasContextStates || reading.Heard.IsEmpty && !reading.Heard.NamesPressure || reading.Cues.Has(Cue.Topic) || reading.Cues.Has(Cue.Rule) || reading.Cues.Has(Cue.Source))
        {
            return false;
        }

        var circles = reading.Found.Mentions.Where((m, i) => PointedStates.IsCircle(m) || m.Organisation is not null || (m.Ids is [var id] && isBody(id) && reading.Roles.ByMention[i] != Role.Sender)).ToList();
        return reading.Roles.Asked.All(s => circles.Exists(c => c.Ids.Contains(s))) && !reading.Tokens.Any(t => Several.Contains(t.Text)) && (reading.Roles.Asked.Count == 0 && circles.Count == 0 && IsDefinite(reading.Tokens) || IsOneOf(reading.Tokens, circles));
    }

    // "The usual for that Balkan country", "the Baltic state I mentioned": one of a circle is pointed at and was never named here.
    private static bool PointsAtOne(Reading reading, Func<string, bool> isBody)
    {
        var tokens = reading.Tokens;
        foreach (var circle in reading.Found.Mentions.Where(m => PointedStates.IsCircle(m) || m.Organisation is not null || (m.Ids is [var id] && isBody(id))))
        {
            var noun = One.Contains(tokens[circle.End - 1].Text) ? circle.End - 1 : circle.End < tokens.Count && tokens[circle.End].Break == '\0' && One.Contains(tokens[circle.End].Text) ? circle.End : -1;
            var determiner = circle.Start > 0 ? tokens[circle.Start - 1].Text : "";
            if (noun > 0 && (determiner is "that" || determiner is "this" or "the" && tokens.Skip(noun + 1).Take(4).Any(t => t.Text is "i" or "we" or "from" or "again" or "mentioned" or "discussed")) && reading.Roles.Asked.All(circle.Ids.Contains))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the states a name stands for is meant, so that a great power named beside it presses: "a Central American country loses US aid".</summary>
    public static bool IsOneOf(IReadOnlyList<Token> tokens, FoundNames found) => found.Mentions.Where(m => PointedStates.IsCircle(m) || m.Organisation is not null).ToList() is { Count: > 0 } circles && IsOneOf(tokens, circles);

    // "What would the islands do", "the country, if its oil is embargoed"
    private static bool IsDefinite(IReadOnlyList<Token> tokens) => Enumerable.Range(0, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Text == "the" && Definite.Contains(tokens[i + 1].Text)
        && (i == 0 || tokens[i - 1].Text is "would" or "will" or "might" or "could" or "does" or "should") && (i + 2 == tokens.Count || tokens[i + 2].Text is not "of"));

    // "A Central Asian republic", "some island in the Caribbean", "one of the Baltics"
    private static bool IsOneOf(IReadOnlyList<Token> tokens, List<PowerMention> circles)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "somewhere" or "someone" && circles.Exists(c => c.Start > i && c.Start - i <= 3))
            {
                return true;
            }

            if (tokens[i].Text is not ("a" or "an" or "some" or "one" or "another"))
            {
                continue;
            }

            if (tokens[i].Text == "one" && tokens[i + 1].Text == "of")
            {
                return circles.Exists(c => c.Start - i <= 4 && c.Start > i) || tokens.Skip(i + 2).Take(3).Any(t => t.Text is "islands" or "states" or "countries" or "republics" or "neighbours");
            }

            for (var j = i + 1; j < tokens.Count && j <= i + Reach && tokens[j].Break is '\0' or '-'; j++)
            {
                if (One.Contains(tokens[j].Text) && (tokens[i].Text == "some" || circles.Exists(c => (i < c.Start && c.End <= j + 1) || (c.Start > j && c.Start <= j + 3))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
