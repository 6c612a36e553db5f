using Assistant.Planner.Questions;

namespace Assistant.Planner.Interpreting;

/// <summary>Tells which side of an assessment a message turns to.</summary>
internal static class AspectReader
{
    private static readonly PhraseList Watch = new("""
        should we watch|should i watch|should one watch|to watch|watch for|watch out for|look out for|what to look for|things to look for|signs to look for|something to look for|should we look for|should i look for|keep an eye on|early warning|
        warning signs|signposts|tripwires|what signs|which signs|what signals|which signals|leading indicators|to monitor|should we monitor|
        should i monitor|watch list|watchlist
        """);

    private static readonly PhraseList Precedents = new("""
        precedent|precedents|happened before|similar cases|similar case|past cases|past case|earlier cases|comparable cases|comparable case|
        historical parallel|historical parallels|parallels|similar episodes|similar situations|seen this before|done this before|done that before|
        analogues|analogies|historical cases|historical examples|past examples|past episodes|earlier episodes|closest case|closest cases|
        nearest case|nearest cases|track record of states|been here before|in the past when
        """);

    private static readonly PhraseList Sectors = new("""
        by sector|per sector|sector by sector|each sector|across sectors|between sectors|by measure|per measure|each measure|which sector matters|
        which sectors hurt|which sectors are hurt|which sectors suffer|which sector hurts|which sector suffers|which sectors are hit|which sector is hit|which sectors get hit|which industries are hit|which industries suffer|which industries hurt|which sectors matter|
        depend on the sector|depends on the sector|vary by sector|differ by sector
        """);

    private static readonly PhraseList Sensitivity = new("""
        how sensitive|sensitivity|did you assume|you assumed|your assumptions|which assumption|which assumptions|what assumptions|what are you assuming|
        all three breadths|each breadth|every breadth|all breadths|every size|all sizes|how robust|how stable is
        """);

    /// <summary>The side asked for; <see cref="Aspect.Whole"/> when none is.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="measures">How many measures the message names.</param>
    public static Aspect Read(IReadOnlyList<Token> tokens, int measures) =>
        Watch.IsIn(tokens) ? Aspect.Watch
        : Precedents.IsIn(tokens) ? Aspect.Precedents
        : Sectors.IsIn(tokens) || (measures > 1 && Differs(tokens)) ? Aspect.BySector
        : Sensitivity.IsIn(tokens) ? Aspect.Sensitivity
        : Aspect.Whole;

    private static bool Differs(IReadOnlyList<Token> tokens) =>
        tokens.Any(t => t.Text is "differ" or "differs" or "different" or "difference" or "differently" or "vary" or "compare" or "matter" or "matters")
        && tokens.Any(t => t.Text is "between" or "from" or "for" or "versus" or "vs" or "and" or "or");
}
