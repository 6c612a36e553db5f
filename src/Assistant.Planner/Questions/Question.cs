using System.Text.Json.Serialization;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Questions;

/// <summary>A question understood: what it asks, about whom, under which pressure.</summary>
/// <remarks>Immutable; everything a plan is made from. Text from the user is data, never an order.</remarks>
/// <param name="Text">As typed, trimmed and bounded.</param>
/// <param name="Intent">What it wants.</param>
/// <param name="States">ISO3 codes in the order named.</param>
/// <param name="Scenario">The pressure, assumptions filled in.</param>
public sealed record Question(string Text, Intent Intent, IReadOnlyList<string> States, Scenario Scenario)
{
    /// <summary>The year whose figures and claims hold, or null for today.</summary>
    public int? AsOf { get; init; }

    /// <summary>The rule base version asked for, or null for the current one.</summary>
    public string? UnderVersion { get; init; }

    /// <summary>Scenario attributes the user did not give and the assistant supplied.</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];

    /// <summary>The level word (low, medium, high, none) behind a value of <see cref="Scenario.Overrides"/>, where the user gave a level and no number.</summary>
    public IReadOnlyDictionary<string, string> OverrideLevels { get; init; } = new Dictionary<string, string>();

    /// <summary>For <see cref="Intent.WhatIf"/>: the scenario before the change.</summary>
    public Scenario? Before { get; init; }

    /// <summary>For <see cref="Intent.Rank"/>: the organisation or region whose states are meant, or null for all.</summary>
    public string? Among { get; init; }

    /// <summary>For <see cref="Intent.Rank"/>: whether <see cref="States"/> are the members of a region or circle that was asked about as a whole ("which Gulf states"), not named one by one.</summary>
    public bool IsOfGroup { get; init; }

    /// <summary>The states the question names: none where it names a group of them.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> NamedStates => IsOfGroup ? [] : States;

    /// <summary>For <see cref="Intent.Rank"/>: whether the lowest score of the response comes first; as the text asks, unless set.</summary>
    public bool LeastFirst { get; init; } = RankOrder.AsksLeastFirst(Text);

    /// <summary>Locators of the last answer a question points at ("which rules come from that?").</summary>
    public IReadOnlyList<string> Locators { get; init; } = [];

    /// <summary>What the user said happened: shown as "you said", never cited.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Topic words of a rule, topic or source question, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>For a look-up among the rules: identifiers of figures its topic names.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>A rule or locator named in the question, or null.</summary>
    public string? RuleOrLocator { get; init; }

    /// <summary>Response options named, in order.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Responses named that the documents do not discuss.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];

    /// <summary>For <see cref="Intent.Decline"/>: a reason code of the JSON contract.</summary>
    public string? Declined { get; init; }

    /// <summary>A finer code, such as <c>needs-current-events</c>.</summary>
    public string? DeclinedDetail { get; init; }

    /// <summary>For <see cref="Intent.Clarify"/>: what to ask. For <see cref="Intent.Decline"/>: what the name stands for, when it is no state but close to one.</summary>
    public string? Clarification { get; init; }

    /// <summary>For <see cref="Intent.Clarify"/> and <see cref="Intent.Decline"/>: whole questions the user can tap.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the next message may complete this one: it was asked back, or declined for whom it names or the language it is in.</summary>
    public bool IsOpen => Intent == Intent.Clarify || (Intent == Intent.Decline && Declined is "unknown-state" or "not-a-smaller-state" or "unsupported-language") || (DeclinedDetail == "needs-current-events" && States.Count > 0);

    /// <summary>Wishes about length and number: "top 3", "two lines", "a brief".</summary>
    public QuestionForm Form { get; init; } = QuestionForm.Usual;

    /// <summary>The side of the assessment asked for.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>For <see cref="Intent.Rank"/>: properties the states must have, all of them.</summary>
    public IReadOnlyList<StateFilter> Filters { get; init; } = [];

    /// <summary>Further questions of the same message, as typed, not answered here.</summary>
    public IReadOnlyList<string> Rest { get; init; } = [];

    /// <summary>The scenario before the first assumption of the conversation, to go back to; null when nothing was assumed on top of it.</summary>
    public Scenario? Original { get; init; }

    /// <summary>States of earlier turns that this one replaced, for "both compared"; newest last.</summary>
    public IReadOnlyList<string> StatesBefore { get; init; } = [];

    /// <summary>How the question was read where that is not obvious, such as a repaired spelling.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the reader could make nothing of it rather than knew what to say; only then may a language model read it too.</summary>
    [JsonIgnore]
    public bool IsUnsure { get; init; }
}
