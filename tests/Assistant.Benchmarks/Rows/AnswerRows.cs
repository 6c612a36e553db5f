using System.Diagnostics;
using System.Globalization;
using Assistant.Benchmarks.Quick;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.RuleBase.States;
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
        new("answer-stages", "largest stage of cold whole answers that is not scoring", "the whole answer", Goal.Most(0.4, "of its time"), Stages) { IsChecked = false },
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

    /// <summary>The stages as every answer's own trace tells them; what no stage tells of is assembling and handing on.</summary>
    private static async Task<Measured> Stages()
    {
        const string scoring = "scoring.", rest = "assemble and hand on";
        var answerer = QuestionAnswerer.Create(RealBase.Compiled, Interpreter, TimeProvider.System, cache: null);
        string[] questions = [.. RealBase.Compiled.Snapshot.States.Values.Where(s => s.Class != StateClass.Great).Select(s => $"How might {s.State.Name} respond to US energy sanctions?")];
        var (spent, whole) = (new Dictionary<string, double>(StringComparer.Ordinal), 0.0);
        foreach (var question in questions.Take(20).Concat(questions).Index()) // the first twenty warm up
        {
            var start = Stopwatch.GetTimestamp();
            var (answer, _) = await answerer.AnswerAsync(question.Item, ConversationContext.Empty, AnswerOptions.Default);
            if (question.Index >= 20)
            {
                whole += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                foreach (var step in answer.Trace)
                {
                    spent[step.Step] = spent.GetValueOrDefault(step.Step) + step.Ms;
                }
            }
        }

        spent[rest] = whole - spent.Values.Sum();
        var largest = spent.Where(s => !s.Key.StartsWith(scoring, StringComparison.Ordinal)).Max(s => s.Value);
        return new Measured(largest / whole, largest / questions.Length, whole / questions.Length, "ms")
        {
            Note = string.Join(", ", spent.OrderByDescending(s => s.Value).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value / whole:P0}"))),
        };
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
