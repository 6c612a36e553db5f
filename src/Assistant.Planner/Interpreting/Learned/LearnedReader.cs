using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting.Learned;

/// <summary>Reads again, by what was learnt, a message the grammar made little of. Where the grammar is sure it stands; its refusals of harm and of legal advice always stand.</summary>
/// <remarks>The margins were set where a model that had not seen a set of questions contradicted no right reading of that set.</remarks>
internal static class LearnedReader
{
    private const int MarginForLookups = 2 * IntentModel.Unit;
    private const int MarginForRefusals = 3 * IntentModel.Unit / 2;

    /// <summary>What the message is after all, or null to leave it as it was read.</summary>
    public static LearnedIntent? Instead(Reading reading, Question read)
    {
        var weak = read.IsUnsure || read is { Intent: Intent.Decline, Declined: "out-of-scope", DeclinedDetail: null };
        if (!weak && read.Intent is not (Intent.Topic or Intent.Rule or Intent.Source or Intent.Help))
        {
            return null;
        }

        var (best, margin) = Best(IntentModel.Embedded.Score(IntentFeatures.Read(reading)));
        return best switch
        {
            LearnedIntent.Harmful or LearnedIntent.LegalAdvice => margin >= MarginForRefusals && (read.Intent != Intent.Decline || reading.IsOnSubject) ? best : null,
            LearnedIntent.Profile => weak && margin >= MarginForLookups && reading.Roles.Asked.Count > 0 ? best : null,
            LearnedIntent.Topic or LearnedIntent.Source or LearnedIntent.Help => weak && margin >= MarginForLookups ? best : null,
            LearnedIntent.OutOfScope => read.IsUnsure && !reading.Cues.Has(Cue.Respond) && read.Intent != Intent.Decline && margin >= MarginForLookups ? best : null,
            _ => null,
        };
    }

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
