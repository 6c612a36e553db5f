using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Fills in what a user left out, by the assumptions of the vocabulary, and names each.</summary>
internal sealed class Assumer(RuleBaseSnapshot snapshot, OverGuess over)
{
    /// <summary>The full scenario of a question about these states.</summary>
    /// <param name="scenario">What was said, in this turn or an earlier one.</param>
    /// <param name="heard">The signs this turn gave.</param>
    /// <param name="states">The states asked about.</param>
    /// <param name="assumed">Attributes supplied.</param>
    public Scenario Fill(Scenario scenario, HeardScenario heard, IReadOnlyList<string> states, out List<string> assumed)
    {
        assumed = [];
        var measures = scenario.Measures.ToList();
        if (heard.ClosesBorder)
        {
            measures = [.. measures.Union(Values("measures", "border-closed"))];
        }

        var third = scenario.Position == "third-party" || scenario.Secondary || heard.SaysThirdParty || scenario.Over.Count > 0;
        var senders = scenario.Senders;
        if (senders.Count == 0 && (heard.Claimant ?? Claimants.Of(scenario.Over)) is { } claimant && !states.Contains(claimant))
        {
            senders = [claimant];
            assumed.Add("senders");
        }

        if (senders.Count == 0 && (heard.SpeaksOfDonors ? Values("senders", "donors-alone") : heard.HasUnnamedSender ? []
            : Values("senders", "nothing-said")) is { Count: > 0 } supplied)
        {
            senders = [.. supplied.Except(states).Except(scenario.Over)];
            if (senders.Count > 0)
            {
                assumed.Add("senders");
            }
        }

        var breadth = scenario.Breadth;
        if (breadth is null)
        {
            breadth = Values("breadth", measures.Count > 0 ? "measure-without-size" : "nothing-said").FirstOrDefault() ?? "sectoral";
            assumed.Add("breadth");
        }

        // Over is guessed on the measures said, before any are supplied.
        var overs = scenario.Over;
        if (third && overs.Count == 0)
        {
            overs = [.. (heard.JoinsSanctions ? Values("over", "sanctions-to-join") : []).Except(states).Except(senders)];
            overs = overs.Count == 0 && over.For(states, senders, measures) is { } guess ? [guess] : overs;
            if (overs.Count > 0)
            {
                assumed.Add("over");
            }
        }

        if (measures.Count == 0 && Values("measures", heard.NamesEmbargo ? "embargo-alone" : heard.NamesPersons ? "persons-named" : "nothing-said") is { Count: > 0 } kinds)
        {
            measures = kinds;
            assumed.Add("measures");
        }

        return scenario with
        {
            Position = third ? "third-party" : "target",
            Senders = senders,
            Over = overs,
            Measures = measures,
            Breadth = breadth
        };
    }

    private List<string> Values(string attribute, string when) =>
        [.. snapshot.Sanctions.Assumptions.FirstOrDefault(a => a.Attribute == attribute && a.When == when)?.Values ?? []];
}
