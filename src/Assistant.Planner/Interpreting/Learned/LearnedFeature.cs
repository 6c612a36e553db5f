namespace Assistant.Planner.Interpreting.Learned;

/// <summary>One thing that is seen: a word, two words in a row, a sign such as <c>#asked:1</c>, or a place and the word that stands there.</summary>
/// <param name="Word">The word, sign or place.</param>
/// <param name="Next">The word after it or there, or empty.</param>
internal readonly record struct LearnedFeature(string Word, string Next = "")
{
    /// <summary>As it stands in the model file.</summary>
    public override string ToString() => Next.Length == 0 ? Word : $"{Word} {Next}";
}
