using System.Text.Json.Serialization;

namespace Assistant.Planner.Answers;

/// <summary>What a number in square brackets stands for.</summary>
/// <param name="N">From 1, in order of first use.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ClaimCitation), "claim")]
[JsonDerivedType(typeof(DataCitation), "data")]
[JsonDerivedType(typeof(EpisodesCitation), "episodes")]
public abstract record Citation(int N);
