using System.Reflection;
using Assistant.Host.Settings;
using Assistant.Planner;

namespace Assistant.Host.Tests.Settings;

public sealed class SettingsCatalogueTests
{
    /// <summary>Arguments of a call, not settings of a host.</summary>
    private static readonly HashSet<string> Arguments = ["AnswerOptions", "ReadOptions", "ScoringOptions", "ImpactOptions"];

    [Fact]
    public void Every_options_class_a_host_reads_is_in_the_catalogue()
    {
        var declared = Assemblies(typeof(Program).Assembly, typeof(AnswerOptions).Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Options", StringComparison.Ordinal) && !Arguments.Contains(type.Name));

        Assert.Equal(
            declared.Select(type => type.Name).Order(StringComparer.Ordinal),
            SettingsCatalogue.Sections.Select(section => section.Options.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_setting_is_declared_twice()
    {
        var keys = SettingsCatalogue.Sections.SelectMany(section => section.Properties.Select(section.KeyOf)).ToArray();

        Assert.NotEmpty(keys);
        Assert.Distinct(keys, StringComparer.OrdinalIgnoreCase);
    }

    private static HashSet<Assembly> Assemblies(params Assembly[] roots)
    {
        var found = new HashSet<Assembly>();
        var open = new Queue<Assembly>(roots);
        while (open.TryDequeue(out var assembly))
        {
            if (found.Add(assembly))
            {
                foreach (var name in assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Assistant.", StringComparison.Ordinal)))
                {
                    open.Enqueue(Assembly.Load(name));
                }
            }
        }

        return found;
    }
}
