using Microsoft.SemanticKernel;

namespace Assistant.Planner.Execution;

/// <summary>Writes every function call of a kernel into the trace of the question it serves.</summary>
internal sealed class TraceFilter : IFunctionInvocationFilter
{
    /// <summary>Where a question's kernel keeps its recorder.</summary>
    public const string Recorder = "trace";

    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        if (context.Kernel.Data.TryGetValue(Recorder, out var value) && value is TraceRecorder trace)
        {
            await trace.TimeAsync($"{context.Function.PluginName}.{context.Function.Name}", async () =>
            {
                await next(context).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
            return;
        }

        await next(context).ConfigureAwait(false);
    }
}
