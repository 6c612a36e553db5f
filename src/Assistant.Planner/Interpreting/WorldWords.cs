using Assistant.RuleBase;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Interpreting;

/// <summary>The words for states, powers and pressure. No rule enters them, so an edit of rules takes them over.</summary>
internal sealed class WorldWords
{
    private readonly IReadOnlyDictionary<string, StateProfile> _states;
    private readonly SanctionsVocabulary _sanctions;
    private readonly IReadOnlyDictionary<string, Organisation> _organisations;
    private readonly IReadOnlyList<AmbiguousName> _ambiguous;

    private WorldWords(RuleBaseSnapshot snapshot)
    {
        (_states, _sanctions, _organisations, _ambiguous) = (snapshot.States, snapshot.Sanctions, snapshot.Organisations, snapshot.AmbiguousNames);
        Names = new NameLexicon(snapshot);
        Spelling = new SpellingRepair(snapshot);
        Phrases = new PhraseRepair(snapshot);
        Terms = new ScenarioLexicon(snapshot);
    }

    /// <summary>Names of powers.</summary>
    public NameLexicon Names { get; }

    /// <summary>Mends names of one word.</summary>
    public SpellingRepair Spelling { get; }

    /// <summary>Mends names of several words.</summary>
    public PhraseRepair Phrases { get; }

    /// <summary>Words of the pressure.</summary>
    public ScenarioLexicon Terms { get; }

    /// <summary>The words of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="before">Those of the snapshot before, or null: the same words where they come from the very same parts, as a load that remembers the one before gives them.</param>
    public static WorldWords Of(RuleBaseSnapshot snapshot, WorldWords? before) => before?.AreOf(snapshot) == true ? before : new WorldWords(snapshot);

    private bool AreOf(RuleBaseSnapshot snapshot) =>
        ReferenceEquals(_states, snapshot.States)
        && ReferenceEquals(_sanctions, snapshot.Sanctions)
        && ReferenceEquals(_organisations, snapshot.Organisations)
        && ReferenceEquals(_ambiguous, snapshot.AmbiguousNames);
}
