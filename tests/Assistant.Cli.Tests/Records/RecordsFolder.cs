using System.Text.Json;
using Assistant.Cli.Tests.Support;
using Assistant.Planner;
using Assistant.Planner.Delivery;
using Assistant.Planner.Feedback;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;
using Assistant.Storage;
using Assistant.Storage.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Tests.Records;

/// <summary>A data folder with what a host would have recorded in it.</summary>
internal sealed class RecordsFolder : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<QuestionAnswerer> Answerer = new(() => Of(RuleBaseLoader.Load(Repository.Rules)));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-cli-records-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Runs the command line on this folder.</summary>
    public Task<CliRun> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--data", Path]);

    /// <summary>Asks and records.</summary>
    /// <returns>The answers' identifiers.</returns>
    public Task<IReadOnlyList<string>> AskAsync(params string[] questions) => AskAsync(Answerer.Value, questions);

    /// <summary>Asks under these rules and records.</summary>
    public Task<IReadOnlyList<string>> AskAsync(RuleBaseSnapshot rules, params string[] questions) => AskAsync(Of(rules), questions);

    /// <summary>Records a complaint.</summary>
    public async Task ComplainAsync(string answer, string? rule, string text)
    {
        await using var services = Open();
        await services.GetRequiredService<IFeedbackLog>().TakeAsync(
            new AnswerFeedback(answer, false, FeedbackReason.DoesNotFollow, text, rule, new Asker("directline", "c1", "ana"), Noon) { Id = Guid.NewGuid() });
    }

    /// <summary>Changes the database behind everybody's back.</summary>
    public async Task DamageAsync(string sql)
    {
        await using var services = Open();
        await services.GetRequiredService<IDatabase>().WriteAsync(session => session.ExecuteAsync(sql));
    }

    private async Task<IReadOnlyList<string>> AskAsync(QuestionAnswerer answerer, string[] questions)
    {
        var ids = new List<string>();
        await using var services = Open();
        foreach (var question in questions)
        {
            var (answer, _) = await answerer.AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default);
            await services.GetRequiredService<IAnswerArchive>().KeepAsync(
                new DeliveredAnswer(answer, ConversationContext.Empty, AnswerOptions.Default, new Asker("directline", "c1", "ana"), Noon));
            ids.Add(answer.AnswerId);
        }

        return ids;
    }

    private static QuestionAnswerer Of(RuleBaseSnapshot rules) =>
        QuestionAnswerer.Create(CompiledRuleBase.Compile(rules), new GrammarInterpreter(rules), TimeProvider.System);

    private ServiceProvider Open()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddLogging();
        services.AddStorage(options => options.Folder = Path);
        return services.BuildServiceProvider();
    }
}
