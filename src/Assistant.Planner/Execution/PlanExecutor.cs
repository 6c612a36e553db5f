using Assistant.Planner.Plans;
using Assistant.Planner.Plugins;
using Assistant.RuleBase;
using Assistant.Scoring.Results;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Execution;

/// <summary>Runs the steps of a plan as functions of the kernel plugins <c>rules</c>, <c>states</c> and <c>scoring</c>.</summary>
/// <remarks>The kernel is built once per snapshot; each question runs on a light clone that carries its trace.</remarks>
internal sealed class PlanExecutor
{
    private readonly Kernel _kernel = new();

    public PlanExecutor(RuleBaseSnapshot snapshot, ScoringTools tools)
    {
        _kernel.Plugins.Add(KernelPluginFactory.CreateFromObject(new RulesPlugin(snapshot, new TopicIndex(snapshot)), "rules"));
        _kernel.Plugins.Add(KernelPluginFactory.CreateFromObject(new StatesPlugin(snapshot), "states"));
        _kernel.Plugins.Add(KernelPluginFactory.CreateFromObject(new ScoringPlugin(snapshot, tools), "scoring"));
        _kernel.FunctionInvocationFilters.Add(new TraceFilter());
    }

    /// <summary>Every function a step may name.</summary>
    public IEnumerable<KernelFunction> Functions => _kernel.Plugins.SelectMany(p => p);

    public async ValueTask<Findings> ExecuteAsync(Plan plan, TraceRecorder trace, CancellationToken cancellationToken)
    {
        var kernel = _kernel.Clone();
        kernel.Data[TraceFilter.Recorder] = trace;
        var findings = Findings.None;
        foreach (var step in plan.Steps)
        {
            kernel.Data[TraceFilter.Step] = step;
            findings = Join(findings, step, await RunAsync(kernel, step, cancellationToken).ConfigureAwait(false));
        }

        return findings;
    }

    private static async Task<object?> RunAsync(Kernel kernel, PlanStep step, CancellationToken cancellationToken)
    {
        var dot = step.Function.IndexOf('.', StringComparison.Ordinal);
        var function = kernel.Plugins.GetFunction(step.Function[..dot], step.Function[(dot + 1)..]);
        var arguments = new KernelArguments();
        foreach (var (name, value) in step.Arguments)
        {
            arguments[name] = value;
        }

        var result = await kernel.InvokeAsync(function, arguments, cancellationToken).ConfigureAwait(false);
        return result.GetValue<object>();
    }

    private static Findings Join(Findings findings, PlanStep step, object? found) => found switch
    {
        Assessment assessment => findings with { Assessments = [.. findings.Assessments, new AssessedCase(assessment, step.Variant)] },
        RulesFound { IsEmpty: true } => findings with { Missing = [.. findings.Missing, Looked(step)] },
        RulesFound rules => findings with
        {
            Rules = [.. findings.Rules.Union(rules.Rules)],
            Passages = [.. findings.Passages, .. rules.Passages],
            AreByFigure = rules.ByFigure,
        },
        RankingFound ranking => findings with { Assessments = ranking.Cases, Ranking = ranking },
        FlipFound flip => findings with { Assessments = flip.Changed is { } changed ? [flip.Now, changed] : [flip.Now], Flip = flip },
        VariationsFound variations => findings with { Variations = findings.Variations.With(variations) },
        MethodFound method => findings with { Method = method },
        PrecedentsFound precedents => findings with { Precedents = precedents.Nearest },
        StateFigures profile => findings with { Profiles = [.. findings.Profiles, profile] },
        SourcesFound sources => findings with { Documents = sources.Documents, Attributions = sources.Attributions },
        _ => throw new InvalidOperationException($"The step {step.Function} gave nothing an answer can be made of."),
    };

    private static string Looked(PlanStep step) => string.Join(' ', step.Arguments.Values.OfType<string>());
}
