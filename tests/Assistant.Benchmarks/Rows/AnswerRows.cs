using Assistant.Benchmarks.Quick;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Microsoft.SemanticKernel;

namespace Assistant.Benchmarks.Rows;

/// <summary>Measured a question, and a whole answer in process.</summary>
internal static class AnswerRows
{
    private const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private static readonly GrammarInterpreter Interpreter = new(RealBase.Compiled.Snapshot);

    public static IEnumerable<Row> All =>
    [
        new("interpret", "interpreting a question", "–", Goal.Most(50, "µs"), Interpret) { IsChecked = false },
        new("interpret-memory", "interpreting a question", "–", Goal.Most(20, "kB"), InterpretMemory),
        new("answer-cold", "whole answer with ranges, cold cache", "an empty Semantic Kernel function call", Goal.Most(300 / 1.6, "× its time"), () => Answer(cache: null)),
        new("answer-warm", "whole answer with ranges, warm cache", "an empty Semantic Kernel function call", Goal.Most(15 / 1.6, "× its time"), () => Answer(new AnswerCache())),
        new("answer-memory", "bytes of a whole answer, cold cache", "–", Goal.Most(1_000, "kB"), Memory),
    ];

    private static Task<Measured> Interpret()
    {
        var time = Duel.Alone(() => Interpreter.InterpretAsync(Question, ConversationContext.Empty, CancellationToken.None).AsTask().GetAwaiter().GetResult());
        return Task.FromResult(new Measured(time, time, null, "µs"));
    }

    private static Task<Measured> InterpretMemory()
    {
        var bytes = Duel.Bytes(() => Interpreter.InterpretAsync(Question, ConversationContext.Empty, CancellationToken.None).AsTask().GetAwaiter().GetResult()) / 1000.0;
        return Task.FromResult(new Measured(bytes, bytes, null, "kB"));
    }

    private static Task<Measured> Answer(AnswerCache? cache)
    {
        var (kernel, empty) = (new Kernel(), KernelFunctionFactory.CreateFromMethod(() => 1));
        var (ours, theirs) = Duel.Run(Asking(cache), () => empty.InvokeAsync(kernel).GetAwaiter().GetResult());
        return Task.FromResult(new Measured(ours / theirs, ours, theirs, "µs"));
    }

    private static Task<Measured> Memory()
    {
        var bytes = Duel.Bytes(Asking(cache: null)) / 1000.0;
        return Task.FromResult(new Measured(bytes, bytes, null, "kB"));
    }

    private static Action Asking(AnswerCache? cache)
    {
        var answerer = QuestionAnswerer.Create(RealBase.Compiled, Interpreter, TimeProvider.System, cache);
        return () => answerer.AnswerAsync(Question, ConversationContext.Empty, AnswerOptions.Default).GetAwaiter().GetResult();
    }
}
