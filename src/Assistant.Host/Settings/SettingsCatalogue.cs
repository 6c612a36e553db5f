using Assistant.Bot.Teams;
using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Hosting;
using Assistant.Host.Access;
using Assistant.Host.Answering;
using Assistant.Host.Documents;
using Assistant.Host.Maintain;
using Assistant.Host.Quality;
using Assistant.Host.Rules;
using Assistant.Host.Sharing;
using Assistant.Host.Telemetry;
using Assistant.Host.Texts;
using Assistant.Planner.Models;
using Assistant.Storage;
using Assistant.Storage.Audit;
using Assistant.Storage.Retention;

namespace Assistant.Host.Settings;

/// <summary>Every setting the host reads: for the check at its start, the reference in infra/SETTINGS.md, and the templates that deploy it.</summary>
internal static class SettingsCatalogue
{
    /// <summary>In the order people look for them.</summary>
    public static IReadOnlyList<SettingsSection> Sections { get; } =
    [
        new("", typeof(BotFrameworkOptions)),
        new("Access", typeof(AccessOptions)),
        new("SignIn", typeof(SignInOptions)),
        new("DirectLine", typeof(DirectLineOptions)),
        new("Teams", typeof(TeamsOptions)),
        new("Rules", typeof(RulesOptions)),
        new("Data", typeof(DataOptions)),
        new("Storage", typeof(StorageOptions)),
        new("Audit", typeof(AuditOptions)),
        new("Retention", typeof(RetentionOptions)),
        new("Limits", typeof(LimitOptions)),
        new("Telemetry", typeof(TelemetryOptions)),
        new("Maintain", typeof(MaintainOptions)),
        new("Texts", typeof(TextsOptions)),
        new("Documents", typeof(DocumentOptions)),
        new("Links", typeof(AnswerLinkOptions)),
        new("Quality", typeof(QualityOptions)),
        new("Prompts", typeof(PromptsOptions)),
        new(LanguageModelOptions.Section, typeof(LanguageModelOptions)),
    ];
}
