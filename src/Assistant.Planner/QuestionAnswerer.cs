using System.Runtime.CompilerServices;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Models;
using Assistant.Planner.Plugins;
using Assistant.Planner.Questions;
using Assistant.Planner.Telemetry;
using Assistant.Planner.Verifying;
using Assistant.RuleBase;
using Assistant.Scoring;
using Assistant.Scoring.Counterfactuals;
using Assistant.Scoring.Evaluation;

namespace Assistant.Planner;

/// <summary>A question in, a cited answer out: interpreter, planner, executor, writer and verifier in a row.</summary>
/// <remarks>
/// One per snapshot, shared by all requests; a new snapshot is a new instance. The interpreter must have been built for the same snapshot.
/// </remarks>
public sealed class QuestionAnswerer
{
    private const string NoPrompts = "none";

    private readonly RuleBaseSnapshot _snapshot;
    private readonly ScoringTools _tools;
    private readonly IQuestionInterpreter _interpreter;
    private readonly TimeProvider _time;
    private readonly IAnswerIds _ids;
    private readonly AnswerCache? _cache;
    private readonly LanguageModel? _model;
    private readonly AnswerMaker _maker;

    /// <summary>The circumstances of a conversation's first question asked in the usual way: most of what is asked twice is that.</summary>
    private readonly string _atStart;

    /// <param name="snapshot">The rule base that answers.</param>
    /// <param name="assess">Scores one state; the response scorer of the same snapshot.</param>
    /// <param name="interpreter">Reads questions.</param>
    /// <param name="time">For the trace.</param>
    /// <param name="ids">For every delivered answer.</param>
    /// <param name="cache">Shared by the instances of a host, or null for none.</param>
    /// <param name="find">Finds counterfactuals: the search of the same snapshot; null where no question asks for one.</param>
    public QuestionAnswerer(
        RuleBaseSnapshot snapshot,
        AssessCase assess,
        IQuestionInterpreter interpreter,
        TimeProvider time,
        IAnswerIds ids,
        AnswerCache? cache = null,
        FindFlip? find = null)
        : this(snapshot, new ScoringTools(assess, find), interpreter, time, ids, cache)
    {
    }

    /// <param name="snapshot">The rule base that answers.</param>
    /// <param name="tools">What the plugins ask of scoring, of the same snapshot.</param>
    /// <param name="interpreter">Reads questions.</param>
    /// <param name="time">For the trace.</param>
    /// <param name="ids">For every delivered answer.</param>
    /// <param name="cache">Shared by the instances of a host, or null for none.</param>
    /// <param name="model">A language model that helps to read and to word, or null for none.</param>
    /// <param name="versions">Where a question that names another version is handed to; null where only one is held.</param>
    public QuestionAnswerer(
        RuleBaseSnapshot snapshot,
        ScoringTools tools,
        IQuestionInterpreter interpreter,
        TimeProvider time,
        IAnswerIds ids,
        AnswerCache? cache,
        LanguageModel? model = null,
        AnswererShelf? versions = null)
    {
        (_snapshot, _tools, _interpreter, _time, _ids, _cache, _model) = (snapshot, tools, interpreter, time, ids, cache, model);
        _maker = new AnswerMaker(snapshot, tools, interpreter, time, ids, model, versions);
        _atStart = Circumstances(ConversationContext.Empty, AnswerOptions.Default);
    }

    /// <summary>An answerer with the scorer of a compiled rule base.</summary>
    /// <param name="compiled">The rule base that answers.</param>
    /// <param name="interpreter">Reads questions; built for the same snapshot.</param>
    /// <param name="time">For the trace and the identifiers.</param>
    /// <param name="cache">Shared by the instances of a host, or null for none.</param>
    /// <param name="model">A language model that helps to read and to word, or null for none.</param>
    public static QuestionAnswerer Create(
        CompiledRuleBase compiled, IQuestionInterpreter interpreter, TimeProvider time, AnswerCache? cache = null, LanguageModel? model = null) =>
        Create(compiled, interpreter, time, new UlidAnswerIds(time), cache, model);

    /// <summary>An answerer with the scorer of a compiled rule base and identifiers of one's own.</summary>
    /// <param name="compiled">The rule base that answers.</param>
    /// <param name="interpreter">Reads questions; built for the same snapshot.</param>
    /// <param name="time">For the trace.</param>
    /// <param name="ids">For every delivered answer.</param>
    /// <param name="cache">Shared by the instances of a host, or null for none.</param>
    /// <param name="model">A language model that helps to read and to word, or null for none.</param>
    /// <param name="versions">Where a question that names another version is handed to; null where only one is held.</param>
    public static QuestionAnswerer Create(
        CompiledRuleBase compiled,
        IQuestionInterpreter interpreter,
        TimeProvider time,
        IAnswerIds ids,
        AnswerCache? cache,
        LanguageModel? model = null,
        AnswererShelf? versions = null) =>
        new(compiled.Snapshot, Tools(compiled), interpreter, time, ids, cache, model, versions);

    /// <summary>The house's own scoring.</summary>
    internal static ScoringTools Tools(CompiledRuleBase compiled)
    {
        var search = new CounterfactualSearch(compiled);
        var evaluation = new Lazy<EpisodeReport>(() => EpisodeEvaluation.Run(compiled));
        return new ScoringTools(
            new ResponseScorer(compiled).Assess,
            (state, scenario, asOf, options, option) => option is null
                ? search.FindFlip(compiled.Snapshot.States[state], scenario, asOf, options)
                : search.Find(compiled.Snapshot.States[state], scenario, asOf, options, option),
            (state, scenario, asOf, options) => search.FindSingleFlip(compiled.Snapshot.States[state], scenario, asOf, options),
            () => evaluation.Value)
        {
            Probe = (state, scenario, asOf, options) => new CaseProbe(compiled, compiled.Snapshot.States[state], scenario, asOf, options).Try,
        };
    }

    /// <summary>The rule base that answers.</summary>
    public RuleBaseSnapshot Snapshot => _snapshot;

    /// <summary>Whether a language model has a part in the answers, so that they take a while.</summary>
    public bool HasModel => _model is not null;

    /// <summary>Answers one message.</summary>
    /// <param name="text">As typed; what exceeds <see cref="QuestionText.MaximumLength"/> is left out, and the answer says so.</param>
    /// <param name="context">What came before; <see cref="ConversationContext.Empty"/> at the start.</param>
    /// <param name="options">How to answer.</param>
    /// <param name="cancellationToken">Ends the work between steps.</param>
    /// <returns>The answer, and the conversation it leaves.</returns>
    public async Task<(Answer Answer, ConversationContext Next)> AnswerAsync(
        string text,
        ConversationContext context,
        AnswerOptions options,
        CancellationToken cancellationToken = default)
    {
        using var span = AnswerTelemetry.Start();
        await foreach (var part in PartsAsync(text, context, options, telling: false, cancellationToken).ConfigureAwait(false))
        {
            if (part is AnswerPart.Whole whole)
            {
                return (whole.Answer, whole.Next);
            }
        }

        throw new InvalidOperationException("An answer ended without its whole.");
    }

    /// <summary>Answers one message sentence by sentence, each as soon as it is verified; last comes the whole answer.</summary>
    /// <remarks>Sentences carry the citation numbers of the whole answer, and together are its sentences. Nothing unverified is ever given.</remarks>
    /// <param name="text">As for <see cref="AnswerAsync"/>.</param>
    /// <param name="context">As there.</param>
    /// <param name="options">As there.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IAsyncEnumerable<AnswerPart> StreamAsync(
        string text, ConversationContext context, AnswerOptions options, CancellationToken cancellationToken = default) =>
        PartsAsync(text, context, options, telling: true, cancellationToken);

    /// <summary>Answers one message as <see cref="AnswerAsync"/> does, without the cache, and tells what the verifier made of it.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="context">What came before.</param>
    /// <param name="options">How to answer.</param>
    /// <param name="cancellationToken">Ends the work between steps.</param>
    public async Task<AuditedAnswer> AuditAsync(
        string text, ConversationContext context, AnswerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bounded = QuestionText.Bounded(text, out var wasCut);
        using var turn = Begin(context, cancellationToken);
        var made = await _maker.MakeAsync(bounded, wasCut, context, options, telling: false, turn, cancellationToken)
            .OfType<AnswerPart.Whole>().SingleAsync(cancellationToken).ConfigureAwait(false);
        var again = _maker.Verifier.Verify(made.Verified!.Sound, made.Findings!);
        return new AuditedAnswer(made.Answer, made.Next, made.Verified.Faults, again.Faults);
    }

    /// <summary>Makes a recorded answer anew, without cache and without asking a model: where one had reworded sentences, the verifier reads those words again.</summary>
    /// <param name="recorded">As delivered, with its <see cref="Answer.Making"/>.</param>
    /// <param name="context">What came before it.</param>
    /// <param name="options">How it was to be answered.</param>
    /// <param name="cancellationToken">Ends the work between steps.</param>
    public async Task<Answer> ReplayAsync(Answer recorded, ConversationContext context, AnswerOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var maker = recorded.Making.Model is null && _model is null ? _maker : new AnswerMaker(_snapshot, _tools, _interpreter, _time, _ids, null, null, recorded);
        using var turn = ModelTurn.Without(_time, cancellationToken);
        var made = await maker.MakeAsync(recorded.Question, wasCut: false, context, options, telling: false, turn, cancellationToken)
            .OfType<AnswerPart.Whole>().SingleAsync(cancellationToken).ConfigureAwait(false);
        return made.Answer;
    }

    /// <summary>The pieces of an answer: the whole of it last, before it its sentences if they are to be told.</summary>
    internal async IAsyncEnumerable<AnswerPart> PartsAsync(
        string text, ConversationContext context, AnswerOptions options, bool telling, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var started = _time.GetTimestamp();
        var bounded = QuestionText.Bounded(text, out var wasCut);
        var key = AnswerKey.Of(bounded, ReferenceEquals(context, ConversationContext.Empty) && options == AnswerOptions.Default ? _atStart : Circumstances(context, options));
        if (!wasCut && _cache is not null && await _cache.FindAsync(key, cancellationToken).ConfigureAwait(false) is { } held)
        {
            foreach (var sentence in telling ? held.Answer.Sentences : [])
            {
                yield return new AnswerPart.Sentence(sentence);
            }

            AnswerTelemetry.Delivered(held.Answer, isCached: true, _time.GetElapsedTime(started));
            yield return new AnswerPart.Whole(held.Answer with { AnswerId = _ids.Next(), Question = bounded }, held.Next with { Spent = context.Spent });
            yield break;
        }

        using var turn = Begin(context, cancellationToken);
        await foreach (var part in _maker.MakeAsync(bounded, wasCut, context, options, telling, turn, cancellationToken).ConfigureAwait(false))
        {
            if (part is AnswerPart.Whole { Answer: var answer })
            {
                AnswerTelemetry.Delivered(answer, isCached: false, _time.GetElapsedTime(started));
            }

            // What a failing model cost its polish is made anew for the next who asks.
            // What another version answered is held under that version's name.
            if (part is AnswerPart.Whole whole && !wasCut && turn.Fault is null && whole.Answer.RuleBase.Hash == "sha256:" + _snapshot.Version.Hash)
            {
                _cache?.Put(key, new CachedAnswer(whole.Answer, whole.Next));
            }

            yield return part;
        }
    }

    private string Circumstances(ConversationContext context, AnswerOptions options) => AnswerKey.Circumstances(
        context, options with { Model = _model?.Name ?? options.Model }, _snapshot.Version, _model?.Prompts.Version ?? NoPrompts);

    private ModelTurn Begin(ConversationContext context, CancellationToken cancellationToken) =>
        _model?.Begin(context.Spent, cancellationToken) ?? ModelTurn.Without(_time, cancellationToken);
}
