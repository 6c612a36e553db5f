using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Host.Rules;

/// <summary>Rules ready to be answered from, and the files they were read from.</summary>
internal sealed record LoadedRules(CompiledRuleBase Compiled, IReadOnlyList<RuleFile> Files);
