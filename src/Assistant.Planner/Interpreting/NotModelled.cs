namespace Assistant.Planner.Interpreting;

/// <summary>A question no rule speaks of, with what is said and offered instead.</summary>
/// <param name="Refusal">Its reason.</param>
/// <param name="Told">What is not modelled and what can be answered.</param>
/// <param name="Choices">Questions to tap.</param>
internal sealed record NotModelled(Refusal Refusal, string Told, IReadOnlyList<string> Choices);
