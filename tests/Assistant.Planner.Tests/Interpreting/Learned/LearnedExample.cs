using Assistant.Planner.Interpreting.Learned;

namespace Assistant.Planner.Tests.Interpreting.Learned;

/// <summary>A labelled message, or a name in it, as the trainer sees it.</summary>
/// <param name="Features">What it shows, in a fixed order.</param>
/// <param name="Right">The classes that are right, at least one.</param>
internal sealed record LearnedExample<TClass>(IReadOnlyList<LearnedFeature> Features, IReadOnlyList<TClass> Right)
    where TClass : struct, Enum;
