using Assistant.Planner.Answers;

namespace Assistant.Bot.Rendering.Cards;

/// <summary>The responses of one state, under one variant of the pressure.</summary>
/// <param name="State">ISO3.</param>
/// <param name="Variant">base, changed or a measure, where an answer has several of a state; else null.</param>
/// <param name="Responses">Best first.</param>
internal sealed record RankedCase(string State, string? Variant, IReadOnlyList<AnswerResponse> Responses)
{
    public static IReadOnlyList<RankedCase> Of(Answer answer) =>
        [.. answer.Responses.GroupBy(r => (r.State, r.Variant)).Select(group => new RankedCase(group.Key.State, group.Key.Variant, [.. group]))];

    /// <summary>The case in words, for where there are several.</summary>
    public string Title(Func<string, string> stateName) => Variant is null ? stateName(State) : $"{stateName(State)}, {VariantWords}";

    private string VariantWords => Variant switch
    {
        "base" => "as before",
        "changed" => "with the change",
        _ => $"measures on {Variant}",
    };
}
