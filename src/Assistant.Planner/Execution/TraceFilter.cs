using Assistant.Planner.Plans;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Execution;

/// <summary>Writes every function call of a kernel into the trace of the question it serves.</summary>
internal sealed class TraceFilter : IFunctionInvocationFilter
{
    /// <summary>Where a question's kernel keeps its recorder.</summary>
    public const string Recorder = "trace";

    /// <summary>Where the executor puts the step of the plan that runs.</summary>
    public const string Step = "step";

    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (context.Kernel.Data.TryGetValue(Recorder, out var value) && value is TraceRecorder trace)
        {
            var step = context.Kernel.Data.TryGetValue(Step, out var planned) ? planned as PlanStep : null;
            await trace.TimeAsync($"{context.Function.PluginName}.{context.Function.Name}", step, async () =>
            {
                await next(context).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            return;
        }

        await next(context).ConfigureAwait(false);
    }
}
