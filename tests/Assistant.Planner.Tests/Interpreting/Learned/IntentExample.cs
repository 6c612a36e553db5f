using Assistant.Planner.Interpreting.Learned;

namespace Assistant.Planner.Tests.Interpreting.Learned;

/// <summary>A labelled message as the trainer sees it.</summary>
/// <param name="Features">What it shows, in a fixed order.</param>
/// <param name="Intents">The intents that are right, at least one.</param>
internal sealed record IntentExample(IReadOnlyList<IntentFeature> Features, IReadOnlyList<LearnedIntent> Intents);
