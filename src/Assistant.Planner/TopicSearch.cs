using Assistant.Planner.Plugins;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;

namespace Assistant.Planner;

/// <summary>Finds the rules that speak about a topic, exactly as answers do; for those who hold rules to their topic cases.</summary>
/// <remarks>Built once per snapshot; safe to share between threads.</remarks>
public sealed class TopicSearch
{
    private readonly RulesPlugin _rules;

    /// <summary>Prepares the search.</summary>
    public TopicSearch(RuleBaseSnapshot snapshot) => _rules = new RulesPlugin(snapshot, new TopicIndex(snapshot));

    /// <summary>The rules in force an answer about this topic would show, best first; empty when none speaks about it.</summary>
    public IReadOnlyList<Rule> Find(string topic) => _rules.Topic(topic).Rules;
}
