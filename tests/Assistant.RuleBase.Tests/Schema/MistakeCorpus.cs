using System.Reflection;
using Assistant.RuleBase.Tests.Support;

namespace Assistant.RuleBase.Tests.Schema;

/// <summary>Every base the tests of mistakes load, with what the loader says of it.</summary>
internal static class MistakeCorpus
{
    private const string Namespace = "Assistant.RuleBase.Tests.Loading.Mistakes";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        .. typeof(MistakeCorpus).Assembly.GetTypes()
            .Where(t => t.Namespace == Namespace && t.IsPublic)
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).SelectMany(m => Of(t, m))),
    ];

    private static IEnumerable<Mistake> Of(Type type, MethodInfo method)
    {
        IEnumerable<object?[]> calls = method.GetCustomAttribute<TheoryAttribute>() is not null
            ? method.GetCustomAttributes<InlineDataAttribute>().SelectMany(d => d.GetData(method))
            : method.GetCustomAttribute<FactAttribute>() is not null ? [[]] : [];
        return calls.SelectMany(arguments => Some.LoadedBy(() => Run(type, method, arguments)))
            .Select(loaded => new Mistake($"{type.Name}.{method.Name}", loaded.Texts, loaded.Problems));
    }

    /// <summary>Whether the test itself holds is its own business.</summary>
    private static void Run(Type type, MethodInfo method, object?[] arguments)
    {
        try
        {
            method.Invoke(Activator.CreateInstance(type), arguments);
        }
        catch (TargetInvocationException failed) when (failed.InnerException is Xunit.Sdk.XunitException)
        {
            // What was loaded is in the corpus all the same.
        }
    }

    internal sealed record Mistake(string Name, IReadOnlyDictionary<string, string> Texts, IReadOnlyList<RuleProblem> Problems);
}
