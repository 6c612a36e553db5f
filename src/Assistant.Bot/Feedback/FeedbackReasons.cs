using Assistant.Planner.Feedback;

namespace Assistant.Bot.Feedback;

/// <summary>Reasons as clients send them and as people read them.</summary>
internal static class FeedbackReasons
{
    /// <summary>Every reason: its name on the wire, and its words.</summary>
    public static IReadOnlyList<(FeedbackReason Reason, string Name, string Words)> All { get; } =
    [
        (FeedbackReason.WrongSource, "wrong-source", "A source does not say that"),
        (FeedbackReason.Outdated, "outdated", "A figure or claim is out of date"),
        (FeedbackReason.DoesNotFollow, "does-not-follow", "The conclusion does not follow"),
        (FeedbackReason.MissingFactor, "missing-factor", "Something that matters is missing"),
        (FeedbackReason.Other, "other", "Something else"),
    ];

    /// <returns>The reason of that name; <see cref="FeedbackReason.Other"/> for a name that is not known, null for none.</returns>
    public static FeedbackReason? Read(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : All.Where(known => known.Name == name).Select(known => (FeedbackReason?)known.Reason).FirstOrDefault() ?? FeedbackReason.Other;
}
