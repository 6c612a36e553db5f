using Assistant.Planner.Interpreting;
using Assistant.Planner.Plans;
using Assistant.Planner.Plugins;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Models.Planning;

/// <summary>Turns a proposed function call into a step of a plan, if it is one of the look-ups and every argument is known to the rule base.</summary>
internal sealed class LookUpCheck(RuleBaseSnapshot snapshot)
{
    /// <summary>At most this many steps are proposed at once.</summary>
    public const int MostSteps = 3;

    private const int MostWords = 6;
    private const int LongestArgument = 120;

    private readonly HashSet<string> _words = Words(snapshot);

    /// <summary>Functions a model may call for.</summary>
    public static IReadOnlyList<string> Offered { get; } = [PlanFunctions.Topic, PlanFunctions.FindRules, PlanFunctions.ShowRule];

    /// <returns>The step, or null where the call does not hold.</returns>
    public PlanStep? Step(FunctionCallContent call)
    {
        var function = $"{call.PluginName}.{call.FunctionName}";
        if (call.Exception is not null || call.Arguments is not { Count: 1 } arguments || !Offered.Contains(function))
        {
            return null;
        }

        var (name, given) = arguments.First();
        if (given?.ToString()?.Trim() is not { Length: > 0 and <= LongestArgument } value)
        {
            return null;
        }

        return (function, name) switch
        {
            (PlanFunctions.Topic, "topic") when IsTopic(value) => Of(function, name, value),
            (PlanFunctions.FindRules, "options") when value.Split(',', StringSplitOptions.TrimEntries).All(o => snapshot.FindResponse(o) is not null) => Of(function, name, value),
            (PlanFunctions.ShowRule, "named") when snapshot.FindRule(value) is { Status: RuleStatus.Stable } => Of(function, name, value),
            _ => null,
        };
    }

    private bool IsTopic(string topic) => TopicWords.Of(topic).ToArray() is { Length: > 0 and <= MostWords } words && words.All(_words.Contains)
        && Tokeniser.Words(topic).Count() <= MostWords * 2 && topic.All(c => char.IsLetter(c) || c is ' ' or '-');

    private static PlanStep Of(string function, string name, string value) => new(function, new Dictionary<string, object>(StringComparer.Ordinal) { [name] = value });

    private static HashSet<string> Words(RuleBaseSnapshot snapshot) =>
        snapshot.Rules.Where(r => r.Status == RuleStatus.Stable).SelectMany(r => TopicWords.Of(r.Claim)).ToHashSet(StringComparer.Ordinal);
}
