using System.Globalization;
using Assistant.RuleBase.Episodes;

namespace Assistant.Planner.Writing.Words;

/// <summary>A coded past case in one phrase, always the same for the same case.</summary>
internal sealed class PrecedentWords(Names names)
{
    /// <summary>What every sentence about precedents begins with.</summary>
    public const string Lead = "Nearest coded cases, not used in the score: ";

    /// <summary>"Jordan, 1990–1991, chose to ask the sender for waivers (partly successful)".</summary>
    public string Phrase(Episode episode)
    {
        var years = episode.From == episode.To
            ? episode.From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{episode.From}–{episode.To}");
        var ended = episode.Outcome switch
        {
            "success" => "the sender got what it mainly wanted",
            "partial" => "the sender got part of what it wanted",
            _ => "the sender got none of what it mainly wanted",
        };
        return $"{names.Of(episode.State)}, {years}, chose to {names.Label(episode.Responses[0], episode.Scenario.Position)} ({ended})";
    }
}
