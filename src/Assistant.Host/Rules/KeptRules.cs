using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.Host.Rules;

/// <summary>A version on its way into a history: without what was compiled of it, which is large.</summary>
/// <param name="Path">The folder or pack it was read from.</param>
/// <param name="Version">Without the figures of this machine.</param>
/// <param name="Files">The files.</param>
/// <param name="Figures">The figures of this machine that lie over them.</param>
internal sealed record KeptRules(string Path, RuleBaseVersion Version, IReadOnlyList<RuleFile> Files, IReadOnlyList<FigureSet> Figures);
