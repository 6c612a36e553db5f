using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using BenchmarkDotNet.Attributes;
using Microsoft.SemanticKernel;

namespace Assistant.Benchmarks.Full;

/// <summary>A whole answer in process, cold and from the cache, beside an empty kernel function call.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AnswerBenchmarks
{
    private const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private readonly Kernel _kernel = new();
    private readonly KernelFunction _empty = KernelFunctionFactory.CreateFromMethod(() => 1);
    private readonly QuestionAnswerer _cold = Create(cache: null);
    private readonly QuestionAnswerer _warm = Create(new AnswerCache());

    /// <summary>What any answer through Semantic Kernel pays at least.</summary>
    [Benchmark(Baseline = true)]
    public Task<FunctionResult> EmptyKernelFunction() => _empty.InvokeAsync(_kernel);

    /// <summary>Interpreted, planned, scored, written and verified anew.</summary>
    [Benchmark]
    public Task<Answer> ColdAnswer() => Ask(_cold);

    /// <summary>The same from the answer cache.</summary>
    [Benchmark]
    public Task<Answer> WarmAnswer() => Ask(_warm);

    private static QuestionAnswerer Create(AnswerCache? cache) =>
        QuestionAnswerer.Create(RealBase.Compiled, new GrammarInterpreter(RealBase.Compiled.Snapshot), TimeProvider.System, cache);

    private static async Task<Answer> Ask(QuestionAnswerer answerer) =>
        (await answerer.AnswerAsync(Question, ConversationContext.Empty, AnswerOptions.Default)).Answer;
}
