using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Compilation;

/// <summary>A weighted effect ready to be summed.</summary>
/// <param name="Rule">Index of its rule.</param>
/// <param name="Index">Index within the rule.</param>
/// <param name="Inferred">Whether the choice is our inference.</param>
/// <param name="LogOdds">|logit(p) − logit(p0)| of the middle of its hedge class; times kappa it is the weight.</param>
/// <param name="LogOddsDraws">The same for every draw.</param>
internal readonly record struct CompiledEffect(int Rule, int Index, bool Inferred, double LogOdds, DrawnNumbers LogOddsDraws);
