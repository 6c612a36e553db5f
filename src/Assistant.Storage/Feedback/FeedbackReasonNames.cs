using Assistant.Planner.Feedback;

namespace Assistant.Storage.Feedback;

/// <summary>Reasons as they are kept.</summary>
internal static class FeedbackReasonNames
{
    public static string? Of(FeedbackReason? reason) => reason switch
    {
        null => null,
        FeedbackReason.WrongSource => "wrong-source",
        FeedbackReason.Outdated => "outdated",
        FeedbackReason.DoesNotFollow => "does-not-follow",
        FeedbackReason.MissingFactor => "missing-factor",
        _ => "other",
    };
}
