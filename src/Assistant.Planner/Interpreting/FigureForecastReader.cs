using System.Collections.Frozen;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells a wish for a figure of years to come: "what will inflation be in Zimbabwe in 2031". The figures of the base are of the past, and no rule foretells one.</summary>
internal static class FigureForecastReader
{
    private static readonly FrozenSet<string> Figures = """
        inflation gdp growth debt unemployment population deficit surplus output production wages reserves exports imports price prices rate rates exchange currency lira dollar peso naira shilling rouble ruble dinar rand cedi franc euro rupee yuan
        budget revenue revenues turnover economy demand people tourists arrivals remittances default
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Changes = "fall rise grow shrink drop climb double halve recover improve worsen increase decrease slide default".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether such a figure is asked for, with no pressure it would follow from.</summary>
    public static bool Asks(Reading reading) => LooksAhead(reading.Tokens) && reading.Heard is { NamesPressure: false, Scenario.Senders.Count: 0 } && !reading.Cues.Has(Cue.WhatIf)
        && reading.Options.Options.Count == 0 && reading.Aspect == Aspect.Whole && (reading.Overrides.Named.Count > 0 || reading.Tokens.Any(t => Figures.Contains(t.Text)) || Costs(reading.Tokens));

    // "What will copper cost in 2027" – but "what will it cost" is about the damage.
    private static bool Costs(IReadOnlyList<Token> tokens) => Enumerable.Range(1, tokens.Count - 1).Any(i => tokens[i].Text is "cost" or "worth" or "fetch" && tokens[i - 1].Text is not ("it" or "this" or "that" or "they" or "them" or "would" or "be"));

    // "What will ...", "how many people will ...", "where is ... going to", "forecast ..."
    private static bool LooksAhead(IReadOnlyList<Token> tokens) => (tokens[0].Text is "forecast" or "predict" or "project" or "extrapolate"
        || (tokens[0].Text == "where" && tokens.Any(t => t.Text is "heading" or "headed"))
        || ((tokens[0].Text == "will" || (tokens[0].Text is "is" or "are" && tokens.Any(t => t.Text == "going"))) && tokens.Any(t => Changes.Contains(t.Text)))
        || tokens[0].Text is "what" or "where" or "how" && Enumerable.Range(1, Math.Min(6, tokens.Count - 1)).Any(i => tokens[i].Text == "will" || (tokens[i].Text == "going" && i + 1 < tokens.Count && tokens[i + 1].Text == "to"))
            && !tokens.Any(t => t.Text is "if" or "happen" or "document" or "text"))
        && !tokens.Any(t => t.Text is "do" or "respond" or "react" or "answer" or "cope" or "handle" or "choose" or "behave" or "response" or "responses" or "reaction");
}
