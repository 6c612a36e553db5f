using System.Globalization;
using Assistant.Planner.Execution;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.States;

namespace Assistant.Planner.Writing.Fixed;

/// <summary>What the assistant cannot do, for people who have to know before they rely on it.</summary>
internal static class LimitTexts
{
    public const string Headline = "I tell how one smaller state might respond to sanctions, and little else: I know no events, give no advice and foretell nothing with certainty.";

    /// <param name="snapshot">The rule base whose limits they are.</param>
    /// <param name="years">The years the figures cover, such as "2009 to 2025".</param>
    /// <param name="method">How well the scores did on past cases, or null where that was not measured.</param>
    public static IEnumerable<string> Lines(RuleBaseSnapshot snapshot, string years, MethodFound? method)
    {
        yield return $"Events: the figures cover {years}. Of what happened since I know only what you tell me; whether and when sanctions come, or how long they last, I do not say.";
        yield return string.Create(CultureInfo.InvariantCulture,
            $"Who: I hold figures on {snapshot.States.Count} states and rank the responses of the {snapshot.States.Values.Count(s => s.Class != StateClass.Great)} that are no great powers. Great powers and blocs only press; firms and persons are not judged.");
        yield return string.Create(CultureInfo.InvariantCulture,
            $"Grounds: {snapshot.Rules.Count(r => r.Status == RuleStatus.Stable)} claims from {Documents(snapshot)}, and {snapshot.Episodes.Count} past cases, few, coded by hand and chosen for spread. Where they are silent, so am I.");
        yield return "Scores: they put ten responses in order, as those claims see it, and are no probabilities; a response outside the ten is not ranked.";
        if (method?.Report is { Overall: var all })
        {
            yield return $"Hits: {MethodTexts.Measured(all)}.";
        }

        yield return "Not modelled: effects on civilians, such as on food, medicine and heating; how large the damage is, in money or jobs; who within a state pays and who gains.";
        yield return "Not given: legal or compliance advice, advice what to do, help with evading sanctions, forecasts of figures, and answers in other languages than English.";
    }

    private static string Documents(RuleBaseSnapshot snapshot) => snapshot.Documents.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"one document ({snapshot.Documents.Values.Single().Kind}, {snapshot.Documents.Values.Single().Published:d MMMM yyyy})")
        : string.Create(CultureInfo.InvariantCulture, $"{snapshot.Documents.Count} documents");
}
