using System.Runtime.CompilerServices;
using System.Text;
using Assistant.Planner.Models.Calling;
using Assistant.Planner.Models.Prompts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using ChatTokenUsage = OpenAI.Chat.ChatTokenUsage;

namespace Assistant.Planner.Models;

/// <summary>The configured language model: asked with the prompts of the library and nothing else, within the limits of a turn.</summary>
/// <remarks>One per process, shared by all conversations; it keeps nothing of any of them. What it returns is never trusted: each use checks it.</remarks>
public sealed class LanguageModel : IDisposable
{
    private const int MostCharacters = 64 * 1024;

    private readonly LanguageModelOptions _options;
    private readonly ModelPurse _purse;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Uri _endpoint;
    private readonly HttpClient _http;
    private readonly Kernel _kernel;

    private LanguageModel(LanguageModelOptions options, ModelPurse purse, PromptLibrary prompts, TimeProvider time, ILogger logger)
    {
        (_options, _purse, Prompts, _time, _logger) = (options, purse, prompts, time, logger);
        _endpoint = new Uri(options.Endpoint!.EndsWith('/') ? options.Endpoint : options.Endpoint + "/");
        _http = ModelHttp.Create(options, _endpoint, time);
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion(options.Name!, _endpoint, string.IsNullOrWhiteSpace(options.Key) ? "none" : options.Key, httpClient: _http);
        _kernel = builder.Build();
    }

    /// <summary>The model or deployment asked.</summary>
    public string Name => _options.Name!;

    /// <summary>The prompts it is asked with.</summary>
    public PromptLibrary Prompts { get; }

    internal LanguageModelOptions Options => _options;

    /// <summary>Makes a model of settings that were validated.</summary>
    /// <param name="options">In order by <see cref="LanguageModelOptionsValidator"/>.</param>
    /// <param name="prompts">The prompts to ask with.</param>
    /// <param name="time">For deadlines and pauses.</param>
    /// <param name="logger">Is told what failed, never what was said; null for none.</param>
    /// <exception cref="ArgumentException">The settings are not in order.</exception>
    public static LanguageModel Create(LanguageModelOptions options, PromptLibrary prompts, TimeProvider time, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(prompts);
        var checkedOptions = new LanguageModelOptionsValidator().Validate(null, options);
        if (!options.IsOn || !checkedOptions.Succeeded)
        {
            throw new ArgumentException(checkedOptions.FailureMessage ?? "No model is set.", nameof(options));
        }

        logger ??= NullLogger.Instance;
        return new LanguageModel(options, new ModelPurse(options, time, logger), prompts, time, logger);
    }

    /// <summary>The same model asked with other prompts; what the one has spent of the day, the other has.</summary>
    public LanguageModel With(PromptLibrary prompts) => new(_options, _purse, prompts, _time, _logger);

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    internal ModelTurn Begin(ModelSpending? spent, CancellationToken caller) => new(_options, _purse, spent ?? ModelSpending.None, _time, caller);

    /// <summary>Asks once and waits for the whole answer.</summary>
    /// <returns>The answer; null where the turn says what went wrong.</returns>
    internal async Task<ChatMessageContent?> AskAsync(
        string name, IReadOnlyDictionary<string, string> variables, Action<OpenAIPromptExecutionSettings> settle, ModelTurn turn)
    {
        if (Prepare(name, variables, settle, turn) is not { } call)
        {
            return null;
        }

        var usage = default(ModelUsage);
        using var running = Start(call.Prompt, turn);
        try
        {
            var result = await call.Function.InvokeAsync(_kernel, call.Arguments, turn.Token).ConfigureAwait(false);
            var content = result.GetValue<ChatMessageContent>();
            usage = ModelUsage.Of(content?.Metadata?.GetValueOrDefault("Usage") as ChatTokenUsage, call.Characters, content?.Content?.Length ?? 0);
            running.Fault = content is null ? ModelFault.Unusable : Ended(content.Metadata);
            return running.Fault is null ? content : null;
        }
#pragma warning disable CA1031 // Whatever a hostile or broken endpoint makes the connector throw costs the answer its polish and nothing else.
        catch (Exception thrown) when (!turn.WasCancelled)
#pragma warning restore CA1031
        {
            usage = ModelUsage.Of(null, call.Characters, 0);
            running.Fault = FaultReader.Of(thrown);
            return null;
        }
        finally
        {
            running.Usage = usage;
        }
    }

    /// <summary>Asks once and gives the lines of the answer as they come; what a fault leaves unfinished is not given.</summary>
    internal async IAsyncEnumerable<string> LinesAsync(
        string name, IReadOnlyDictionary<string, string> variables, ModelTurn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Prepare(name, variables, static _ => { }, turn) is not { } call)
        {
            yield break;
        }

        using var running = Start(call.Prompt, turn);
        var stream = call.Function.InvokeStreamingAsync<StreamingChatMessageContent>(_kernel, call.Arguments, turn.Token).GetAsyncEnumerator(cancellationToken);
        await using var ending = stream.ConfigureAwait(false);
        var line = new StringBuilder();
        var (received, finished, reported) = (0, false, (ChatTokenUsage?)null);
        while (await running.NextAsync(stream).ConfigureAwait(false) is { } chunk)
        {
            reported = chunk.Metadata?.GetValueOrDefault("Usage") as ChatTokenUsage ?? reported;
            running.Fault ??= Ended(chunk.Metadata);
            finished |= chunk.Metadata?.GetValueOrDefault("FinishReason") is "Stop";
            var text = chunk.Content ?? "";
            received += text.Length;
            running.Usage = ModelUsage.Of(reported, call.Characters, received);
            if (received > MostCharacters)
            {
                running.Fault = ModelFault.Unusable;
            }

            if (running.Fault is not null)
            {
                yield break;
            }

            foreach (var character in text)
            {
                if (character is not '\n')
                {
                    line.Append(character);
                    continue;
                }

                yield return line.ToString();
                line.Clear();
            }
        }

        running.Usage = ModelUsage.Of(reported, call.Characters, received);
        if (running.Fault is null && !finished)
        {
            // The connection was closed in order, but in the middle of an answer.
            running.Fault = ModelFault.Unusable;
        }
        else if (running.Fault is null && line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    private RunningCall Start(Prompt prompt, ModelTurn turn) => new(_options, _endpoint, prompt, turn, _time, _logger);

    private PreparedCall? Prepare(string name, IReadOnlyDictionary<string, string> variables, Action<OpenAIPromptExecutionSettings> settle, ModelTurn turn)
    {
        if (!turn.MayAsk)
        {
            return null;
        }

        if (Prompts.Find(name) is not { } prompt)
        {
            turn.Failed(ModelFault.NoPrompt);
            return null;
        }

        var settings = OpenAIPromptExecutionSettings.FromExecutionSettings(prompt.Config.DefaultExecutionSettings);
        settle(settings);
        var arguments = new KernelArguments(settings);
        foreach (var (variable, value) in variables)
        {
            arguments[variable] = value;
        }

        var characters = prompt.Config.Template.Length + variables.Values.Sum(v => v.Length);
        if (!turn.Affords(ModelUsage.Estimate(characters), settings.MaxTokens ?? 0))
        {
            return null;
        }

        turn.Asked(prompt.Label);
        return new PreparedCall(prompt, _kernel.CreateFunctionFromPrompt(prompt.Config), arguments, characters);
    }

    private static ModelFault? Ended(IReadOnlyDictionary<string, object?>? metadata) =>
        metadata?.GetValueOrDefault("Refusal") is string { Length: > 0 } || metadata?.GetValueOrDefault("RefusalUpdate") is string { Length: > 0 } || metadata?.GetValueOrDefault("FinishReason") is "ContentFilter" ? ModelFault.Refused
        : metadata?.GetValueOrDefault("FinishReason") is "Length" ? ModelFault.Unusable
        : null;
}
