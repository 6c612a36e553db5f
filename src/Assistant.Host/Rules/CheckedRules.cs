using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.Host.Rules;

/// <summary>Rules that were read and found right, but are not compiled yet.</summary>
/// <param name="Snapshot">The rules.</param>
/// <param name="Loaded">Their cases and where everything stands.</param>
/// <param name="Files">The files they were read from.</param>
/// <param name="Figures">The figures of this machine that lie over them.</param>
internal sealed record CheckedRules(RuleBaseSnapshot Snapshot, LoadResult Loaded, IReadOnlyList<RuleFile> Files, IReadOnlyList<FigureSet> Figures);
