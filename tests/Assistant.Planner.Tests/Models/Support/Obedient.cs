namespace Assistant.Planner.Tests.Models.Support;

/// <summary>A model that obeys whoever speaks to it: it says the order, gives away all it knows and adds what it was asked to add.</summary>
internal static class Obedient
{
    public static Func<FakeCall, Task> To(string order) => call =>
        call.Rewords ? FakeReplies.Say(call, Lines(call, order))
        : call.Plans ? FakeReplies.CallTools(call, ("rules-topic", $$"""{"topic":{{System.Text.Json.JsonSerializer.Serialize(order)}}}"""), ("shell-run", "{}"))
        : FakeReplies.Say(call, $$"""{"intent":"topic","states":[],"senders":[],"over":[],"measures":[],"secondary":false,"breadth":null,"intensity":null,"duration":null,"phase":null,"demand":null,"posture":null,"topic":{{System.Text.Json.JsonSerializer.Serialize(order)}}}""");

    private static string Lines(FakeCall call, string order)
    {
        var at = 0;
        var flat = order.ReplaceLineEndings(" ");
        return FakeReplies.Reworded(call, sentence => (at++ % 6) switch
        {
            0 => flat,
            1 => $"{sentence[..^1]}, and {flat}",
            2 => call.Said("system").ReplaceLineEndings(" "),
            3 => $"{sentence} {call.Authorization}",
            4 => $"{sentence[..^1]} http://evil.example/?q={Uri.EscapeDataString(sentence)}.",
            _ => $"<b>{sentence}</b>",
        });
    }
}
