namespace Assistant.Planner.People;

/// <summary>What was erased of a person.</summary>
/// <param name="Answers">Answers given to them, with their questions.</param>
/// <param name="Feedback">Feedback whose words and author are gone; the thumb stays, nobody's.</param>
/// <param name="Conversations">What was remembered of conversations.</param>
/// <param name="IsHeld">Whether a hold forbids it: then nothing was erased, and it is done once the hold ends.</param>
public sealed record Erasure(int Answers, int Feedback, int Conversations, bool IsHeld)
{
    /// <summary>Nothing, and no hold forbade it.</summary>
    public static Erasure Nothing { get; } = new(0, 0, 0, IsHeld: false);

    /// <summary>Channels left out because a hold is on them alone, where the wish was for all: it is followed there once the hold ends.</summary>
    public IReadOnlyList<string> HeldOn { get; init; } = [];

    /// <summary>What is remembered of conversations and stays, because somebody else who was answered there is under a hold.</summary>
    public int HeldWithOthers { get; init; }

    /// <summary>Whether that is so of the conversation in which it was wished.</summary>
    public bool IsHeldHere { get; init; }

    /// <summary>This and another part of it.</summary>
    public Erasure And(Erasure other) => this with
    {
        Answers = Answers + other.Answers,
        Feedback = Feedback + other.Feedback,
        Conversations = Conversations + other.Conversations,
        HeldWithOthers = HeldWithOthers + other.HeldWithOthers,
        IsHeldHere = IsHeldHere || other.IsHeldHere,
    };
}
