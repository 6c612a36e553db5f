using System.Text.Json.Serialization;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Answers;

/// <summary>One analytic sentence.</summary>
/// <param name="Text">Without citation numbers.</param>
/// <param name="Cites">Numbers of <see cref="Answer.Citations"/>, at least one.</param>
public sealed record AnswerSentence(string Text, IReadOnlyList<int> Cites)
{
    /// <summary>Headline, judgement, or behind "more"; for layout, not written to JSON.</summary>
    [JsonIgnore]
    public SentencePlace Place { get; init; }

    /// <summary>ISO3 of the state it speaks about, or null; for layout, not written to JSON.</summary>
    [JsonIgnore]
    public string? State { get; init; }

    /// <summary>The option it speaks about, or null; for layout, not written to JSON.</summary>
    [JsonIgnore]
    public string? Option { get; init; }
}
