namespace Assistant.Host.Documents;

/// <summary>What became of one cited sentence.</summary>
/// <param name="Standing">held: the text fits the hash its sheet holds; differs: the copy at hand has no such sentence; away: there is no readable copy.</param>
/// <param name="Text">The sentence; only where it is held.</param>
internal sealed record CitedSentence(string Standing, string? Text = null)
{
    public static CitedSentence Held(string text) => new("held", text);

    public static CitedSentence Differs { get; } = new("differs");

    public static CitedSentence Away { get; } = new("away");
}
