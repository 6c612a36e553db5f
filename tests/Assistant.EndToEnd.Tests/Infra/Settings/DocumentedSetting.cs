using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Assistant.Host.Settings;
using Assistant.RuleBase.Live;

namespace Assistant.EndToEnd.Tests.Infra.Settings;

/// <summary>One setting with what its class says of it.</summary>
/// <param name="Key">As on the command line: <c>Rules:Folder</c>.</param>
/// <param name="Default">In words a settings file takes; empty where nothing is set.</param>
/// <param name="Meaning">The class's own documentation, as one line of plain text.</param>
internal sealed partial record DocumentedSetting(string Key, string Default, string Meaning)
{
    /// <summary>Every setting the host reads, by section.</summary>
    public static IReadOnlyList<(SettingsSection Section, IReadOnlyList<DocumentedSetting> Settings)> All { get; } =
        [.. SettingsCatalogue.Sections.Select(section => (section, Of(section)))];

    private static IReadOnlyList<DocumentedSetting> Of(SettingsSection section)
    {
        var fresh = Activator.CreateInstance(section.Options)!;
        var docs = Documents.GetOrAdd(section.Options.Assembly);
        return [.. section.Properties.Select(property => new DocumentedSetting(
            section.KeyOf(property), Written(property.GetValue(fresh)), Text(docs, $"P:{section.Options.FullName}.{property.Name}")))];
    }

    /// <summary>What a class says of itself.</summary>
    public static string MeaningOf(Type options) => Text(Documents.GetOrAdd(options.Assembly), $"T:{options.FullName}");

    private static string Written(object? value) => value switch
    {
        null => "",
        string text when text == RuleHistory.DefaultData => "~/.local/share/assistant", // wherever this machine has it
        string text => text,
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(item => Convert.ToString(item, CultureInfo.InvariantCulture))),
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Text(XDocument docs, string member)
    {
        var summary = docs.Descendants("member").SingleOrDefault(m => (string?)m.Attribute("name") == member)?.Element("summary")
            ?? throw new InvalidOperationException($"{member} says nothing of itself.");
        foreach (var reference in summary.Descendants("see").ToArray())
        {
            reference.ReplaceWith(((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? "").Split('.', ':')[^1]);
        }

        return Blanks().Replace(summary.Value, " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    /// <summary>The documentation files the compiler writes beside the assemblies.</summary>
    private static class Documents
    {
        private static readonly Dictionary<Assembly, XDocument> Read = [];

        public static XDocument GetOrAdd(Assembly assembly)
        {
            if (!Read.TryGetValue(assembly, out var docs))
            {
                Read[assembly] = docs = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
            }

            return docs;
        }
    }
}
