using Assistant.RuleBase.Claims;

namespace Assistant.Scoring.Tests.Plain;

/// <summary>An effect with weight.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Index">Its place within the rule.</param>
/// <param name="Option">Place of the option.</param>
/// <param name="ForChoice">Whether it is part of the first sum.</param>
/// <param name="Group">The point it makes.</param>
/// <param name="Supports">After a hedge that turns the sign.</param>
/// <param name="LogOdds">|logit(p) − logit(p0)|.</param>
internal sealed record PlainEffect(Rule Rule, int Index, int Option, bool ForChoice, string Group, bool Supports, double LogOdds);
