namespace Assistant.Planner.Models.Prompts;

/// <summary>The prompts there are, and the variables each is given.</summary>
internal static class PromptNames
{
    public const string ReadQuestion = "read-question";
    public const string PlanLookup = "plan-lookup";
    public const string RewordSentences = "reword-sentences";
    public const string DraftClaims = "draft-claims";

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Variables { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [DraftClaims] = ["sentences"],
        [PlanLookup] = ["subjects", "options", "question"],
        [ReadQuestion] = ["senders", "measures", "conversation", "question"],
        [RewordSentences] = ["sentences"],
    };
}
