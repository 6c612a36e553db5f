using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Host.Rules;

/// <summary>Adds the rule base.</summary>
internal static partial class RuleBaseServices
{
    /// <summary>Adds the compiled rule base of the folder <c>Rules:Folder</c>.</summary>
    public static WebApplicationBuilder AddRuleBase(this WebApplicationBuilder builder)
    {
        var configured = builder.Configuration["Rules:Folder"];
        builder.Services.AddSingleton(_ => CompiledRuleBase.Compile(RuleBaseLoader.Load(
            ContentFolder.Find(ContentFolder.Rules, configured, Directory.GetCurrentDirectory(), AppContext.BaseDirectory))));
        return builder;
    }

    /// <summary>Loads it now, so that a broken one stops the start and not a conversation.</summary>
    /// <exception cref="RuleBase.InvalidRulesException">The rule base cannot be used; every problem is listed.</exception>
    public static void LoadRuleBase(this WebApplication app)
    {
        var snapshot = app.Services.GetRequiredService<CompiledRuleBase>().Snapshot;
        Loaded(app.Logger, snapshot.Version.Number, snapshot.Version.Hash, snapshot.Rules.Count, snapshot.States.Count);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Rule base {Version} loaded (sha256 {Hash}): {Rules} rules, {States} states")]
    private static partial void Loaded(ILogger logger, string version, string hash, int rules, int states);
}
