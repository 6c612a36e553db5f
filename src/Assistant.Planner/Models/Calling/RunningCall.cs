using System.Diagnostics;
using Assistant.Planner.Models.Prompts;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Models.Calling;

/// <summary>One call while it runs; when it ends, however it ends, it is charged, measured and, if it failed, logged.</summary>
internal sealed partial class RunningCall(LanguageModelOptions options, Uri endpoint, Prompt prompt, ModelTurn turn, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly long _started = time.GetTimestamp();
    private readonly Activity? _activity = ModelTelemetry.Start(options, endpoint, prompt.Label);

    public ModelUsage Usage { get; set; }

    public ModelFault? Fault { get; set; }

    /// <summary>The next piece of a stream; null at its end, or where it broke and <see cref="Fault"/> says so.</summary>
    public async ValueTask<StreamingChatMessageContent?> NextAsync(IAsyncEnumerator<StreamingChatMessageContent> stream)
    {
        try
        {
            return await stream.MoveNextAsync().ConfigureAwait(false) ? stream.Current : null;
        }
#pragma warning disable CA1031 // Whatever a hostile or broken endpoint makes the connector throw costs the answer its polish and nothing else.
        catch (Exception thrown) when (!turn.WasCancelled)
#pragma warning restore CA1031
        {
            Fault = FaultReader.Of(thrown);
            return null;
        }
    }

    public void Dispose()
    {
        var took = time.GetElapsedTime(_started);
        var cost = turn.Charge(Usage.Input, Usage.Output);
        ModelTelemetry.Ended(_activity, options, endpoint, Usage, cost, took, Fault);
        _activity?.Dispose();
        if (Fault is { } fault)
        {
            turn.Failed(fault);
            Failed(logger, prompt.Label, ModelTelemetry.NameOf(fault), (long)took.TotalMilliseconds);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The language model was of no use for {Prompt}: {Fault} after {Milliseconds} ms")]
    private static partial void Failed(ILogger logger, string prompt, string fault, long milliseconds);
}
