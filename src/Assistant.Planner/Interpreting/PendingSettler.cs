using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads a message as the reply to a question that was asked back.</summary>
internal static class PendingSettler
{
    private const int ShortReply = 4;
    private const int LongestSwitch = 7;

    /// <summary>The choice a reply takes ("the second", "Kinshasa", "the north one"), or null.</summary>
    public static string? Choice(Reading reading)
    {
        if (reading.Context.Pending is not { Choices.Count: > 0 } pending)
        {
            return null;
        }

        if (PlaceReader.Read(reading.Tokens) is { } place)
        {
            return place == -1 ? pending.Choices[^1] : pending.Choices.ElementAtOrDefault(place - 1);
        }

        var words = reading.Tokens.Select(t => Quarter(t.Text)).Where(w => w is not ("the" or "one" or "i" or "mean" or "meant" or "please" or "yes")).ToList();
        if (words.Count is 0 or > ShortReply)
        {
            return null;
        }

        if (reading.Found.Mentions.Count == 0 && Telling(words, pending.Choices) is { } told)
        {
            return told;
        }

        var fitting = pending.Choices.Where(c => Tokeniser.Words(c).ToHashSet(StringComparer.Ordinal).IsSupersetOf(words)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    // "The northern one" of North and South Korea
    private static string Quarter(string word) => word switch { "northern" => "north", "southern" => "south", "eastern" => "east", "western" => "west", _ => word };

    // "OK, Singapore then" after a territory; "in English please" after another language.
    private static bool CompletesDeclined(Reading reading, Question pending) => reading.Tokens.Count <= LongestSwitch && (pending.Declined == "unsupported-language"
        ? pending.States.Count > 0 && reading.Tokens.Any(t => t.Text is "english")
        : reading.Roles.Asked.Count > 0 && reading.Heard.IsEmpty && !reading.Heard.NamesPressure && !reading.Cues.HasOther(Cue.Ellipsis, Cue.Correction, Cue.Smalltalk, Cue.Pronoun, Cue.Respond));

    private static bool SupposesEvent(Reading reading) => reading.Tokens.Take(3).Any(t => t.Text is "assume" or "suppose" or "imagine" or "say" or "pretend") || reading.Tokens is [{ Text: "if" }, { Text: "it" or "they" or "so" }, ..];

    // "South, obviously": one word that only one of the choices has.
    private static string? Telling(List<string> words, IReadOnlyList<string> choices)
    {
        var told = words.SelectMany(w => choices.Where(c => Tokeniser.Words(c).Contains(w)).ToList() is [var only] && choices.Count > 1 ? new[] { only } : []).Distinct().ToList();
        return told is [var choice] ? choice : null;
    }

    /// <summary>The conversation as <see cref="Completed"/> gives it, where the message speaks of pressure and the names in it may all be of those who press: "scenario is Canberra pausing aid"; else null.</summary>
    public static ConversationContext? Supposed(Reading reading) => reading.Context.Pending is { Intent: Intent.Clarify, States.Count: > 0 } pending && (!reading.Heard.IsEmpty || reading.Heard.NamesPressure)
        && !reading.Cues.Has(Cue.Respond) && reading.Roles.Asked.Count > 0 && !reading.Roles.Asked.Any(pending.States.Contains)
            ? reading.Context with { Last = pending with { Intent = Intent.Assess }, Pending = null } : null;

    /// <summary>The conversation with the open question as its last one, when the message supplies what that lacked; else null.</summary>
    /// <param name="reading">The message.</param>
    /// <param name="presses">Whether a power is by nature a sender.</param>
    public static ConversationContext? Completed(Reading reading, Func<string, bool> presses)
    {
        if (reading.Context.Pending is not { } pending)
        {
            return null;
        }

        if (pending.Intent == Intent.Decline)
        {
            // "Did the EU sanction Mali?" – no news here – "Then assume it did: trade."
            if (pending.DeclinedDetail == "needs-current-events")
            {
                // Asked in the midst of talk about that state, whose pressure still stands.
                if (reading.Context.Last is { States.Count: > 0 } talk && talk.States.SequenceEqual(pending.States))
                {
                    return null;
                }

                return !reading.Heard.IsEmpty && reading.Roles.Asked.All(a => reading.Heard.Scenario.Senders.Contains(a) || pending.Scenario.Senders.Contains(a)) || SupposesEvent(reading)
                    ? reading.Context with { Last = pending with { Intent = Intent.Assess, Declined = null, DeclinedDetail = null, Clarification = null }, Pending = null }
                    : null;
            }

            // "And China itself?" – declined – "All right, Malaysia": a name alone was declined, so the pressure of the turn before it still stands.
            if (pending.Scenario is { Senders.Count: 0, Measures.Count: 0 } && reading.Context.Last is { States.Count: > 0 } && CompletesDeclined(reading, pending))
            {
                return reading.Context with { Pending = null };
            }

            return CompletesDeclined(reading, pending) ? reading.Context with { Last = pending with { Intent = Intent.Assess, Declined = null, DeclinedDetail = null, Clarification = null }, Pending = null } : null;
        }

        // What could not be changed in an assessment was told, and the assessment still stands.
        if (pending.Scenario is { Senders.Count: 0, Measures.Count: 0 } && reading.Context.Last is { States.Count: > 0 } stands && pending.States.SequenceEqual(stands.States))
        {
            return null;
        }

        var named = reading.Roles.Asked.Count > 0;
        var said = !reading.Heard.IsEmpty || reading.Heard.NamesPressure;
        var completes = (pending.States.Count == 0 && (named || reading.Found.Mentions.Count > 0) && (!said || (named && reading.Tokens.Count <= 2 * ShortReply))) || (pending.States.Count > 0 && !named && said)
            // "Who presses it?" – "China."
            || (pending.States.Count > 0 && named && reading.Tokens.Count <= ShortReply && reading.Roles.Asked.All(presses) && !pending.States.All(presses) && !reading.Cues.HasOther(Cue.Smalltalk, Cue.Pronoun));
        return completes ? reading.Context with { Last = pending with { Intent = Intent.Assess }, Pending = null } : null;
    }
}
