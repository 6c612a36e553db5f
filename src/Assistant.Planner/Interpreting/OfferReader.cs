using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads what is held out to a state from what somebody did: "has just offered a waiver", "granted it some relief".</summary>
internal static class OfferReader
{
    private const int Reach = 5;

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "offer", "offers", "offered", "offering", "grant", "grants", "granted", "granting", "extend", "extends", "extended", "promise", "promises", "promised", "dangle", "dangles",
        "dangled", "give", "gives", "gave", "given", "issue", "issues", "issued", "propose", "proposes", "proposed", "proposing", "promising", "dangling", "holding", "holds", "hold", "held", "floats", "floated", "floating",
        "pledge", "pledges", "pledged", "lend", "lends", "lent", "provide", "provides", "provided",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Rescues = new[]
    {
        "bail", "bailout", "bail-out", "rescue", "lifeline", "loan", "credit", "aid", "money", "cash", "investment", "backing", "package",
        "loans", "grants", "support", "protection", "arms", "weapons", "gas", "oil", "fuel", "help", "electricity", "power", "energy", "food", "grain", "wheat", "supplies", "market", "markets", "access", "transit", "weapons", "trade", "credits", "funds", "funding", "training", "guarantee", "guarantees", "troops",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly PhraseList Rescuing = new("""
        throws in|throw in|threw in|throwing in|tops up|topped up|fills the gap|fill the gap|filled the gap|fills in|plugs the gap|plugged the gap|steps in with|step in with|stepped in with|comes in with|came in with|chips in with|rushes in with|comes to the rescue|came to the rescue|comes to its rescue|came to its rescue|comes to its aid|came to its aid|comes to its help|bails it out|bail it out|bailed it out|
        bails them out|helped|helps out|helped out|lends a hand|lent a hand|supported it|backed it|helps it|helped it|props it up|propped it up|rides to the rescue
        """);

    /// <summary>Whether the power named at an index holds out help of its own, so that it is no sender: "Beijing has just promised a big bailout".</summary>
    public static bool HoldsOutHelp(IReadOnlyList<Token> tokens, int end)
    {
        var verb = end;
        while (verb < tokens.Count && verb <= end + 4 && RoleWords.Auxiliaries.Contains(tokens[verb].Text))
        {
            verb++;
        }

        return FillsGap(tokens, end) || Rescuing.LengthAt(tokens, verb) > 0 || verb < tokens.Count && Verbs.Contains(tokens[verb].Text) && tokens[verb].Text is not ("hold" or "holds" or "held" or "holding") && !(verb + 1 < tokens.Count && tokens[verb + 1].Text is "in" or "up" or "way" or "ground") && tokens.Skip(verb + 1).Take(Reach + 1).TakeWhile(t => t.Break is '\0' or '-').Any(t => Rescues.Contains(t.Text));
    }

    /// <summary>Whether what a power gives takes the place of what is withheld: "Saudi money filling the gap", "Turkish cash instead".</summary>
    public static bool FillsGap(IReadOnlyList<Token> tokens, int end) => end + 1 < tokens.Count && tokens[end].Break is '\0' or '-' && Rescues.Contains(tokens[end].Text)
        && Enumerable.Range(end + 1, Math.Min(4, tokens.Count - end - 1)).TakeWhile(i => tokens[i].Break is '\0' or '-').Any(i => Filling.LengthAt(tokens, i) > 0);

    private static readonly PhraseList Filling = new("""
        filling|fills|fill|filled|making up|made up|makes up|make up|plugging|plugs|plug|plugged|replacing|replaces|replace|replaced|coming in|comes in|came in|come in|pouring in|pours in|flowing in|flows in|stepping in|on top|instead|in its place|compensating|
        compensates|offsetting|offsets|offset|bridging|bridges|cushioning|cushions|covering|covers|takes over|taking over|taking its place|takes its place|to the rescue|on offer|on the table|arrives|arrived|arriving
    """);

    /// <summary>Whether a power is named as one whose help somebody has: "had EU help", "with Russian backing".</summary>
    public static bool IsHadFrom(IReadOnlyList<Token> tokens, PowerMention m) => m.Start > 0 && m.End < tokens.Count && tokens[m.Start - 1].Text is "had" or "has" or "have" or "gets" or "got" or "with" or "receives" or "enjoys"
        && tokens[m.End].Text is "help" or "support" or "backing" or "protection" or "money" or "loans" && tokens[m.End].Break is '\0' or '-' && (m.End + 1 == tokens.Count || tokens[m.End + 1].Break != '\0' || tokens[m.End + 1].Text is "instead" or "and" or "then");

    private static readonly FrozenSet<string> Paying = Set("pay pays paid cover covers covered fill fills filled plug plugs plugged offset offsets compensate compensates");

    /// <summary>The words after which somebody else makes good what the state loses, each from the name to what follows it: "would Saudi money filling the gap change it", "if China covers the hole".</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="senders">Who presses in the turn before.</param>
    public static IReadOnlyList<(int Start, int End)> Gaps(IReadOnlyList<Token> tokens, FoundNames found, IReadOnlyList<string> senders)
    {
        List<(int, int)>? gaps = null;
        foreach (var mention in found.Mentions.Where(m => m.IsPower && m.Start > 0 && !m.Ids.Any(senders.Contains)))
        {
            if (MakesGood(tokens, mention))
            {
                (gaps ??= []).Add((mention.Start, mention.End + 1));
            }
        }

        return gaps ?? [];
    }

    // "If China covers the hole", "Saudi money filling the gap", "would Emirati loans alter the picture"
    private static bool MakesGood(IReadOnlyList<Token> tokens, PowerMention m) => m.End < tokens.Count && tokens[m.End].Break is '\0' or '-'
        && (Paying.Contains(tokens[m.End].Text) || HoldsOutHelp(tokens, tokens[m.End].Text is "states" or "monarchies" or "countries" or "members" ? m.End + 1 : m.End) || Rescues.Contains(tokens[m.End].Text) && RoleWords.Modals.Contains(tokens[m.Start - 1].Text) && FollowUp.WeighsCase(tokens));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Identifiers of offers, each once.</summary>
    public static IEnumerable<string> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            // "Relief on the table", "waivers are available", "leaves humanitarian exemptions in place"
            if (Thing(tokens[i].Text) is { } lying && (IsLaidOut(tokens, i + 1) || Weighs(tokens, i)))
            {
                yield return i > 0 && tokens[i - 1].Text is "humanitarian" or "medical" ? "humanitarian" : lying;
            }
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Verbs.Contains(tokens[i].Text) || (i > 0 && tokens[i - 1].Text is "no" or "not" or "never" or "refuses" or "refused"))
            {
                continue;
            }

            for (var j = i + 1; j < tokens.Count && j <= i + Reach && tokens[j].Break is '\0' or '-'; j++)
            {
                if (tokens[j].Text is "no")
                {
                    break;
                }

                if (Thing(tokens[j].Text) is { } offer)
                {
                    yield return offer;
                }
            }
        }
    }

    // "What would a waiver do", "in exchange for new oil licences"
    private static bool Weighs(IReadOnlyList<Token> tokens, int i) => tokens.Take(i).TakeLast(Reach).ToList() is var led && (led.Any(t => t.Text is "exchange" or "return") && led.Any(t => t.Text == "for")) || (led.Any(t => t.Text == "difference") && tokens.Skip(i + 1).Take(3).Any(t => t.Text is "make" or "makes" or "made")) || i is 2 or 3 && tokens[0].Text == "what" && tokens[1].Text is "would" or "could" or "might" && tokens.Skip(i + 1).Any(t => t.Text is "do" or "change" or "mean" or "bring" or "achieve");

    private static bool IsLaidOut(IReadOnlyList<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Text is "is" or "are" or "were" or "was" or "still" or "now" or "left")
        {
            i++;
        }

        return i < tokens.Count && tokens[i].Break == '\0' && (tokens[i].Text is "available" or "possible" or "intact"
            || (i + 1 < tokens.Count && tokens[i].Text is "on" or "in" && tokens[i + 1].Text is "offer" or "place")
            || (i + 2 < tokens.Count && tokens[i].Text == "on" && tokens[i + 2].Text is "table" or "cards"));
    }

    private static string? Thing(string word) => word switch
    {
        "waiver" or "waivers" or "licence" or "licences" or "license" or "licenses" or "exemption" or "exemptions" or "carve-out" => "licences",
        "relief" => "relief",
        _ => null,
    };
}
