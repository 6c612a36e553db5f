using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Planner.Models.Reading;

/// <summary>What a model read a question as: codes, to be held against the vocabulary before anybody uses them.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ReadQuestion
{
    public const int LongestAnswer = 8 * 1024;

    public required string Intent { get; init; }

    public required IReadOnlyList<string> States { get; init; }

    public required IReadOnlyList<string> Senders { get; init; }

    public required IReadOnlyList<string> Over { get; init; }

    public required IReadOnlyList<string> Measures { get; init; }

    public required bool Secondary { get; init; }

    public string? Breadth { get; init; }

    public string? Intensity { get; init; }

    public string? Duration { get; init; }

    public string? Phase { get; init; }

    public string? Demand { get; init; }

    public string? Posture { get; init; }

    public string? Topic { get; init; }

    /// <summary>Attributes that take one word, with the word read.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Attribute, string? Word)> Words =>
        [("breadth", Breadth), ("intensity", Intensity), ("duration", Duration), ("phase", Phase), ("demand", Demand), ("posture", Posture)];

    /// <summary>Reads an answer; null for anything but the one object that was asked for.</summary>
    public static ReadQuestion? Parse(string? json)
    {
        if (json is not { Length: > 0 and <= LongestAnswer })
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(json, ReadQuestionJson.Default.ReadQuestion) is { Intent: not null } read
                && IsOfCodes(read.States) && IsOfCodes(read.Senders) && IsOfCodes(read.Over) && IsOfCodes(read.Measures) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The serializer puts null where the type allows none, for a list and within one.</summary>
    private static bool IsOfCodes(IReadOnlyList<string>? list) => list is not null && !list.Contains(null!);
}
