using System.Globalization;
using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering;

/// <summary>The line that goes with everything that leaves a conversation: what this is, and what it is not.</summary>
internal static class Provenance
{
    /// <param name="answer">The answer shown.</param>
    /// <param name="day">When it was given.</param>
    public static string Of(Answer answer, DateOnly day)
    {
        var documents = answer.Citations.OfType<ClaimCitation>().Select(c => c.Document).Distinct().Count();
        var read = documents > 1 ? FormattableString.Invariant($"{documents} documents") : "one essay";
        return string.Create(CultureInfo.InvariantCulture,
            $"Rule-based reading of {read}, rule base {answer.RuleBase.Version}, {day:d MMMM yyyy}; not a forecast by, nor a position of, the operator.");
    }
}
