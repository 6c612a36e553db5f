using System.Collections;
using System.Reflection;

namespace Assistant.Host.Settings;

/// <summary>The settings of one section of the configuration, as an options class declares them.</summary>
/// <param name="Name">The section, or "" for the root.</param>
/// <param name="Options">The class they are bound to; it has a parameterless constructor.</param>
internal sealed record SettingsSection(string Name, Type Options)
{
    /// <summary>What can be set: everything with a setter, and lists.</summary>
    public IEnumerable<PropertyInfo> Properties => Options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true } || (property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))));

    /// <summary>A setting's whole name, as on the command line: <c>Rules:Folder</c>.</summary>
    public string KeyOf(PropertyInfo property) => Name.Length == 0 ? property.Name : $"{Name}:{property.Name}";
}
