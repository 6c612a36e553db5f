using System.Collections.Concurrent;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Models;
using Assistant.Planner.Models.Prompts;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.Scoring;
using Microsoft.Extensions.Logging;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>The whole way from question to answer with a played model, the real connector between them.</summary>
internal sealed class ModelledAnswers : IAsyncDisposable
{
    public const string Key = "sk-planted-key-0123456789";

    /// <summary>At the centre only: ranges take time and no model has a part in them.</summary>
    public static readonly AnswerOptions Quick = AnswerOptions.Default with { Scoring = new ScoringOptions(Ranges: false) };

    private static readonly ConcurrentDictionary<string, Lazy<Task<Answer>>> Plain = new(StringComparer.Ordinal);
    private static readonly PromptLibrary Shipped = PromptLibrary.Load(Some.Folder("prompts"));

    private ModelledAnswers(FakeEndpoint endpoint, LanguageModel model, QuestionAnswerer answerer) => (Endpoint, Model, Answerer) = (endpoint, model, answerer);

    public FakeEndpoint Endpoint { get; }

    public LanguageModel Model { get; }

    public QuestionAnswerer Answerer { get; }

    /// <summary>Patient settings, so that a busy machine fails no test that is not about time.</summary>
    public static LanguageModelOptions Options(FakeEndpoint endpoint) => new()
    {
        Endpoint = endpoint.Address,
        Name = "fake",
        Key = Key,
        Deadline = TimeSpan.FromSeconds(30),
        AttemptTimeout = TimeSpan.FromSeconds(20),
        RetryDelay = TimeSpan.FromMilliseconds(1),
        InputPrice = 1,
        OutputPrice = 4,
    };

    public static async Task<ModelledAnswers> StartAsync(
        Func<FakeCall, Task>? play = null, Action<LanguageModelOptions>? settle = null, PromptLibrary? prompts = null, AnswerCache? cache = null, ILogger? logger = null, CompiledRuleBase? compiled = null,
        TimeProvider? time = null)
    {
        var endpoint = await FakeEndpoint.StartAsync(play);
        var options = Options(endpoint);
        settle?.Invoke(options);
        var model = LanguageModel.Create(options, prompts ?? Shipped, time ?? TimeProvider.System, logger);
        var rules = compiled ?? Some.Compiled;
        var interpreter = compiled is null ? Some.Interpreter : new Assistant.Planner.Interpreting.GrammarInterpreter(rules.Snapshot);
        return new ModelledAnswers(endpoint, model, QuestionAnswerer.Create(rules, interpreter, TimeProvider.System, cache, model));
    }

    /// <summary>The same model behind answers of which none is kept.</summary>
    public ModelledAnswers Forgetful() => new(Endpoint, Model, QuestionAnswerer.Create(Some.Compiled, Some.Interpreter, TimeProvider.System, null, Model));

    public async Task<Answer> AskAsync(string text) => (await AskAsync(text, ConversationContext.Empty)).Answer;

    public Task<(Answer Answer, ConversationContext Next)> AskAsync(string text, ConversationContext context) => Answerer.AnswerAsync(text, context, Quick);

    /// <summary>The answer without a model.</summary>
    public static Task<Answer> PlainAsync(string text) => Plain.GetOrAdd(text, t => new Lazy<Task<Answer>>(() => Some.Answer(t, Quick))).Value;

    public async ValueTask DisposeAsync()
    {
        Model.Dispose();
        await Endpoint.DisposeAsync();
    }
}
