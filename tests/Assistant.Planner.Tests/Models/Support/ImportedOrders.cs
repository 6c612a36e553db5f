using Assistant.Planner.Interpreting;
using Assistant.RuleBase.Claims;
using Assistant.Scoring;

namespace Assistant.Planner.Tests.Models.Support;

/// <summary>A rule base in which every order stands as the claim of a rule of its own; compiled once.</summary>
internal sealed class ImportedOrders
{
    public ImportedOrders()
    {
        var orders = InjectionAttempt.All.Where(a => a.Way == "document").Select(a => a.Attempt).ToArray();
        var rules = Some.Base.Rules.Where(r => r.Status == RuleStatus.Stable).Take(orders.Length).Select((r, i) => (r.Id, Order: orders[i])).ToArray();
        var spoilt = rules.ToDictionary(r => r.Id, r => r.Order, StringComparer.Ordinal);
        Rules = rules.ToDictionary(r => r.Order, r => r.Id, StringComparer.Ordinal);
        Compiled = CompiledRuleBase.Compile(Some.Base with { Rules = [.. Some.Base.Rules.Select(r => spoilt.TryGetValue(r.Id, out var order) ? r with { Claim = order } : r)] });
        Interpreter = new GrammarInterpreter(Compiled.Snapshot);
    }

    public CompiledRuleBase Compiled { get; }

    public GrammarInterpreter Interpreter { get; }

    public IReadOnlyDictionary<string, string> Rules { get; }
}
