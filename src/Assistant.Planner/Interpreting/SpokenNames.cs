using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Says states and scenarios the way a question would.</summary>
internal sealed class SpokenNames(RuleBaseSnapshot snapshot)
{
    private static readonly string[] ArticledEnds =
        ["Islands", "Republic", "Emirates", "Kingdom", "States", "Union", "Nations", "Netherlands", "Philippines", "Maldives", "Bahamas", "Comoros", "Gambia", "Congo", "Community", "Forum", "Organization", "Council", "Bank", "Fund", "League"];

    /// <summary>A state with its article where speech wants one; the code itself when it is unknown.</summary>
    public string State(string id) => snapshot.States.TryGetValue(id, out var profile) ? Articled(profile.State.Name) : id;

    /// <summary>The pressure in words, such as <c>targeted sanctions by the United States on energy</c>.</summary>
    public string Pressure(Scenario scenario)
    {
        var size = scenario.Breadth is { } breadth ? $"{breadth} " : "";
        var kind = scenario.Secondary ? "secondary " : "";
        var who = scenario.Senders.Count == 0 ? "" : $" by {string.Join(" and ", scenario.Senders.Select(Power))}";
        var what = scenario.Measures.Count == 0 ? "" : $" on {string.Join(" and ", scenario.Measures)}";
        var over = scenario.Over.Count == 0 ? "" : $" over {string.Join(" and ", scenario.Over.Select(Power))}";
        return $"{size}{kind}sanctions{who}{what}{over}";
    }

    /// <summary>A sender of the vocabulary, or a state.</summary>
    public string Power(string id) => snapshot.Sanctions.FindSender(id) is { } sender ? Articled(sender.Name) : State(id);

    private static string Articled(string name) => ArticledEnds.Any(e => name.EndsWith(e, StringComparison.Ordinal)) ? $"the {name}" : name;
}
