using System.Runtime.CompilerServices;
using Assistant.Planner.Answers;
using Assistant.Planner.Execution;
using Assistant.Planner.Models;
using Assistant.Planner.Models.Calling;
using Assistant.Planner.Models.Planning;
using Assistant.Planner.Models.Reading;
using Assistant.Planner.Models.Wording;
using Assistant.Planner.Plans;
using Assistant.Planner.Plugins;
using Assistant.Planner.Questions;
using Assistant.Planner.Telemetry;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;
using Assistant.RuleBase;

namespace Assistant.Planner;

/// <summary>The stages in a row: interpreter, planner, executor, writer, verifier; a language model's part in them, if there is one.</summary>
internal sealed class AnswerMaker
{
    private readonly RuleBaseSnapshot _snapshot;
    private readonly IQuestionInterpreter _interpreter;
    private readonly TimeProvider _time;
    private readonly IAnswerIds _ids;
    private readonly string? _model;
    private readonly QuestionCheck _check;
    private readonly PlanExecutor _executor;
    private readonly IAnswerWriter _writer;
    private readonly ModelPlanner? _lookUps;
    private readonly AnswerAssembler _assembler;
    private readonly AnswererShelf? _versions;

    public AnswerMaker(
        RuleBaseSnapshot snapshot,
        ScoringTools tools,
        IQuestionInterpreter interpreter,
        TimeProvider time,
        IAnswerIds ids,
        LanguageModel? model,
        AnswererShelf? versions,
        Answer? recorded = null)
    {
        (_snapshot, _time, _ids, _model, _versions) = (snapshot, time, ids, model?.Name ?? recorded?.Making.Model, versions);
        _interpreter = model is null ? interpreter : new ModelInterpreter(interpreter, model, snapshot);
        _check = new QuestionCheck(snapshot);
        _executor = new PlanExecutor(snapshot, tools);
        var plain = new AnswerWriter(snapshot);
        _writer = (model, recorded) switch
        {
            (not null, _) => new ModelWriter(plain, model),
            (_, not null) => new RecordedWriter(plain, recorded),
            _ => plain,
        };
        _lookUps = model is null ? null : new ModelPlanner(model, snapshot, _executor.Functions);
        Verifier = new AnswerVerifier(snapshot);
        _assembler = new AnswerAssembler(snapshot);
    }

    /// <summary>Reads every draft; safe to share.</summary>
    public AnswerVerifier Verifier { get; }

    /// <summary>Makes one answer: the whole of it last, before it its sentences if they are to be told. A question under another version is handed to that one.</summary>
    public async IAsyncEnumerable<AnswerPart> MakeAsync(
        string text, bool wasCut, ConversationContext context, AnswerOptions options, bool telling, ModelTurn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var trace = new TraceRecorder(_time);
        var read = await trace.TimeAsync("interpret", () => _interpreter.InterpretAsync(text, context, turn, cancellationToken)).ConfigureAwait(false);
        if (read.UnderVersion is { } version && _versions?.Of(version) is { } other && other.Snapshot != _snapshot)
        {
            await foreach (var part in other.PartsAsync(text, context, options, telling, cancellationToken).ConfigureAwait(false))
            {
                yield return part;
            }

            yield break;
        }

        var question = _check.Checked(read with
        {
            Text = text,
            AsOf = read.AsOf ?? options.AsOf,
            Notes = wasCut ? [.. read.Notes, FormattableString.Invariant($"Only the first {QuestionText.MaximumLength} characters were read.")] : read.Notes,
        }, options.Audience);
        var plan = trace.Time("plan", () => QuestionPlanner.Plan(question, context, options.Scoring));
        var findings = await ExecuteAsync(plan, trace, cancellationToken).ConfigureAwait(false);
        if (_lookUps?.Helps(question) == true && findings is { Rules.Count: 0, Passages.Count: 0 })
        {
            (question, findings) = await LookFurtherAsync(question, findings, trace, turn, cancellationToken).ConfigureAwait(false);
        }

        var draft = trace.Time("write", () => _writer.Write(question, findings));
        var verified = trace.Time("verify", () => Verifier.Verify(draft, findings));
        AnswerTelemetry.Refused(verified.Faults.Count);
        if (_model is not null || telling)
        {
            var worded = new List<DraftSentence>(verified.Sound.Sentences.Count);
            var citations = _assembler.Citations(findings);
            var started = _time.GetTimestamp();
            await foreach (var proposed in _writer.WordAsync(verified.Sound.Sentences, turn, cancellationToken).ConfigureAwait(false))
            {
                var sentence = Reworded(proposed, turn);
                worded.Add(sentence);
                if (telling)
                {
                    yield return new AnswerPart.Sentence(AnswerAssembler.Sentence(sentence, citations));
                }
            }

            if (_model is not null)
            {
                trace.Add("word", started);
            }

            verified = verified with { Sound = verified.Sound with { Sentences = worded, Caveats = [.. verified.Sound.Caveats, .. ModelCaveats.Of(turn)] } };
        }

        foreach (var prompt in turn.Prompts)
        {
            trace.Note($"model.{prompt}");
        }

        var answer = _assembler.Assemble(question, findings, verified, _ids.Next(), trace.Steps) with
        {
            Making = new AnswerMaking(verified.Faults.Count, _model, turn.Prompts, turn.Kept, turn.Dropped),
        };
        yield return new AnswerPart.Whole(answer, Next(question, answer, context) with { Spent = turn.IsOn && turn.Spent != ModelSpending.None ? turn.Spent : context.Spent })
        {
            Findings = findings,
            Verified = verified,
        };
    }

    private async ValueTask<Findings> ExecuteAsync(Plan plan, TraceRecorder trace, CancellationToken cancellationToken)
    {
        using var span = AnswerTelemetry.StartStage("execute");
        return await _executor.ExecuteAsync(plan, trace, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<(Question Question, Findings Findings)> LookFurtherAsync(
        Question question, Findings findings, TraceRecorder trace, ModelTurn turn, CancellationToken cancellationToken)
    {
        var further = await trace.TimeAsync("plan", () => _lookUps!.ProposeAsync(question, turn)).ConfigureAwait(false);
        if (further is null || await _executor.ExecuteAsync(further, trace, cancellationToken).ConfigureAwait(false) is not { Rules.Count: > 0 } found)
        {
            return (question, findings);
        }

        var words = string.Join("”, “", further.Steps.Select(s => s.Arguments.Values.OfType<string>().First()).Distinct());
        return (question with { Notes = [.. question.Notes, $"No claim speaks of this in your words; looked up with the help of a language model: “{words}”."] }, found);
    }

    private DraftSentence Reworded(DraftSentence proposed, ModelTurn turn)
    {
        var sentence = Verifier.Reworded(proposed, out var fault);
        if (proposed.Rewording is not null)
        {
            ModelTelemetry.Reworded(fault is null);
            _ = fault is null ? turn.Kept++ : turn.Dropped++;
        }

        return sentence;
    }

    /// <summary>A look-up or a greeting in between does not end talk about a state.</summary>
    private static ConversationContext Next(Question question, Answer answer, ConversationContext context)
    {
        if (question is { Intent: Intent.Smalltalk, Topic: "reset" })
        {
            return ConversationContext.Empty;
        }

        string[] locators = [.. answer.Citations.OfType<ClaimCitation>().Select(c => $"{c.Document}#{c.Locator}").Distinct()];
        var carries = question.Intent is not (Intent.Clarify or Intent.Decline or Intent.Help or Intent.Smalltalk)
            && (question.States.Count > 0 || context.Last is not { States.Count: > 0 });
        return new ConversationContext(carries ? InOrder(question, answer) : context.Last, locators.Length > 0 ? locators : context.LastLocators)
        {
            LastWasHelp = question.Intent == Intent.Help,
            LookedUpSince = !carries && (locators.Length > 0 || context.LookedUpSince),
            LastOptions = answer.Responses.Count > 0 ? [.. answer.Responses.Where(r => r.Variant != "base").Select(r => r.Id).Distinct()] : context.LastOptions,
            LastRanked = question.Intent == Intent.Rank ? [.. answer.Responses.Select(r => r.State).Distinct()] : carries ? [] : context.LastRanked,
            Pending = question.IsOpen ? question : null,
        };
    }

    // "The top one: why?" after a ranking counts by its order, not by that of the question.
    private static Question InOrder(Question question, Answer answer) => question is { Intent: Intent.Rank, States.Count: > 1 }
        ? question with { States = [.. answer.Responses.Select(r => r.State).Where(question.States.Contains).Union(question.States)] }
        : question;
}
