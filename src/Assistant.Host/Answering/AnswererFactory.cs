using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Interpreting;
using Assistant.Scoring;

namespace Assistant.Host.Answering;

/// <summary>Makes the answerer of a rule base; all share one cache and one shelf of versions.</summary>
internal sealed class AnswererFactory(TimeProvider time, IAnswerIds ids, AnswerCache cache, AnswererShelf shelf, LiveModel model)
{
    /// <summary>What read the rule base before: an edit leaves most words as they are.</summary>
    private volatile GrammarInterpreter? _interpreter;

    public QuestionAnswerer Create(CompiledRuleBase compiled) =>
        QuestionAnswerer.Create(compiled, _interpreter = new GrammarInterpreter(compiled.Snapshot, _interpreter), time, ids, cache, model.Current, shelf);
}
