namespace Assistant.Planner.Interpreting;

/// <summary>Tells what the assistant does not answer, and under which reason.</summary>
internal sealed class DeclineReader(NameLexicon names, UnknownStateReader unknown)
{
    /// <summary>The refusal a message as such deserves, before its intent is known; null when there is none.</summary>
    public static Refusal? BeforeIntent(Reading reading)
    {
        if (reading.Tokens.Count == 0)
        {
            return null;
        }

        if (LanguageReader.Other(reading.Text, reading.Tokens, reading.Found) is { } language)
        {
            return new Refusal("unsupported-language", $"language:{language}");
        }

        if (HarmReader.Read(reading.Tokens) is { } harm)
        {
            return new Refusal("harmful", harm);
        }

        if (LegalReader.Read(reading.Tokens) is { } advice)
        {
            return new Refusal("legal-advice", advice);
        }

        if (EventsReader.AsksForNews(reading.Tokens, reading.Cues))
        {
            return new Refusal("out-of-scope", "needs-current-events");
        }

        // An order hidden in a real question is only text; an order that is the whole message gets the scope, not obedience.
        return InjectionReader.Holds(reading.Tokens)
            && reading.Roles.Asked.Count == 0 ? new Refusal("out-of-scope", "instructions-in-text") : null;
    }

    /// <summary>The refusal of a question about a state that is not in the base or not a smaller one; null when there is none.</summary>
    public Refusal? ByState(Reading reading)
    {
        var asked = reading.Roles.Asked;
        if (asked.Count > 0)
        {
            return asked.All(names.IsGreat) && asked.Any(a => names.IsState(a)
                || names.IsListedSender(a)) ? new Refusal("not-a-smaller-state", asked[0]) : null;
        }

        if (reading.Found.Mentions.FirstOrDefault(m => m.Kind == PowerNameKind.NoState) is { } place)
        {
            return new Refusal("unknown-state", $"not-a-state:{place.Ids[0]}");
        }

        return unknown.Read(reading.Tokens, reading.Found, reading.Cues) is { } name ? new Refusal("unknown-state", name) : null;
    }
}
