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
        builder.Services.AddTransient(services => services.GetRequiredService<ServedRules>().Answerer);
        builder.Services.AddHostedService<RulesGate>();
        builder.Services.AddHostedService<RulesWatch>();
        builder.Services.AddSingleton<FormerRules>();
        builder.Services.AddHostedService(services => services.GetRequiredService<FormerRules>());
        return builder;
    }

    /// <summary>Begins to load the rules while the rest of the host is set up; broken ones stop the start and not a conversation: see <see cref="RulesGate"/>.</summary>
    /// <exception cref="RuleBase.InvalidRulesException">There are no rules.</exception>
    public static void BeginRuleBase(this WebApplication app) => app.Services.GetRequiredService<ServedRules>().Begin();

    /// <summary>Lets requests that come before the rules are in force wait for them.</summary>
    public static void UseRuleBase(this WebApplication app)
    {
        var served = app.Services.GetRequiredService<ServedRules>();
        app.Use((context, next) => served.Loaded.IsCompletedSuccessfully ? next(context) : OnceLoaded(context, next));

        async Task OnceLoaded(HttpContext context, RequestDelegate next)
        {
            await served.Loaded.WaitAsync(context.RequestAborted);
            await next(context);
        }
    }
}
