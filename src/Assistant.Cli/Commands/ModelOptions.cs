using System.CommandLine;
using Assistant.Planner.Models;
using Assistant.Planner.Models.Prompts;

namespace Assistant.Cli.Commands;

/// <summary>The options of commands that may ask a language model: which, and where. The key is read from the environment alone.</summary>
/// <param name="helps">What it is asked for, as a half-sentence for --help.</param>
internal sealed class ModelOptions(string helps = "helps to read and to word")
{
    /// <summary>The same name the host reads it under; never an argument, since arguments are seen by everybody on the machine.</summary>
    public const string KeyVariable = "Model__Key";

    public Option<string?> Name { get; } = new("--model")
    {
        Description = $"A language model that {helps}; off without it. The key stands in {KeyVariable}.",
        HelpName = "NAME",
    };

    public Option<string?> Endpoint { get; } = new("--model-endpoint")
    {
        Description = "Its address, such as https://api.openai.com/v1/ or https://NAME.openai.azure.com/openai/v1/.",
        HelpName = "URL",
    };

    /// <summary>The model of this run, or null where none is named; broken prompts are said on standard error.</summary>
    /// <exception cref="InputException">A setting cannot be used.</exception>
    public LanguageModel? Make(ParseResult parsed, CliConsole console, ContentOptions content)
    {
        var options = new LanguageModelOptions { Name = parsed.GetValue(Name), Endpoint = parsed.GetValue(Endpoint), Key = console.ModelKey };
        if (!options.IsOn)
        {
            return null;
        }

        if (new LanguageModelOptionsValidator().Validate(null, options) is { Failed: true } wrong)
        {
            throw new InputException(string.Join('\n', wrong.Failures!
                .Select(f => f.Replace("Model:Endpoint", "--model-endpoint", StringComparison.Ordinal).Replace("Model:Name", "--model", StringComparison.Ordinal))));
        }

        var prompts = PromptLibrary.Load(content.PromptsFolder(parsed, console));
        foreach (var problem in prompts.Problems)
        {
            console.Error.WriteLine($"assistant: {problem}");
        }

        return LanguageModel.Create(options, prompts, console.Time);
    }
}
