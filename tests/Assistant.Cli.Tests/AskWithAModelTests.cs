using Assistant.Cli.Tests.Support;

namespace Assistant.Cli.Tests;

/// <summary>A language model is named on the command line, its key is not; whatever is wrong with it, the question is answered.</summary>
public sealed class AskWithAModelTests
{
    private const string Question = "What do you know about Armenia?";

    [Fact]
    public async Task A_model_that_cannot_be_reached_costs_a_caveat()
    {
        var run = await CommandLine.RunAsync("ask", "--json", Question, "--model", "gpt", "--model-endpoint", "http://127.0.0.1:9/v1/");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("The language model could not be reached; what stands here was read and written without it.", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assistant: --model-endpoint must be a whole http or https address", "--model", "gpt")]
    [InlineData("assistant: --model must name the model", "--model-endpoint", "http://127.0.0.1:9/v1/")]
    [InlineData("assistant: Model:Key is missing; set it in the environment as Model__Key", "--model", "gpt", "--model-endpoint", "https://api.openai.com/v1/")]
    public async Task A_setting_that_cannot_work_is_named_and_nobody_is_asked(string sentence, params string[] options)
    {
        var run = await CommandLine.RunAsync(["ask", Question, .. options]);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_comes_from_the_environment_and_is_never_shown()
    {
        var run = await CommandLine.RunAsync(
            ["ask", "--json", Question, "--model", "gpt", "--model-endpoint", "http://127.0.0.1:9/v1/"], "", console => console with { ModelKey = "sk-planted" });

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("sk-planted", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_prompt_is_named_with_its_place_and_the_question_is_answered()
    {
        var prompts = Directory.CreateTempSubdirectory("prompts-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(prompts.FullName, "README.md"), "");

            var run = await CommandLine.RunAsync("ask", "--json", Question, "--model", "gpt", "--model-endpoint", "http://127.0.0.1:9/v1/", "--prompts", prompts.FullName);

            Assert.Equal(0, run.ExitCode);
            Assert.Contains("assistant: reword-sentences/skprompt.txt:1:1: the file is missing or cannot be read", run.Error, StringComparison.Ordinal);
            Assert.Contains("The language model's prompts cannot be used; what stands here was read and written without it.", run.Out, StringComparison.Ordinal);
        }
        finally
        {
            prompts.Delete(recursive: true);
        }
    }
}
