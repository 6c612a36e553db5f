namespace Assistant.Planner.Models.Drafting;

/// <summary>What a language model made of a document's sentences.</summary>
/// <param name="Model">Its name.</param>
/// <param name="Claims">Claims that hold, by position of their sentence.</param>
/// <param name="Refused">Why a claim was not taken, such as "repeats nine words of the source in a row", by position of its sentence.</param>
/// <param name="Fault">What went wrong with the model itself, in a sentence; null where nothing did.</param>
public sealed record DraftedClaims(string Model, IReadOnlyDictionary<string, string> Claims, IReadOnlyDictionary<string, string> Refused, string? Fault);
