namespace Assistant.Storage.Archive;

/// <summary>What the verifier made of an answer.</summary>
/// <param name="Sentences">Sentences that left the house.</param>
/// <param name="Citations">What they cite.</param>
/// <param name="LeftOut">Drafted sentences it held back.</param>
/// <param name="Reworded">A model's wordings that stand.</param>
/// <param name="Refused">A model's wordings it refused.</param>
internal sealed record VerifierFacts(int Sentences, int Citations, int LeftOut, int Reworded, int Refused);
