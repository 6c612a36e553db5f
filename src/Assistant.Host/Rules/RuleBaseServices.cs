using Assistant.Planner;
using Assistant.Scoring;

namespace Assistant.Host.Rules;

/// <summary>Adds the rule base.</summary>
internal static class RuleBaseServices
{
    /// <summary>Adds what reads, serves and watches the rules; settings under <c>Rules</c> and <c>Data</c>.</summary>
    public static WebApplicationBuilder AddRuleBase(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RulesOptions>().BindConfiguration("Rules");
        builder.Services.AddOptions<DataOptions>().BindConfiguration("Data");
        builder.Services.AddSingleton<RulesReader>();
        builder.Services.AddSingleton<RulesKeeper>();
        builder.Services.AddHostedService(services => services.GetRequiredService<RulesKeeper>());
        builder.Services.AddSingleton<ServedRules>();
        builder.Services.AddHostedService<RulesWatch>();
        return builder;
    }

    /// <summary>Loads the rules now, so that broken ones stop the start and not a conversation.</summary>
    /// <exception cref="RuleBase.InvalidRulesException">The rule base cannot be used; every problem is listed.</exception>
    public static void LoadRuleBase(this WebApplication app) => app.Services.GetRequiredService<ServedRules>().Start();
}
