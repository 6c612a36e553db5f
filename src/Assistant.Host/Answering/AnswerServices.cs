using Assistant.BotFramework.Inbox;
using Assistant.Planner;

namespace Assistant.Host.Answering;

/// <summary>Adds the way from question to answer.</summary>
internal static class AnswerServices
{
    /// <summary>Interpreter, planner, and the memory of <c>/api/ask</c>.</summary>
    public static WebApplicationBuilder AddAnswers(this WebApplicationBuilder builder)
    {
        builder.Services.AddPlanner();
        builder.Services.AddOptions<PromptsOptions>().BindConfiguration("Prompts");
        builder.Services.AddSingleton<LiveModel>();
        builder.Services.AddHostedService<PromptsWatch>();
        builder.Services.AddSingleton<AnswererFactory>();
        builder.Services.AddSingleton(_ => new AskConversations());
        builder.Services.AddSingleton<IErasureWatcher>(provider => provider.GetRequiredService<AskConversations>());
        return builder;
    }
}
