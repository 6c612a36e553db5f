using Assistant.Planner;
using Assistant.Planner.Interpreting;
using Assistant.Scoring;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>Evaluates answers over a file of questions.</summary>
internal sealed class QuestionsRun(CompiledRuleBase compiled, TimeProvider time)
{
    /// <summary>Asks every question and holds the answers against what is expected.</summary>
    /// <param name="source">Name of the file.</param>
    /// <param name="turns">Its lines.</param>
    /// <param name="step">Called after each answer, from any thread.</param>
    /// <param name="cancellationToken">Ends the work between answers.</param>
    public async Task<QuestionsResult> OfAsync(string source, IReadOnlyList<ExpectedTurn> turns, Action step, CancellationToken cancellationToken)
    {
        var answerer = QuestionAnswerer.Create(compiled, new GrammarInterpreter(compiled.Snapshot), time);
        var answered = await new ConversationRunner(answerer).RunAsync(turns, step, cancellationToken).ConfigureAwait(false);
        var grader = new QuestionGrader(compiled.Snapshot);
        return new QuestionsResult(source, compiled.Snapshot, [.. answered.Select(grader.Grade)]);
    }
}
