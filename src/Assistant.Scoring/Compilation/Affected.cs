namespace Assistant.Scoring.Compilation;

/// <summary>Everything that can move when some features do, in the order in which it is computed.</summary>
/// <param name="Factors">Places among <see cref="RuleProgram.Factors"/>.</param>
/// <param name="Rules">Places among <see cref="RuleProgram.Rules"/>.</param>
/// <param name="Groups">Groups with an effect of one of the rules.</param>
/// <param name="Options">Options whose first sum such a group is part of.</param>
internal sealed record Affected(int[] Factors, int[] Rules, EffectGroup[] Groups, int[] Options);
