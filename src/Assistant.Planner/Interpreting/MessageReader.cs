using Assistant.Planner.Interpreting.Learned;
using Assistant.Planner.Questions;
using Assistant.RuleBase;

namespace Assistant.Planner.Interpreting;

/// <summary>Runs all readers over one message, each once.</summary>
internal sealed class MessageReader
{
    private readonly CueLexicon _cues = CueLexicon.English;
    private readonly WorldWords _world;
    private readonly NameLexicon _names;
    private readonly StateFinder _states;
    private readonly ToldRoles _told;
    private readonly RoleReader _roles;
    private readonly LearnedRoleReader _learnedRoles;
    private readonly ResponseReader _responses;
    private readonly OverrideReader _overrides;
    private readonly FilterReader _filters;
    private readonly ScenarioLexicon _terms;
    private readonly ScenarioReader _scenarios;
    private readonly ReferenceReader _references;
    private readonly ParagraphReader _paragraphs;
    private readonly WordRepair _words;
    private readonly UnknownStateReader _unknown;

    /// <param name="snapshot">The snapshot whose words are read.</param>
    /// <param name="before">The reader of the snapshot before: words that are the same are taken over. Null for none.</param>
    /// <param name="roles">What was learnt of the parts that powers play; what this assembly carries unless another is given.</param>
    public MessageReader(RuleBaseSnapshot snapshot, MessageReader? before = null, LearnedModel<LearnedRole>? roles = null)
    {
        _world = WorldWords.Of(snapshot, before?._world);
        (_names, _terms) = (_world.Names, _world.Terms);
        _responses = ResponseReader.Of(snapshot, before?._responses);
        _states = new StateFinder(snapshot, _names, _world.Spelling, _world.Phrases, IsKnownWord);
        _told = new ToldRoles(_names);
        _roles = new RoleReader(_names, _told);
        _learnedRoles = new LearnedRoleReader(_names, roles ?? LearnedModels.Roles);
        var features = new FeatureLexicon(snapshot);
        _overrides = new OverrideReader(features);
        _filters = new FilterReader(snapshot, features);
        _scenarios = new ScenarioReader(_terms);
        _references = new ReferenceReader(snapshot);
        _paragraphs = new ParagraphReader(snapshot);
        _unknown = new UnknownStateReader(IsKnownWord);
        _words = new WordRepair(word => IsKnownWord(word) || RoleWords.SanctionNouns.Contains(word) || RoleWords.TieWords.Contains(word) || RoleWords.Modals.Contains(word) || _names.Knows(word) || CommonWords.Contain(word) || LanguageReader.IsSmallEnglishWord(word) || Circles.Begins(word));
    }

    /// <summary>All names of the snapshot.</summary>
    public NameLexicon Names => _names;

    /// <summary>Whether a word is known to the vocabulary or the grammar, so that it is neither a slip nor an unknown name.</summary>
    public bool IsKnownWord(string word) => _terms.Knows(word) || _cues.Knows(word) || _responses.Knows(word)
        || RoleWords.RespondVerbs.Contains(word) || RoleWords.PressureVerbs.Contains(word);

    /// <summary>The reading of a message.</summary>
    public Reading Read(string text, ConversationContext context)
    {
        var normal = TextFolding.Normalise(text);
        var tokens = _words.Mend(Tokeniser.Read(normal));
        var found = _states.Find(tokens, context.Last?.States ?? []);
        var narrowing = NarrowingReader.Read(tokens, found, context.Last is { Intent: Intent.Rank });
        var tie = TieFigureReader.Read(tokens, found);
        var gaps = context.Last is { States.Count: > 0 } before ? OfferReader.Gaps(tokens, found, before.Scenario.Senders) : [];
        var exclusions = Exclusions.Read(tokens).And(narrowing.Ranges).And(tie is null ? [] : [(tie.Start, tie.End)]).And(gaps);
        var options = _responses.Read(tokens, i => found.At(i) is not null);
        bool IsApart(int i) => options.IsDirection(i) || (exclusions.Covers(i) && !OwnsFlow(tie, found, i));
        var cues = _cues.Read(tokens, found);
        var owner = _unknown.OwnerOfOptions(tokens, found);
        var unknown = owner ?? _unknown.Read(tokens, found, cues);
        // "What about Wakanda if Australia suspends aid?": beside a state nobody knows, the one named presses.
        var stands = (unknown is not null || found.Mentions.Any(m => m.Kind == PowerNameKind.NoState))
            && (owner is not null || found.Mentions.All(m => m.Kind == PowerNameKind.NoState || m.Ids.Any(_names.IsListedSender)) || _unknown.Subject(tokens, found) is not null);
        var roles = _roles.Read(tokens, found, IsApart, context.Last is { States.Count: > 0 } && !TurnsToSender(tokens, found, context) || UnnamedState.IsOneOf(tokens, found) || stands, RanksGroup(tokens, found));
        // The model knows no state that is none: it would ask about whoever is left.
        roles = stands && roles.Asked.Count == 0 ? roles : Quarrel(narrowing, _learnedRoles.Mend(tokens, found.Mentions, roles, IsApart, m => found.Mentions.Any(o => o.Ids.SequenceEqual(m.Ids) && _told.Of(tokens, found, o) is not null), context), tokens);
        var overrides = _overrides.Read(tokens, context.Last is { States.Count: > 0 }, tie, found);
        if (overrides.Values.Count == 0 && overrides.Changes.Count == 0 && context.Last is { OverrideLevels.Count: 1 } assuming)
        {
            overrides = _overrides.Again(tokens, assuming.OverrideLevels.Keys.Single(), assuming.OverrideLevels.Values.Single()) ?? overrides;
        }

        return new Reading(
            normal,
            tokens,
            found,
            roles,
            cues,
            options,
            overrides,
            _scenarios.Read(tokens, found, roles, overrides, options, exclusions, gaps.Count > 0),
            _references.Read(normal),
            Group(tokens, found, roles, narrowing),
            [.. _filters.Read(tokens, found), .. narrowing.Filters],
            context)
        {
            Paragraph = _paragraphs.Read(tokens, context),
            Narrowing = narrowing,
            Groups = [.. Groups(found, roles, narrowing)],
            TieFigure = tie,
            UnknownState = roles.Asked.Count == 0 ? unknown : null,
            OwnsOptions = owner is not null && roles.Asked.Count == 0,
        };
    }

    // "What if China bought half of Laos's exports": whose exports they are is asked about.
    private static bool OwnsFlow(TieFigure? tie, FoundNames found, int i) => tie is not null && tie.Start <= i && i < tie.End && found.At(i) is { } mention && mention != tie.Partner;

    // "Those that depend on Russian gas" under secondary sanctions: the power they depend on is the one they are pressed over.
    private Roles Quarrel(Narrowing narrowing, Roles roles, IReadOnlyList<Token> tokens) =>
        // Candidates align with the measures of the union they wish to join.
        roles.Senders.Count == 0 && narrowing.Filters.FirstOrDefault(f => f.Feature == "accession-candidate")?.Toward is { } union ? roles with { Senders = [union], Over = [.. roles.Over.Except([union])] }
        : roles.Over.Count == 0 && tokens.Any(t => t.Text == "secondary")
            && narrowing.Filters.Select(f => f.Toward).FirstOrDefault(t => t is not null && _names.IsState(t) && _names.IsGreat(t) && !roles.Senders.Contains(t)) is { } partner ? roles with { Over = [partner] } : roles;

    // "And China?" after China's pressure: the one who pressed is now asked about.
    private static bool TurnsToSender(IReadOnlyList<Token> tokens, FoundNames found, ConversationContext context) =>
        found.Mentions is [{ Ids: [var id] } only] && context.Last!.Scenario.Senders.Contains(id) && !context.Last.Assumed.Contains("senders") && only.End - only.Start < tokens.Count
        && Enumerable.Range(0, tokens.Count).All(i => (only.Start <= i && i < only.End) || tokens[i].Text is "and" or "what" or "about" or "how" or "the" or "then" or "so" or "itself" or "but" or "ok" or "okay");

    // "Which small states would break ranks over US sanctions on China": no state is named that is asked about.
    private static bool AsksWhichStates(IReadOnlyList<Token> tokens) => Enumerable.Range(0, Math.Min(3, tokens.Count)).Any(i => tokens[i].Text is "which" or "what"
        && tokens.Skip(i + 1).Take(4).TakeWhile(t => !RoleWords.Modals.Contains(t.Text)).Any(t => t.Text is "states" or "countries" or "nations" or "economies" or "allies" or "candidates" or "governments" or "partners"));

    // "Rank SADC states ..., US aid stop": the members are asked about, so the one power named presses.
    private bool RanksGroup(IReadOnlyList<Token> tokens, FoundNames found) =>
        AsksWhichStates(tokens) || found.Mentions.Any(m => _roles.NamesMembers(tokens, m)) || found.Mentions.Any(m => m.Organisation is not null && m.End < tokens.Count && tokens[m.End].Text is "states" or "members" or "countries" or "nations" or "economies" or "republics" && tokens[m.End].Break == '\0')
        || found.Mentions.Any(m => m.Organisation is not null) && Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Text is "rank" or "which" or "who" or "among" or "top" or "order" || tokens[i].Text == "list" && (i == 0 || tokens[i - 1].Text is "please" or "pls" or "you" or "to" or "and" or "now" or "then")) || found.Mentions.Any(m => m.Organisation is not null && m.Start > 0 && tokens[m.Start - 1].Text is "in" or "within" or "across" or "inside") && tokens[0].Text is "most" or "least" or "likeliest" or "keenest";

    // "the Gulf states" names an organisation's members unless it is the one that presses.
    private string? Group(IReadOnlyList<Token> tokens, FoundNames found, Roles roles, Narrowing narrowing) => Groups(found, roles, narrowing).FirstOrDefault()
        ?? found.Mentions.Where(m => _roles.NamesMembers(tokens, m)).Select(m => _names.MembersOf(m.Ids[0])).FirstOrDefault()
        ?? roles.Asked.Select(_names.MembersOf).FirstOrDefault(m => m is not null);

    private static IEnumerable<string> Groups(FoundNames found, Roles roles, Narrowing narrowing) =>
        found.Mentions.Where((m, i) => m.Organisation is not null && !narrowing.Covers(m.Start) && roles.ByMention[i] != Role.Sender).Select(m => m.Organisation!).Distinct();
}
