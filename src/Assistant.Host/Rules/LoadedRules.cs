using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.Scoring;

namespace Assistant.Host.Rules;

/// <summary>Rules ready to be answered from, what was read beside them, and the files they were read from.</summary>
/// <param name="Compiled">The rules.</param>
/// <param name="Loaded">Their cases and where everything stands.</param>
/// <param name="Files">The files.</param>
/// <param name="Figures">The figures of this machine that lie over them.</param>
internal sealed record LoadedRules(CompiledRuleBase Compiled, LoadResult Loaded, IReadOnlyList<RuleFile> Files, IReadOnlyList<FigureSet> Figures);
