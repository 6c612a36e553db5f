using Assistant.Planner.Models;

namespace Assistant.Planner.Tests.Models;

/// <summary>Settings that cannot work are refused at start with a sentence each; nothing set means no model.</summary>
public sealed class LanguageModelOptionsTests
{
    [Fact]
    public void Nothing_set_is_off_and_in_order()
    {
        var options = new LanguageModelOptions { Deadline = TimeSpan.Zero };

        Assert.False(options.IsOn);
        Assert.True(new LanguageModelOptionsValidator().Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData("https://api.openai.com/v1/")]
    [InlineData("https://api.openai.com/v1")]
    [InlineData("https://contoso.openai.azure.com/openai/v1/")]
    [InlineData("http://127.0.0.1:11434/v1")]
    [InlineData("http://localhost:8080/v1")]
    public void An_OpenAI_compatible_address_is_taken(string endpoint) => Assert.Empty(Problems(o => o.Endpoint = endpoint));

    [Fact]
    public void A_server_on_this_machine_needs_no_key() => Assert.Empty(Problems(o => (o.Endpoint, o.Key) = ("http://localhost:8080/v1", null)));

    public static TheoryData<string, Action<LanguageModelOptions>> Mistakes() => new()
    {
        { "Model:Endpoint must be a whole http or https address without user, query or fragment, such as https://api.openai.com/v1/.", o => o.Endpoint = "api.openai.com" },
        { "Model:Endpoint must be a whole http or https address without user, query or fragment, such as https://api.openai.com/v1/.", o => o.Endpoint = null },
        { "Model:Endpoint must be a whole http or https address without user, query or fragment, such as https://api.openai.com/v1/.", o => o.Endpoint = "https://u:p@api.openai.com/v1" },
        { "Model:Endpoint must be a whole http or https address without user, query or fragment, such as https://api.openai.com/v1/.", o => o.Endpoint = "https://api.openai.com/v1?key=x" },
        { "Model:Endpoint must be a whole http or https address without user, query or fragment, such as https://api.openai.com/v1/.", o => o.Endpoint = "file:///etc/passwd" },
        { "Model:Endpoint must be https, since questions and the key travel there; plain http is taken for this machine alone.", o => o.Endpoint = "http://api.openai.com/v1" },
        { "Model:Key is missing; set it in the environment as Model__Key or in a secret store, not in a file of the repository.", o => o.Key = " " },
        { "Model:Key holds characters no key has; was it cut or copied with a line break?", o => o.Key = "sk-1\n" },
        { "Model:Name must name the model (with Azure: the deployment), such as gpt-4.1-mini.", o => o.Name = "" },
        { "Model:Deadline must lie between 00:00:00.050 and 00:02:00.", o => o.Deadline = TimeSpan.FromMinutes(3) },
        { "Model:AttemptTimeout must lie between 00:00:00.020 and Model:Deadline.", o => o.AttemptTimeout = TimeSpan.FromSeconds(9) },
        { "Model:RetryDelay must lie between 00:00:00.001 and 00:00:10.", o => o.RetryDelay = TimeSpan.Zero },
        { "Model:BreakDuration must lie between 00:00:00.500 and 00:10:00.", o => o.BreakDuration = TimeSpan.Zero },
        { "Model:Retries must lie between 0 and 5.", o => o.Retries = 6 },
        { "Model:MaximumResponseBytes must lie between 1024 and 4194304.", o => o.MaximumResponseBytes = 1 },
        { "Model:TokenBudget must be at least 100; to use no model, set neither Model:Endpoint nor Model:Name.", o => o.TokenBudget = 0 },
        { "Model:InputPrice and Model:OutputPrice are prices of a million tokens and cannot be negative.", o => o.InputPrice = -1 },
        { "Model:DayTokenBudget must be at least 100; to use no model, set neither Model:Endpoint nor Model:Name.", o => o.DayTokenBudget = 99 },
        { "Model:DayCostBudget must be above 0 and needs Model:InputPrice and Model:OutputPrice.", o => o.DayCostBudget = 1 },
        { "Model:CostBudget must be above 0 and needs Model:InputPrice and Model:OutputPrice.", o => o.CostBudget = 1 },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_setting_that_cannot_work_is_refused_in_a_sentence(string sentence, Action<LanguageModelOptions> mistake) =>
        Assert.Equal(sentence, Assert.Single(Problems(mistake)));

    [Fact]
    public void No_refusal_repeats_the_key()
    {
        var problems = Problems(o => (o.Endpoint, o.Key, o.Name, o.Retries) = ("sk-secret-in-the-wrong-place", "sk-secret\u0001", "", 99));

        Assert.Equal(4, problems.Count);
        Assert.DoesNotContain(problems, p => p.Contains("secret-", StringComparison.Ordinal) || p.Contains("sk-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_model_is_not_made_of_settings_that_are_off() =>
        Assert.Throws<ArgumentException>(() => LanguageModel.Create(new LanguageModelOptions(), Assistant.Planner.Models.Prompts.PromptLibrary.Load(Some.Folder("prompts")), TimeProvider.System));

    private static IReadOnlyList<string> Problems(Action<LanguageModelOptions> settle)
    {
        var options = new LanguageModelOptions { Endpoint = "https://api.openai.com/v1/", Name = "gpt", Key = "sk-1" };
        settle(options);
        return [.. new LanguageModelOptionsValidator().Validate(null, options).Failures ?? []];
    }
}
