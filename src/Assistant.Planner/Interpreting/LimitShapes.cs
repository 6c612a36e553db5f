using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Shapes of questions for what the assistant cannot do: "what can you NOT do?", "which questions won't you answer", "where are your limits".</summary>
internal static class LimitShapes
{
    private static readonly FrozenSet<string> Denials = Set("not cant cannot dont wont doesnt couldnt wouldnt unable never incapable");

    private static readonly FrozenSet<string> Deeds = Set("do tell answer cover know say handle help model predict see read support include take give offer speak understand touch deal manage");

    private static readonly FrozenSet<string> Bounds = Set("limits limit limitations limitation weaknesses weakness shortcomings shortcoming boundaries drawbacks");

    private static readonly PhraseList Outside = new("""
        outside your scope|beyond your scope|out of your scope|out of scope for you|outside your remit|beyond your remit|beyond you|outside the scope of this|beyond the scope of this|outside its scope|abilities end|knowledge end|knowledge ends|abilities stop|
        scope end|scope ends|your blind spots|your weak spots|your weak points|blind spots of this|weak spots of this|off limits for you|too much for you|out of your depth|beyond your reach
        """);

    private static readonly PhraseList OfItself = new("your|you have|do you have|of yours|of this tool|of the tool|of this assistant|of the assistant|of this bot|of the bot|of this system|of the system|of this thing|of this model|of this app|of this service|of this chatbot|does it have|does this have|this tool has");

    /// <summary>Whether a message asks so, of the assistant and not of a state, a measure or an answer.</summary>
    /// <param name="reading">The message.</param>
    public static bool AskFor(Reading reading)
    {
        var tokens = reading.Tokens;
        return reading.Found.Mentions.Count == 0 && !reading.Heard.NamesPressure && reading.Heard.Scenario.Measures.Count == 0 && !reading.Cues.Has(Cue.OffTopic)
            && (AsksWhatNot(tokens) || Outside.IsIn(tokens) || OfItself.IsIn(tokens) && tokens.Any(t => Bounds.Contains(t.Text)) && !tokens.Any(t => t.Text is "no" or "ignore" or "forget" or "without" or "lift" or "drop"));
    }

    // "What can you NOT do", "which questions wont you answer", "is there anything this tool does not cover".
    private static bool AsksWhatNot(IReadOnlyList<Token> tokens)
    {
        const int opening = 5;
        const int reach = 9;
        for (var i = 0; i < tokens.Count && i < opening; i++)
        {
            if (tokens[i].Text is "what" or "whats" or "which" or "anything" or "things" or "something" && (i == 0 || tokens[i].Text is not "which" || tokens[i].Break != '\0'))
            {
                var clause = tokens.Skip(i + 1).Take(reach).TakeWhile(t => t.Break is '\0' or '-' or '"').ToList();
                var you = clause.FindIndex(t => t.Text is "you" or "tool" or "assistant" or "bot" or "chatbot" or "system" or "app");
                return you >= 0 && clause.Exists(t => Denials.Contains(t.Text)) && clause.Skip(you + 1).Any(t => Deeds.Contains(t.Text)) && clause.TrueForAll(t => t.Text is not ("why" or "if" or "about" or "mean" or "me" or "them" or "want") || t.Text == "me" && clause.Exists(d => d.Text is "tell" or "give"));
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
