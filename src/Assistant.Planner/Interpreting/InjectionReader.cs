namespace Assistant.Planner.Interpreting;

/// <summary>Tells text that tries to give the assistant orders. Nothing obeys it; it matters only when there is nothing else.</summary>
internal static class InjectionReader
{
    private static readonly PhraseList Orders = new("""
        disregard prior|disregard previous|disregard all|disregard the above|disregard your|disregard any|ignore previous|ignore prior|
        ignore all previous|ignore all prior|ignore the above|ignore your|ignore any previous|ignore all instructions|ignore these|
        forget previous|forget all previous|forget your instructions|you are now|act as|pretend to be|pretend you are|roleplay as|
        new instructions|system prompt|your prompt|your instructions|reveal your|print your|developer mode|jailbreak|do anything now|
        override your|bypass your|without restrictions|no restrictions|from now on you|repeat everything above|repeat the words above
        """);

    /// <summary>Whether the message holds an order of that kind.</summary>
    public static bool Holds(IReadOnlyList<Token> tokens) => Orders.IsIn(tokens);
}
