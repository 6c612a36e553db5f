using Assistant.Scoring.Results;

namespace Assistant.Planner.Execution;

/// <summary>An assessment and its part in the answer.</summary>
/// <param name="Assessment">The ranking.</param>
/// <param name="Variant">For a what-if: <c>base</c> or <c>changed</c>; null otherwise.</param>
public sealed record AssessedCase(Assessment Assessment, string? Variant)
{
    /// <summary>ISO3 of the state.</summary>
    public string State => Assessment.State;

    /// <summary>Told apart by state and variant within an answer, so that a look-up need not read whole assessments.</summary>
    public override int GetHashCode() => HashCode.Combine(State, Variant);

    /// <summary>1 for the best response.</summary>
    public int RankOf(string option)
    {
        for (var i = 0; i < Assessment.Responses.Count; i++)
        {
            if (Assessment.Responses[i].Option == option)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
