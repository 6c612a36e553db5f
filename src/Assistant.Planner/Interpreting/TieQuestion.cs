using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Recognises what is asked of a state's ties as they stand: "how much of its trade is with China", "where does its gas come from", "does it buy arms from Russia".</summary>
/// <remarks>A power named there is a partner, and what flows is no measure. As soon as anything is thought or pressed, it is another question.</remarks>
internal static class TieQuestion
{
    private const int Reach = 6;

    private static readonly FrozenSet<string> Flows = Set("""
        trade exports export imports import gas oil energy fuel electricity power arms weapons remittances goods loans loan debt investment coal grain food wheat commerce sales purchases money aid tourists workers transit equipment
        """);

    private static readonly FrozenSet<string> Joins = Set("with to from on towards toward");

    private static readonly FrozenSet<string> Dealings = Set("trade trades trading sell sells selling buy buys buying import imports importing export exports exporting supply supplies deal deals depend depends rely relies borrow borrows owe owes ship ships get gets source sources");

    private static readonly FrozenSet<string> Partners = Set("partner partners supplier suppliers customer customers buyer buyers creditor creditors lender lenders market markets donor donors investor investors ally allies");

    private static readonly FrozenSet<string> Greatest = Set("biggest largest main top chief most closest strongest key important");

    private static readonly FrozenDictionary<string, string> Channels = new (string Words, string Channel)[]
    {
        ("trade commerce goods", "export"), ("trade commerce goods food grain wheat equipment", "import"), ("exports export sales sells sell market markets buyer buyers customer customers", "export"),
        ("imports import supplier suppliers", "import"), ("gas oil energy fuel electricity power coal", "energy-supply"), ("arms weapons", "arms"), ("loan loans debt money investment creditor creditors lender lenders borrow borrows owe owes aid", "finance"),
        ("remittances", "remittances"), ("transit", "transit"), ("workers", "migration-labour"),
    }.SelectMany(c => c.Words.Split(' ').Select(word => (word, c.Channel))).GroupBy(c => c.word, c => c.Channel).ToFrozenDictionary(g => g.Key, g => string.Join(' ', g.Select(c => "tie:" + c)), StringComparer.Ordinal);

    /// <summary>The channels a message names, as a profile takes them: <c>tie:export</c>.</summary>
    public static IEnumerable<string> Named(IReadOnlyList<Token> tokens) => tokens.Select(t => Channels.GetValueOrDefault(t.Text)).OfType<string>().SelectMany(c => c.Split(' ')).Distinct();

    /// <summary>Whether a message asks for ties.</summary>
    public static bool IsIn(Reading reading)
    {
        var tokens = reading.Tokens;
        if (tokens.Count < 3 || reading.Heard.NamesPressure || reading.Cues.Has(Cue.WhatIf) || reading.Cues.Has(Cue.Why) || tokens.Any(t => t.Text is "would" or "might" or "could" or "if" or "will" or "should" or "suppose" or "say" or "stops" or "stopped" or "cuts"))
        {
            return false;
        }

        return !reading.Cues.Has(Cue.Respond) && AsksWhetherDependent(tokens) || AsksShare(tokens) || AsksWhere(tokens) || AsksWhether(tokens) || AsksWho(tokens) || NamesGreatest(tokens);
    }

    // "How dependent is it on Russian gas", "how much of its trade is with China", "what share of Kenya's exports goes to the US"
    private static bool AsksShare(IReadOnlyList<Token> tokens) => Enumerable.Range(0, tokens.Count - 2).Any(i =>
        (tokens[i].Text == "how" && tokens[i + 1].Text is "much" or "many" or "dependent" or "reliant" || tokens[i].Text is "what" or "which" && tokens.Skip(i + 1).Take(2).Any(t => t.Text is "share" or "part" or "percentage" or "proportion" or "portion" or "fraction" or "percent"))
        && tokens.Skip(i + 2).Take(Reach).Any(t => Flows.Contains(t.Text)) && tokens.Skip(i + 2).Any(t => Joins.Contains(t.Text)));

    // "Where does its gas come from", "where do most of Ghana's exports go"
    private static bool AsksWhere(IReadOnlyList<Token> tokens) => tokens[0].Text == "where" && tokens.Take(3).Any(t => t.Text is "does" or "do" or "is" or "are")
        && tokens.Any(t => Flows.Contains(t.Text)) && tokens.Any(t => t.Text is "come" or "go" or "from" or "sold" or "bought" or "get" or "sell" or "buy" or "to" or "import");

    // "Does it buy arms from Russia?", "is China its biggest partner?"
    private static bool AsksWhether(IReadOnlyList<Token> tokens) =>
        tokens[0].Text is "does" or "do" && tokens.Skip(1).Take(Reach).Any(t => Dealings.Contains(t.Text)) && tokens.Skip(2).Any(t => Joins.Contains(t.Text))
        || tokens[0].Text is "is" or "are" && tokens.Any(t => Greatest.Contains(t.Text)) && tokens.Any(t => Partners.Contains(t.Text));

    // "Is Armenia dependent on Russian gas?"
    private static bool AsksWhetherDependent(IReadOnlyList<Token> tokens) => tokens[0].Text is "is" or "are" && Enumerable.Range(1, tokens.Count - 2).Any(i => tokens[i].Text is "dependent" or "reliant" && tokens[i + 1].Text is "on" or "upon");

    // "Iceland's biggest buyers?"
    private static bool NamesGreatest(IReadOnlyList<Token> tokens) => tokens.Count <= Reach && Enumerable.Range(0, tokens.Count - 1).Any(i => Greatest.Contains(tokens[i].Text) && Partners.Contains(tokens[i + 1].Text));

    // "Who does it trade with most", "who supplies its gas", "what ties does it have with China", "which is its largest market"
    private static bool AsksWho(IReadOnlyList<Token> tokens) => tokens[0].Text is "who" or "whom" or "which" or "what" or "whos" or "whats"
        && (tokens[1].Text is "does" or "do" && tokens.Skip(2).Take(Reach).Any(t => Dealings.Contains(t.Text)) && (Joins.Contains(tokens[^1].Text) || tokens.Skip(3).Any(t => t.Text is "with" or "from") || tokens.Any(t => t.Text == "most"))
            || tokens[1].Text is "supplies" or "buys" or "sells" or "arms" or "lends" or "finances" && tokens.Skip(2).Any(t => Flows.Contains(t.Text) || t.Text is "its" or "it" or "to")
            || tokens.Take(3).Any(t => t.Text is "ties" or "links" or "dealings") && tokens.Any(t => t.Text is "have" or "has" or "between")
            || tokens.Any(t => Greatest.Contains(t.Text)) && tokens.Any(t => Partners.Contains(t.Text)));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
