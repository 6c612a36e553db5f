using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Interpreting;

/// <summary>What to ask back, with whole questions to tap.</summary>
internal sealed class Clarifications(RuleBaseSnapshot snapshot)
{
    private static readonly string[] Examples = ["SRB", "KAZ", "VNM", "BWA"];

    private readonly SpokenNames _spoken = new(snapshot);

    /// <summary>The message is longer than the limit.</summary>
    public static Question TooLong(string text, int limit) => Ask(text,
        $"That is longer than {limit} characters. Please put the question in a few sentences.", ["What can you do?"]);

    /// <summary>Nothing was said.</summary>
    public Question Empty(string text) => Ask(text, "What would you like to know?", [Assess(Example(0),
        "US secondary sanctions on its energy sector"), "What can you do?"]);

    /// <summary>No state is named.</summary>
    public Question NoState(Reading reading, Scenario scenario)
    {
        var pressure = _spoken.Pressure(scenario);
        return Ask(reading.Text, "Which state do you mean?", [.. Enumerable.Range(0, 3).Select(i => Assess(Example(i),
            pressure))]) with
        { Scenario = scenario };
    }

    /// <summary>States and nothing else.</summary>
    public Question NoScenario(Reading reading, IReadOnlyList<string> states)
    {
        var name = _spoken.State(states[0]);
        var all = string.Join(" and ", states.Select(_spoken.State));
        var choices = new List<string> { Assess(all, "US sanctions"), Assess(all, $"a trade embargo by {(states.Count > 1 ? "their" : "its")} neighbours"),
            $"What do you know about {name}?" };
        if (states[0] == "SDN" && snapshot.States.ContainsKey("SSD"))
        {
            choices.Add($"What do you know about {_spoken.State("SSD")}?");
        }

        return Ask(reading.Text, $"What would you like to know about {all}? Name who presses {(states.Count > 1 ? "them" : "it")} and with what, or ask for {(states.Count > 1 ? "a" : "its")} profile.",
            choices) with
        { States = states };
    }

    /// <summary>A name several states could be meant by.</summary>
    public Question WhichState(Reading reading, PowerMention mention)
    {
        var typed = string.Join(' ', reading.Tokens.Skip(mention.Start).Take(mention.End - mention.Start).Select(t => t.Raw));
        var bare = mention.Ids.Where(snapshot.States.ContainsKey).FirstOrDefault(id => TextFolding.Fold(snapshot.States[id].State.Name) == TextFolding.Fold(typed));
        var names = mention.Ids.Where(snapshot.States.ContainsKey).Select(id => id == bare && id == "GIN" ? "Guinea (Conakry)" : _spoken.State(id)).ToList();
        return Ask(reading.Text, $"'{typed}' may be {string.Join(" or ", names)}. Which one?", [.. names.Select(n => Assess(n,
            _spoken.Pressure(reading.Heard.Scenario)))]) with
        { Scenario = reading.Said };
    }

    /// <summary>Georgia, with signs of the state of the United States.</summary>
    public Question GeorgiaOrAmericanState(Reading reading) => Ask(
        reading.Text,
        "Do you mean the state of Georgia in the Caucasus? The state of that name in the United States is not covered.",
        [Assess("Georgia (the country)", _spoken.Pressure(reading.Heard.Scenario)), "What do you know about Georgia (the country)?"]) with
    { States = ["GEO"] };

    /// <summary>Two sizes that exclude each other.</summary>
    public Question WhichSize(Reading reading, IReadOnlyList<string> states) => Ask(
        reading.Text,
        $"The question speaks of measures both {reading.Heard.Contradiction}. Which shall it be?",
        [.. reading.Heard.Contradiction!.Split(" and ").Select(size => Assess(_spoken.State(states[0]),
            $"{size} {_spoken.Pressure(reading.Heard.Scenario with { Breadth = null })}"))]) with
    { States = states, Scenario = reading.Said with { Breadth = null } };

    /// <summary>The pressure is thought away, and with it what the rules speak of.</summary>
    public Question NoPressure(Reading reading, IReadOnlyList<string> states) => Ask(
        reading.Text,
        $"Without pressure there is no response to tell. Shall I say how {_spoken.State(states[0])} may respond where it is pressed, or where the pressure eases?",
        [Assess(_spoken.State(states[0]), "US sanctions"), Assess(_spoken.State(states[0]), "US sanctions being lifted"), $"What do you know about {_spoken.State(states[0])}?"]) with
    { States = states };

    /// <summary>A figure on one partner, which comes from the data alone.</summary>
    public Question NoTieFigure(Reading reading, TieFigure tie, IReadOnlyList<string> states)
    {
        var name = _spoken.State(states[0]);
        var whole = tie.Flow switch
        {
            "gas" => "gas import dependence",
            "oil" => "oil import dependence",
            "exports" or "market" or "trade" => "the share of the largest export partner",
            "remittances" => "remittances",
            _ => "the share of the largest import partner",
        };
        return Ask(
            reading.Text,
            $"A figure on one partner cannot be set: how much {name} depends on {_spoken.Power(tie.Partner.Ids[0])} is taken from the data as it stands. The pressure can be changed, and figures of {name} as a whole, such as {whole}.",
            [.. reading.Context.Last is { States.Count: > 0 } ? [$"Suppose {whole} were low"] : Array.Empty<string>(), $"What do you know about {name}?"]) with
        { States = states };
    }

    /// <summary>A what-if in which nothing was found that could be changed.</summary>
    public static Question NothingToChange(Reading reading, IReadOnlyList<string> states) => Ask(
        reading.Text,
        "Nothing in that could be set. A what-if can change the pressure (who, over whom, on what, how broad, how long, what is on offer) and figures of the state as a whole, such as reserves, public debt or export concentration.",
        ["What if the sanctions were comprehensive?", "Suppose reserves were low", "What if a waiver were on offer?"]) with
    { States = states };

    /// <summary>"Why?" with nothing before it, and its like.</summary>
    public Question NothingBefore(Reading reading) =>
        Ask(reading.Text, "That leans on an earlier answer, and there is none yet. Which state and which pressure do you mean?",
            [Assess(Example(0), "US sanctions"), Assess(Example(1), "Russian pressure")]);

    /// <summary>The state that may be meant by a place or a firm that is none, as questions to tap; empty where that is a great power or contested.</summary>
    public IReadOnlyList<string> Instead(Reading reading, NearState near) =>
        near.Within is { } state && snapshot.States.TryGetValue(state, out var profile) && profile.Class != StateClass.Great
            ? [Assess(_spoken.State(state), _spoken.Pressure(reading.Heard.Scenario)), $"What do you know about {_spoken.State(state)}?"]
            : [];

    private static Question Ask(string text, string clarification, IReadOnlyList<string> choices) =>
        new(text, Intent.Clarify, [], new Scenario()) { Clarification = clarification, Choices = choices };

    private static string Assess(string name, string pressure) => $"How might {name} respond to {pressure}?";

    private string Example(int index)
    {
        var known = Examples.Where(snapshot.States.ContainsKey).ToList();
        return _spoken.State(index < known.Count ? known[index]
            : snapshot.States.Keys.Order(StringComparer.Ordinal).ElementAtOrDefault(index) ?? "");
    }
}
