namespace Assistant.Bot.Rendering.Cards;

/// <summary>The sides of an answer that its card shows, one at a time.</summary>
internal enum CardView
{
    /// <summary>The leading responses as bars.</summary>
    Ranking,

    /// <summary>Every response as a bar.</summary>
    All,

    /// <summary>What speaks for and against the leading responses.</summary>
    Why,

    /// <summary>What would put another response first, and what to watch.</summary>
    Change,

    /// <summary>The leading responses, or the states, side by side.</summary>
    Compare,

    /// <summary>What the numbers stand for.</summary>
    Sources,

    /// <summary>Figures and ties, missing ones included.</summary>
    Data,

    /// <summary>Every sentence of the answer.</summary>
    More,
}
