using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>What a message itself says about the pressure, before anything is assumed.</summary>
internal sealed record HeardScenario
{
    /// <summary>The attributes said; the rest empty.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Whether words make the state a third party.</summary>
    public bool SaysThirdParty { get; init; }

    /// <summary>Whether secondary sanctions are named or denied.</summary>
    public bool? Secondary { get; init; }

    /// <summary>Whether a border is closed or a blockade laid.</summary>
    public bool ClosesBorder { get; init; }

    /// <summary>Whether an embargo is named without a good.</summary>
    public bool NamesEmbargo { get; init; }

    /// <summary>Whether "donors" press, without saying who.</summary>
    public bool SpeaksOfDonors { get; init; }

    /// <summary>Whether what is said comes on top of what was said before: "and if they also froze its assets?"</summary>
    public bool Adds { get; init; }

    /// <summary>Whether somebody without a name presses: a neighbour, a regional body.</summary>
    public bool HasUnnamedSender { get; init; }

    /// <summary>Whether the state is pressed to take up somebody's sanctions: "join the sanctions".</summary>
    public bool JoinsSanctions { get; init; }

    /// <summary>Whether measures are put on persons: officials, ministers, their kin.</summary>
    public bool NamesPersons { get; init; }

    /// <summary>Whether the pressure is thought away: "without US sanctions".</summary>
    public bool DeniesPressure { get; init; }

    /// <summary>Who lays claim to what the quarrel is over, and so presses when nobody is named; or null.</summary>
    public string? Claimant { get; init; }

    /// <summary>Two sizes that exclude each other, or null.</summary>
    public string? Contradiction { get; init; }

    /// <summary>Whether sanctions, pressure or their kin are named at all.</summary>
    public bool NamesPressure { get; init; }

    /// <summary>Whether nothing about the pressure was said.</summary>
    public bool IsEmpty => Scenario.Senders.Count == 0 && Scenario.Over.Count == 0 && Scenario.Measures.Count == 0
        && Scenario.Breadth is null && Secondary is null
        && Scenario.Intensity is null && Scenario.Duration is null && Scenario.Phase is null && Scenario.Demand is null
            && Scenario.Offers.Count == 0
        && Scenario.Posture is null && Scenario.Overrides.Count == 0 && !SaysThirdParty;
}
