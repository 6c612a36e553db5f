namespace Assistant.Planner.Interpreting;

/// <summary>Tells the wish to go back to the pressure as it was before anything was assumed on top of it.</summary>
internal static class UndoReader
{
    private static readonly PhraseList Phrases = new("""
        back to the original|the original scenario|original question|without that assumption|without the assumption|without those assumptions|
        without the assumptions|drop that assumption|drop the assumption|drop the assumptions|drop those assumptions|forget the assumption|
        forget the assumptions|drop all that|drop all of that|drop what i assumed|remove the assumption|remove the assumptions|reset the assumptions|reset assumptions|undo|undo that|take that back|
        back to the start|back to the beginning|back to where we started|back to how it was|as it was before|the version before|back to the version before|back to before|back to normal|clear the assumptions|clear assumptions
        """);

    /// <summary>Whether the message asks for it.</summary>
    public static bool Asks(IReadOnlyList<Token> tokens) => Phrases.IsIn(tokens);
}
