using Assistant.Planner.Models;
using Assistant.RuleBase.Loading;

namespace Assistant.Host.Answering;

/// <summary>Adds the language model, where one is set.</summary>
internal static class ModelServices
{
    /// <summary>Settings in the section <c>Model</c>; prompts in the folder <c>Prompts:Folder</c>. Nothing is added while neither endpoint nor name is set.</summary>
    public static WebApplicationBuilder AddLanguageModel(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(LanguageModelOptions.Section);
        if (new LanguageModelOptions { Endpoint = section[nameof(LanguageModelOptions.Endpoint)], Name = section[nameof(LanguageModelOptions.Name)] }.IsOn)
        {
            var configured = builder.Configuration["Prompts:Folder"];
            builder.Services.AddLanguageModel(
                section.Bind,
                () => ContentFolder.Find(ContentFolder.Prompts, configured, Directory.GetCurrentDirectory(), AppContext.BaseDirectory));
        }

        return builder;
    }

    /// <summary>Makes the model now, if one is set, so that its prompts are looked at when the host starts.</summary>
    public static void LoadLanguageModel(this WebApplication app) => app.Services.GetService<LanguageModel>();
}
