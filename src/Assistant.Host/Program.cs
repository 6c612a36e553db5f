using Assistant.Bot;
using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Hosting;
using Assistant.Host.Access;
using Assistant.Host.Answering;
using Assistant.Host.Documents;
using Assistant.Host.Faults;
using Assistant.Host.Health;
using Assistant.Host.Maintain;
using Assistant.Host.Page;
using Assistant.Host.Quality;
using Assistant.Host.Rules;
using Assistant.Host.Settings;
using Assistant.Host.Sharing;
using Assistant.Host.Telemetry;
using Assistant.Host.Texts;

namespace Assistant.Host;

/// <summary>The web host: what it is made of, and how it starts.</summary>
internal static class Program
{
    /// <returns>0 stopped in good order; 1 a setting or the rule base is wrong, and standard error says how to mend it.</returns>
    public static Task<int> Main(string[] args) =>
        HealthProbe.IsAsked(args) ? HealthProbe.RunAsync(args, Console.Error) : RunAsync(args, Console.Error);

    /// <summary>Starts and runs until told to stop; what stops the start goes to <paramref name="error"/>.</summary>
    internal static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        try
        {
            await using var app = Build(args);
            await app.RunAsync();
            return 0;
        }
        catch (Exception fault) when (StartFault.Explains(fault) is { } problems)
        {
            await error.WriteLineAsync(problems);
            return 1;
        }
    }

    /// <summary>The host, its rules being loaded, not yet listening.</summary>
    internal static WebApplication Build(string[] args)
    {
        // Before the first pattern is matched: none may run away over a text somebody made for it.
        AppContext.SetData("REGEX_DEFAULT_MATCH_TIMEOUT", TimeSpan.FromSeconds(2));
        var builder = WebApplication.CreateBuilder(args);
        builder.AddHostDefaults().RefuseUnknownSettings().AddListening().AddAccess();
        builder.AddRuleBase().AddLanguageModel().AddStorage().AddAnswers().AddChat();
        builder.AddDocuments().AddSharing().AddQuality();
        builder.AddMaintain().AddTexts();
        builder.AddFaults().AddLimits().AddCompression().AddTelemetry();

        var app = builder.Build();
        app.BeginRuleBase();
        app.LoadLanguageModel();
        app.UseFaults();
        app.UseRuleBase();
        app.UseAccess();
        app.UseResponseCompression();
        app.UseRateLimiter();
        app.UseWebSockets();

        app.MapChatPage();
        app.MapTexts();
        app.MapAsk().RequireRateLimiting(RateLimits.Ask);
        app.MapBotMessages().AllowAnonymous(); // the channels' own tokens are checked there
        app.MapDirectLine().AllowAnonymous(); // as are those of conversations
        app.MapDirectLineToken().RequireRateLimiting(RateLimits.Token);
        app.MapHealth();
        app.MapDocuments().RequireRateLimiting(RateLimits.Ask);
        app.MapSharing();
        app.MapQuality();
        app.MapMaintain();
        app.MapSignOut();
        app.MapMetrics();
        return app;
    }
}
