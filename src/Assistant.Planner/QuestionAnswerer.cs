using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Execution;
using Assistant.Planner.Plans;
using Assistant.Planner.Plugins;
using Assistant.Planner.Questions;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;
using Assistant.RuleBase;
using Assistant.Scoring;
using Assistant.Scoring.Counterfactuals;

namespace Assistant.Planner;

/// <summary>A question in, a cited answer out: interpreter, planner, executor, writer and verifier in a row.</summary>
/// <remarks>
/// One per snapshot, shared by all requests; a new snapshot is a new instance. The interpreter must have been built for the same snapshot.
/// </remarks>
public sealed class QuestionAnswerer
{
    private const string NoPrompts = "none";

    private readonly RuleBaseSnapshot _snapshot;
    private readonly IQuestionInterpreter _interpreter;
    private readonly TimeProvider _time;
    private readonly IAnswerIds _ids;
    private readonly AnswerCache? _cache;
    private readonly QuestionCheck _check;
    private readonly PlanExecutor _executor;
    private readonly AnswerWriter _writer;
    private readonly AnswerVerifier _verifier;
    private readonly AnswerAssembler _assembler;

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
    {
        (_snapshot, _interpreter, _time, _ids, _cache) = (snapshot, interpreter, time, ids, cache);
        _check = new QuestionCheck(snapshot);
        _executor = new PlanExecutor(snapshot, assess, find ?? ((_, _, _, _, _) => null));
        _writer = new AnswerWriter(snapshot);
        _verifier = new AnswerVerifier(snapshot);
        _assembler = new AnswerAssembler(snapshot);
    }

    /// <summary>An answerer with the scorer of a compiled rule base.</summary>
    /// <param name="compiled">The rule base that answers.</param>
    /// <param name="interpreter">Reads questions; built for the same snapshot.</param>
    /// <param name="time">For the trace and the identifiers.</param>
    /// <param name="cache">Shared by the instances of a host, or null for none.</param>
    public static QuestionAnswerer Create(CompiledRuleBase compiled, IQuestionInterpreter interpreter, TimeProvider time, AnswerCache? cache = null) =>
        Create(compiled, interpreter, time, new UlidAnswerIds(time), cache);

    /// <summary>An answerer with the scorer of a compiled rule base and identifiers of one's own.</summary>
    internal static QuestionAnswerer Create(CompiledRuleBase compiled, IQuestionInterpreter interpreter, TimeProvider time, IAnswerIds ids, AnswerCache? cache)
    {
        var search = new CounterfactualSearch(compiled);
        return new QuestionAnswerer(
            compiled.Snapshot,
            new ResponseScorer(compiled).Assess,
            interpreter,
            time,
            ids,
            cache,
            (state, scenario, asOf, options, option) => option is null
                ? search.FindFlip(compiled.Snapshot.States[state], scenario, asOf, options)
                : search.Find(compiled.Snapshot.States[state], scenario, asOf, options, option));
    }

    /// <summary>The rule base that answers.</summary>
    public RuleBaseSnapshot Snapshot => _snapshot;

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
        ArgumentNullException.ThrowIfNull(text);
        var bounded = QuestionText.Bounded(text, out var wasCut);
        var key = AnswerKey.Of(bounded, context, options, _snapshot.Version, NoPrompts);
        if (!wasCut && _cache is not null && _cache.TryGet(key, out var held))
        {
            return (held.Answer with { AnswerId = _ids.Next(), Question = bounded }, held.Next);
        }

        var made = await MakeAsync(bounded, wasCut, context, options, cancellationToken).ConfigureAwait(false);
        if (!wasCut)
        {
            _cache?.Put(key, made.Answer, made.Next);
        }

        return made;
    }

    private async Task<(Answer Answer, ConversationContext Next)> MakeAsync(
        string text, bool wasCut, ConversationContext context, AnswerOptions options, CancellationToken cancellationToken)
    {
        var trace = new TraceRecorder(_time);
        var read = await trace.TimeAsync("interpret", () => _interpreter.InterpretAsync(text, context, cancellationToken)).ConfigureAwait(false);
        var question = _check.Checked(read with
        {
            Text = text,
            AsOf = read.AsOf ?? options.AsOf,
            Notes = wasCut ? [.. read.Notes, FormattableString.Invariant($"Only the first {QuestionText.MaximumLength} characters were read.")] : read.Notes,
        }, options.Audience);
        var plan = trace.Time("plan", () => QuestionPlanner.Plan(question, context, options.Scoring));
        var findings = await _executor.ExecuteAsync(plan, trace, cancellationToken).ConfigureAwait(false);
        var draft = trace.Time("write", () => _writer.Write(question, findings));
        var verified = trace.Time("verify", () => _verifier.Verify(draft, findings));
        var answer = _assembler.Assemble(question, findings, verified, _ids.Next(), trace.Steps);
        return (answer, Next(question, answer, context));
    }

    /// <summary>A look-up or a greeting in between does not end talk about a state.</summary>
    private static ConversationContext Next(Question question, Answer answer, ConversationContext context)
    {
        string[] locators = [.. answer.Citations.OfType<ClaimCitation>().Select(c => $"{c.Document}#{c.Locator}").Distinct()];
        var carries = question.Intent is not (Intent.Clarify or Intent.Decline or Intent.Help or Intent.Smalltalk)
            && (question.States.Count > 0 || context.Last is not { States.Count: > 0 });
        return new ConversationContext(carries ? question : context.Last, locators.Length > 0 ? locators : context.LastLocators)
        {
            LastOptions = answer.Responses.Count > 0 ? [.. answer.Responses.Where(r => r.Variant != "base").Select(r => r.Id).Distinct()] : context.LastOptions,
            Pending = question.IsOpen ? question : null,
        };
    }
}
