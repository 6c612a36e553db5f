using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Everything the readers found in one message, for those that decide what it means.</summary>
/// <param name="Text">Normalised, trimmed.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Found">Names of powers.</param>
/// <param name="Roles">Who is who.</param>
/// <param name="Cues">Turns of phrase.</param>
/// <param name="Options">Responses named.</param>
/// <param name="Overrides">Values assumed.</param>
/// <param name="Heard">The pressure as said.</param>
/// <param name="Reference">A rule identifier or locator named, or null.</param>
/// <param name="Group">The organisation or region whose states are meant, or null.</param>
/// <param name="Filters">Properties a ranking is narrowed to.</param>
/// <param name="Context">The conversation so far.</param>
internal sealed record Reading(
    string Text,
    IReadOnlyList<Token> Tokens,
    FoundNames Found,
    Roles Roles,
    CueSet Cues,
    ReadOptions Options,
    ReadOverrides Overrides,
    HeardScenario Heard,
    string? Reference,
    string? Group,
    IReadOnlyList<StateFilter> Filters,
    ConversationContext Context)
{
    /// <summary>Wishes about the form of the answer.</summary>
    public QuestionForm Form { get; } = FormReader.Read(Tokens);

    /// <summary>The side of an assessment the message turns to.</summary>
    public Aspect Aspect { get; } = AspectReader.Read(Tokens, Heard.Scenario.Measures.Count);

    /// <summary>The entry of a shown list the message points at, counted from 1, -1 for the last, or null.</summary>
    public int? Place { get; } = PlaceReader.Read(Tokens);

    /// <summary>Whether the message asks to drop what was assumed.</summary>
    public bool Undoes { get; } = UndoReader.Asks(Tokens);

    /// <summary>Attributes said earlier that the message takes back.</summary>
    public IReadOnlyList<string> Unset { get; } = UnsetReader.Read(Tokens);

    /// <summary>What a ranking is narrowed to by belonging and ties.</summary>
    public Narrowing Narrowing { get; init; } = Narrowing.None;

    /// <summary>Every organisation or region whose states are meant, <see cref="Group"/> first.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>A figure assumed for one partner, which cannot be set, or null.</summary>
    public TieFigure? TieFigure { get; init; }

    /// <summary>The name of a state nobody knows, where no known one is asked about, or null.</summary>
    public string? UnknownState { get; init; }

    /// <summary>Whether the options of that state are asked for, so that nothing else can be meant.</summary>
    public bool OwnsOptions { get; init; }

    /// <summary>Locators of the paragraph named, or none.</summary>
    public IReadOnlyList<string> Paragraph { get; init; } = [];

    /// <summary>Whether the message asks how answers come about or what they are worth.</summary>
    public bool AsksOfMethod => Cues.Has(Cue.Method) || MethodShapes.AsksOfMethod(this);

    /// <summary>Whether the turn before left states to lean on.</summary>
    public bool HasContextStates => Context.Last is { States.Count: > 0 };

    /// <summary>The pressure as said, with the position its words tell.</summary>
    public Scenario Said => Heard.Scenario with
    {
        Secondary = Heard.Secondary == true,
        Position = Heard.SaysThirdParty || Heard.Secondary == true || Heard.Scenario.Over.Count > 0 ? "third-party" : "target",
    };

    /// <summary>Whether anything in it belongs to what the assistant deals in.</summary>
    public bool IsOnSubject => !Heard.IsEmpty || Heard.NamesPressure || Options.Options.Count > 0 || Options.Outside.Count > 0
        || Overrides.Named.Count > 0 || Reference is not null;
}
