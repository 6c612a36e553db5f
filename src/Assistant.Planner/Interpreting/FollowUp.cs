using System.Collections.Frozen;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Recognises by its shape what leans on the answer before: the words behind it, a wish about the change looked for, a case put to it.</summary>
internal static class FollowUp
{
    private const int ShortMessage = 10;

    private static readonly FrozenSet<string> Places = Set("sentence sentences wording passage page quote verbatim paragraph where");

    private static readonly FrozenSet<string> Narrowing = Set("only just without leave ignore exclude skip nothing anything something any except realistic realistically feasible");

    private static readonly FrozenSet<string> Means = Set("govt government governments itself themselves control controls controlled influence hands power own policy policies reach realistic feasible smaller bigger easier cheaper quicker changes change levers lever nudges steps");

    private static readonly FrozenSet<string> Openers = Set("would could might does do will can and but what if suppose say assume so ok okay");

    private static readonly FrozenSet<string> Weighing = Set("change changes alter alters flip flips help helps matter matters difference enough suffice suffices trick shift shifts move moves turn turns");

    /// <summary>"Where in the text is that from", "read me that sentence", "the exact wording?": the words the last answer rests on, and no topic of its own.</summary>
    public static bool PointsAtText(Reading reading) => reading.Context.LastLocators.Count > 0 && reading.Tokens.Count <= ShortMessage && reading.Roles.Asked.Count == 0 && reading.Heard.IsEmpty
        && reading.Form == QuestionForm.Usual && !reading.Cues.Has(Cue.Rule) && reading.Tokens.Any(t => Places.Contains(t.Text)) && TopicReader.Read(reading.Tokens) is null;

    /// <summary>"Only things the government can change itself", "something realistic", "and with two changes?" after a change was looked for.</summary>
    public static bool KeepsToChange(Reading reading)
    {
        if (reading.Context.Last is not { Intent: Intent.Counterfactual, States: var states } || reading.Tokens.Count > ShortMessage || !reading.Heard.IsEmpty || reading.Heard.NamesPressure
            || reading.Overrides.Values.Count + reading.Overrides.Changes.Count > 0 || reading.Options.Options.Count > 0 || reading.Roles.Asked.Except(states).Any() || reading.Place is not null
            || reading.Cues.Has(Cue.WhatIf) || reading.Cues.Has(Cue.Why) || reading.Cues.Has(Cue.Source) || reading.Cues.Has(Cue.Profile) || reading.Cues.Has(Cue.Compare) || reading.Cues.Has(Cue.OffTopic))
        {
            return false;
        }

        return reading.Tokens.Any(t => Means.Contains(t.Text)) && reading.Tokens.Take(3).Any(t => Narrowing.Contains(t.Text) || t.Text is "and" or "with")
            || Narrowing.Contains(reading.Tokens[0].Text) && reading.Tokens.Any(t => t.Text is "it" or "they" or "state" or "country") && reading.Tokens.Any(t => t.Text is "can" or "cant" or "cannot" or "could");
    }

    /// <summary>"Would Saudi money change it", "does a waiver help": asks what a case put to the last answer does to it.</summary>
    public static bool WeighsCase(IReadOnlyList<Token> tokens) => (Openers.Contains(tokens[0].Text) || tokens.Any(t => t.Text == "would")) && tokens.Skip(1).Any(t => Weighing.Contains(t.Text));

    private static readonly FrozenSet<string> Figures = Set("""
        range ranges band bands interval intervals bar bars score scores number numbers figure figures width wide wider widest narrow narrower spread label labels words word percent percentage probability probabilities chance chances odds frequency certain sure mean means meaning
        meant trust confident confidence calibrated accurate reliable wrong right overlap overlaps often off miss misses missed hit hits fail fails cases data rules weights weight formula calculated computed base tested
        """);

    /// <summary>"And the range around it tells me what?", "is it a probability then?" right after it was told how answers come about: still about that.</summary>
    public static bool StaysWithMethod(Reading reading) => reading.Context.LastWasHelp && reading.Tokens.Count <= 2 * ShortMessage && reading.Found.Mentions.Count == 0 && !reading.Heard.NamesPressure && reading.Reference is null && reading.Paragraph.Count == 0
        && reading.Heard.Scenario is { Senders.Count: 0 } && !reading.Cues.Fill(Cue.Smalltalk) && !reading.Cues.HasOther(Cue.Smalltalk, Cue.Pronoun, Cue.Ellipsis, Cue.Why, Cue.Respond, Cue.Method, Cue.Generic, Cue.WhatIf) && reading.Tokens.Any(t => Figures.Contains(t.Text));

    private static readonly FrozenSet<string> Amounts = Set("less fewer more lower higher half no weaker stronger closer looser smaller bigger greater");

    /// <summary>"Less trade with Russia", "weaker ties to China": the name of the partner to whom a tie is thought otherwise, or null.</summary>
    public static PowerMention? TieShift(IReadOnlyList<Token> tokens, FoundNames found) => found.Mentions.FirstOrDefault(m => m.IsPower && m.Start >= 2 && tokens[m.Start - 1].Text is "with" or "to" or "from" or "on"
        && (Amounts.Contains(tokens[m.Start - 2].Text) || m.Start >= 3 && Amounts.Contains(tokens[m.Start - 3].Text) && (RoleWords.TieWords.Contains(tokens[m.Start - 2].Text) || tokens[m.Start - 2].Text is "dependence" or "reliance" or "dependency")));

    /// <summary>What of a wish about the last answer is not followed, to be told with it.</summary>
    public static IEnumerable<string> Notes(Reading reading)
    {
        if (KeepsToChange(reading) && reading.Tokens.Any(t => t.Text is "govt" or "government" or "governments" or "itself" or "themselves" or "own" or "control" or "controls" or "influence" or "hands"))
        {
            yield return "which changes lie in a government's own hands is not told apart: those only the sender can make are looked at too";
        }

        if (reading.HasContextStates && reading.TieFigure is null && TieShift(reading.Tokens, reading.Found) is { } partner)
        {
            yield return $"left out what you said of ties to {string.Join(' ', reading.Tokens.Skip(partner.Start).Take(partner.End - partner.Start).Select(t => t.Raw))}: ties to one partner are taken from the data and cannot be set";
        }
    }

    /// <summary>What a message goes on with that brings nothing of its own: the change looked for, the order, the figures; else the reasons.</summary>
    public static Intent Going(Question last) => last.Intent is Intent.Counterfactual or Intent.Rank or Intent.Profile or Intent.Compare or Intent.WhyNot ? last.Intent : Intent.Why;

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
