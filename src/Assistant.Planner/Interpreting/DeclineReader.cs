namespace Assistant.Planner.Interpreting;

/// <summary>Tells what the assistant does not answer, and under which reason.</summary>
internal sealed class DeclineReader(NameLexicon names, Func<string, bool> isKnownWord)
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

        var tokens = WithoutLead(reading.Tokens);
        if (HarmReader.Read(tokens) is { } harm)
        {
            return new Refusal("harmful", harm);
        }

        if (LegalReader.Read(tokens, reading.Found.Mentions.Count > 0, reading.HasContextStates) is { } advice)
        {
            return new Refusal("legal-advice", advice);
        }

        if (EventsReader.AsksForNews(tokens, reading.Cues) || EventsReader.AsksWhatTheyDid(tokens, reading))
        {
            return new Refusal("out-of-scope", "needs-current-events");
        }

        if (FigureForecastReader.Asks(reading))
        {
            return new Refusal("out-of-scope", "foretells-figures");
        }

        if (ShockReader.Foretells(reading) && reading.Context.Last is null)
        {
            return new Refusal("out-of-scope", "foretells-events");
        }

        // An order hidden in a real question is only text; an order that is the whole message gets the scope, not obedience.
        return InjectionReader.Holds(reading.Tokens)
            && (reading.Roles.Asked.Count == 0 || InjectionReader.OnlyOrders(reading)) ? new Refusal("out-of-scope", "instructions-in-text") : null;
    }

    // "And may one of our firms ...", "so have they ...": what leads over from the turn before asks nothing.
    private static IReadOnlyList<Token> WithoutLead(IReadOnlyList<Token> tokens)
    {
        var lead = 0;
        while (lead + 2 < tokens.Count && (tokens[lead].Text is "and" or "so" or "but" or "ok" or "okay" or "then" or "well" or "also" || (tokens[lead].Text is "fine" or "good" or "right" or "sure" or "thanks" && tokens[lead + 1].Break is '.' or ',' or '!' or ';' or '-')))
        {
            lead++;
        }

        return lead == 0 ? tokens : [.. tokens.Skip(lead)];
    }

    /// <summary>The refusal of a question about a state that is not in the base or not a smaller one; null when there is none.</summary>
    public Refusal? ByState(Reading reading)
    {
        if (JudgesFirm(reading) && reading.Roles.Asked.All(names.IsGreat) && reading.Tokens.Any(t => NearStates.IsFirm(t.Text)))
        {
            return Firm;
        }

        if (NearStateReader.Read(reading) is { } near)
        {
            return near;
        }

        var asked = reading.Roles.Asked;
        if (asked.Count > 0)
        {
            return asked.All(names.IsGreat) && asked.Any(a => names.IsState(a)
                || names.IsListedSender(a)) ? new Refusal("not-a-smaller-state", asked[0]) : null;
        }

        return PlainlyAsked(reading) is { } power ? new Refusal("not-a-smaller-state", power)
            : reading.UnknownState is { } name ? JudgesFirm(reading) ? Firm : Unknown(name) : null;
    }

    /// <summary>The refusal of a question about pressure that is no sanction; null when it is one.</summary>
    public Refusal? ByShock(Reading reading) => ShockReader.Read(reading, isKnownWord) is { } shock ? new Refusal("no-evidence", $"no-sanction:{shock}") : null;

    private static readonly Refusal Firm = new("out-of-scope", "judges-a-firm");

    // "Is Turkcell a safe counterparty for a loan", "will Nornickel default on its bonds": a firm is judged, whatever its name.
    private static bool JudgesFirm(Reading reading) => reading.Roles.Senders.Count == 0 && !reading.Heard.NamesPressure && !reading.Cues.Has(Cue.Respond)
        && reading.Tokens.Any(t => t.Text is "counterparty" or "counterparties" or "creditworthy" or "borrower" or "lender" or "solvent" or "insurer" or "supplier" or "vendor" or "shares" or "share" or "stock" or "bonds" or "dividend" or "dividends" or "bankrupt" or "insolvent" or "profit" or "profits" or "ceo" or "shareholder" or "shareholders" or "subsidiary" or "earnings" or "rating" or "investment" or "employer" or "contractor" or "partner" or "firm" or "company" or "bank");

    private static Refusal Unknown(string name) => NearStates.IsFirm(TextFolding.Fold(name)) ? NearStateReader.Firm(name) : new Refusal("unknown-state", name);

    // "How hard will the US hit back if the EU taxes its firms": nobody smaller is named, and it is the great power that answers.
    private string? PlainlyAsked(Reading reading)
    {
        var (tokens, mentions) = (reading.Tokens, reading.Found.Mentions);
        return reading.HasContextStates || !mentions.All(m => m.Ids.All(names.IsGreat)) ? null
            : mentions.FirstOrDefault(m => m.Ids is [var id] && names.IsState(id) && m.End < tokens.Count && tokens.Take(m.Start).TakeLast(2).Any(t => t.Text is "will" or "would" or "might" or "could" or "may" or "does" or "is")
                && (tokens[m.End].Text is "respond" or "react" or "retaliate" or "reply" or "answer" || tokens.Skip(m.End).Take(4).Any(t => t.Text == "back") && tokens.Skip(m.End).Take(3).Any(t => t.Text is "hit" or "strike" or "fire" or "push" or "fight" or "bite" or "hitting" or "striking")))?.Ids[0];
    }
}
