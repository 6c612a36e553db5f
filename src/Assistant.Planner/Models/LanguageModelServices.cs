using Assistant.Planner.Models.Prompts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Assistant.Planner.Models;

/// <summary>Adds a language model to a host.</summary>
public static partial class LanguageModelServices
{
    /// <summary>
    /// Adds <see cref="LanguageModel"/> as a singleton; settings are checked when the host starts. Without it every answer is made without a model.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settle">Sets the options.</param>
    /// <param name="prompts">Finds the prompts folder, when the model is made.</param>
    public static IServiceCollection AddLanguageModel(this IServiceCollection services, Action<LanguageModelOptions> settle, Func<string> prompts)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LanguageModelOptions>, LanguageModelOptionsValidator>());
        services.AddOptions<LanguageModelOptions>().Configure(settle).ValidateOnStart();
        services.TryAddSingleton(provider =>
        {
            var logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger<LanguageModel>();
            var options = provider.GetRequiredService<IOptions<LanguageModelOptions>>().Value;
            var library = PromptLibrary.Load(prompts());
            foreach (var problem in library.Problems)
            {
                Broken(logger, problem);
            }

            var model = LanguageModel.Create(options, library, provider.GetRequiredService<TimeProvider>(), logger);
            Ready(logger, model.Name, library.Version);
            return model;
        });
        return services;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A prompt cannot be used, so this part of the language model is off: {Problem}")]
    private static partial void Broken(ILogger logger, PromptProblem problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "The language model {Model} helps to read and to word; prompts {Prompts}")]
    private static partial void Ready(ILogger logger, string model, string prompts);
}
