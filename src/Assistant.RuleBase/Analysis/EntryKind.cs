namespace Assistant.RuleBase.Analysis;

/// <summary>What an entry of a content file is.</summary>
public enum EntryKind
{
    /// <summary>A rule of claims/.</summary>
    Rule,

    /// <summary>A response of vocabulary/responses.yaml.</summary>
    Response,

    /// <summary>A factor of vocabulary/factors.yaml.</summary>
    Factor,

    /// <summary>An indicator of vocabulary/indicators.yaml.</summary>
    Indicator,

    /// <summary>A sentence of documents/, named <c>DOCUMENT#p3.s2</c>.</summary>
    Sentence,
}
