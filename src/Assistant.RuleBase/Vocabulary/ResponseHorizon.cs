using Assistant.RuleBase.Documents;

namespace Assistant.RuleBase.Vocabulary;

/// <summary>When an option shows.</summary>
/// <param name="Value">first-months, one-to-three-years or longer.</param>
/// <param name="OurReading">True where no sentence gives it and we judged.</param>
/// <param name="Cites">The sentences that give it; empty when <paramref name="OurReading"/>.</param>
public sealed record ResponseHorizon(string Value, bool OurReading, IReadOnlyList<SourceLocator> Cites)
{
    /// <summary>In words, such as "one to three years".</summary>
    public string InWords => Value.Replace('-', ' ');
}
