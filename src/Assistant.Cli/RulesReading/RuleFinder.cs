using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Loading;

namespace Assistant.Cli.RulesReading;

/// <summary>Finds what a maintainer names on the command line, or says what they may have meant.</summary>
internal sealed class RuleFinder(RuleBaseSnapshot snapshot)
{
    /// <exception cref="InputException">There is no such rule.</exception>
    public Rule Rule(string id) => snapshot.FindRule(id.Trim())
        ?? throw new InputException($"`{id}` is no rule; {NearestName.Suggest(id, snapshot.Rules.Select(r => r.Id))}");

    /// <exception cref="InputException">There is no such rule, or it never fires.</exception>
    public Rule RuleInForce(string id) => Rule(id) is { Status: RuleStatus.Stable } rule
        ? rule
        : throw new InputException($"`{id}` is {Rule(id).Status.ToString().ToLowerInvariant()}; only stable rules fire");
}
