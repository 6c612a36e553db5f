namespace Assistant.Planner.People;

/// <summary>What was erased of a person.</summary>
/// <param name="Answers">Answers given to them, with their questions.</param>
/// <param name="Feedback">Feedback whose words and author are gone; the thumb stays, nobody's.</param>
/// <param name="Conversations">What was remembered of conversations.</param>
/// <param name="IsHeld">Whether a hold forbids it: then nothing was erased, and it is done once the hold ends.</param>
public sealed record Erasure(int Answers, int Feedback, int Conversations, bool IsHeld);
