using Assistant.Planner.Verifying;

namespace Assistant.Cli.Evaluation.Questions;

/// <summary>What was expected, and what came.</summary>
internal sealed record AnsweredTurn(ExpectedTurn Expected, AuditedAnswer Audited);
