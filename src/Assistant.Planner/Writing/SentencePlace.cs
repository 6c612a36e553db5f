namespace Assistant.Planner.Writing;

/// <summary>Where a sentence stands in the reading.</summary>
public enum SentencePlace
{
    /// <summary>The first sentence: the answer in one line.</summary>
    Headline,

    /// <summary>Read by everybody: at most about 180 words.</summary>
    Judgement,

    /// <summary>Behind "more".</summary>
    More,
}
