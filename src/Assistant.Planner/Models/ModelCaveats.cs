namespace Assistant.Planner.Models;

/// <summary>What an answer says about the part the language model had in it, where that part was not as wished; fixed sentences.</summary>
internal static class ModelCaveats
{
    public static IEnumerable<string> Of(ModelTurn turn)
    {
        if (turn.Fault is { } fault)
        {
            yield return Of(fault);
        }

        if (turn.Dropped > 0)
        {
            yield return "Where a rewording by the language model could not be verified, the plain sentence stands.";
        }
    }

    internal static string Of(ModelFault fault) =>
        $"{What(fault)}; {(fault == ModelFault.Unusable ? "it was left out" : "what stands here was read and written without it")}.";

    /// <summary>What happened, without what came of it.</summary>
    internal static string What(ModelFault fault) => fault switch
    {
        ModelFault.TimedOut => "The language model did not answer in time",
        ModelFault.Unavailable => "The language model could not be reached",
        ModelFault.DayExhausted => "Today's budget for the language model is used up",
        ModelFault.Exhausted => "This conversation has used up its budget for the language model",
        ModelFault.NoPrompt => "The language model's prompts cannot be used",
        ModelFault.Refused => "The language model declined to help",
        _ => "The language model gave something that could not be used",
    };
}
