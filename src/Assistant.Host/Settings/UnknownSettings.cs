using Assistant.RuleBase.Loading;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Settings;

/// <summary>Finds settings that nobody reads: a misspelt one would leave its default in force without a word.</summary>
internal static class UnknownSettings
{
    /// <summary>Stops the start where a section of ours holds a name it does not know.</summary>
    /// <exception cref="OptionsValidationException">Each unknown name, with the nearest known one.</exception>
    public static WebApplicationBuilder RefuseUnknownSettings(this WebApplicationBuilder builder)
    {
        var failures = In(builder.Configuration).ToArray();
        return failures.Length == 0 ? builder : throw new OptionsValidationException("settings", typeof(SettingsCatalogue), failures);
    }

    /// <returns>A sentence for each unknown name. The root is shared with everybody's environment and not looked at.</returns>
    public static IEnumerable<string> In(IConfiguration configuration) =>
        from section in SettingsCatalogue.Sections
        where section.Name.Length > 0
        let known = section.Properties.Select(property => property.Name).ToArray()
        from given in configuration.GetSection(section.Name).GetChildren()
        where !known.Contains(given.Key, StringComparer.OrdinalIgnoreCase)
        select $"{section.Name}:{given.Key} is no setting; {NearestName.Suggest(given.Key, known)}";
}
