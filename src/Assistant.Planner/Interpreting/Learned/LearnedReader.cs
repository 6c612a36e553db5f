using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>Reads again, by what was learnt, a message the grammar made little of. Where the grammar is sure it stands; a refusal never becomes an answer.</summary>
/// <remarks>The margins were set where a model that had not seen a set of questions contradicted no right reading of that set.</remarks>
internal static class LearnedReader
{
    private const int MarginForLookups = 2 * IntentModel.Unit;
    private const int ShortTurn = 8;
    private const int MarginForTurns = IntentModel.Unit / 2;
    private const int MarginForHarm = IntentModel.Unit;
    private const int MarginForLaw = 3 * IntentModel.Unit / 2;
    private const int MarginAgainstCases = 5 * IntentModel.Unit / 2;

    /// <summary>What the message is after all, or null to leave it as it was read.</summary>
    public static LearnedIntent? Instead(Reading reading, Question read)
    {
        var scores = IntentModel.Embedded.Score(IntentFeatures.Read(reading));
        var (best, margin) = Best(scores);
        if (best is LearnedIntent.Harmful or LearnedIntent.LegalAdvice)
        {
            return margin >= MarginForRefusal(reading, read, best) ? best : null;
        }

        // An assessment is what the grammar falls back on; a turn of it by words the grammar does not know is learnt. The other way round the grammar knows better.
        if (read.Intent is Intent.Assess or Intent.Compare)
        {
            return read.Aspect == Aspect.Whole ? Turned(scores, best) : null;
        }

        // "How would a small country respond to tariffs?" wants a state, not a passage.
        var weak = !reading.Cues.Has(Cue.Respond) && (read.IsUnsure || read is { Intent: Intent.Decline, Declined: "out-of-scope", DeclinedDetail: null });
        if (!weak && read.Intent is not (Intent.Topic or Intent.Rule or Intent.Source or Intent.Help))
        {
            return null;
        }

        return best switch
        {
            LearnedIntent.Profile => weak && margin >= MarginForLookups && reading.Roles.Asked.Count > 0 ? best : null,
            LearnedIntent.Topic or LearnedIntent.Source or LearnedIntent.Help => weak && margin >= MarginForLookups ? best : null,
            LearnedIntent.Smalltalk => weak && margin >= MarginForLookups && !reading.IsOnSubject && reading.Roles.Asked.Count == 0 ? best : null,
            LearnedIntent.OutOfScope => (weak || (read.Intent == Intent.Topic && !reading.Cues.Has(Cue.Topic))) && read.Intent != Intent.Decline && margin >= MarginForLookups ? best : null,
            _ => null,
        };
    }

    private static LearnedIntent? Turned(int[] scores, LearnedIntent best) =>
        best is LearnedIntent.WhatIf or LearnedIntent.Why or LearnedIntent.WhyNot or LearnedIntent.Counterfactual
            && scores[(int)best] - scores[(int)LearnedIntent.Assess] >= MarginForTurns ? best : null;

    // The more of a case was said, the surer it must be that no analysis is wished for.
    private static int MarginForRefusal(Reading reading, Question read, LearnedIntent best) => read.Declined switch
    {
        _ when best == LearnedIntent.Harmful && reading.HasContextStates && !DealingSigns.Any(reading.Tokens) => int.MaxValue,
        _ when best == LearnedIntent.Harmful && reading.HasContextStates && reading.Tokens.Count <= ShortTurn => MarginAgainstCases,
        "out-of-scope" when read.DeclinedDetail == "instructions-in-text" => int.MaxValue,
        "harmful" or "unsupported-language" => int.MaxValue,
        "legal-advice" => best == LearnedIntent.Harmful ? MarginForLookups : int.MaxValue,
        _ when reading.Roles.Asked.Count > 0 && (reading.Cues.Has(Cue.Respond) || reading.Aspect != Aspect.Whole || (reading.Heard.Scenario.Senders.Count > 0 && reading.Heard.Scenario.Measures.Count > 0)) => MarginAgainstCases,
        _ => best == LearnedIntent.Harmful ? MarginForHarm : MarginForLaw,
    };

    private static (LearnedIntent Best, int Margin) Best(int[] scores)
    {
        var (best, second) = (0, -1);
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                (best, second) = (i, best);
            }
            else if (second < 0 || scores[i] > scores[second])
            {
                second = i;
            }
        }

        return ((LearnedIntent)best, scores[best] - scores[second]);
    }
}
