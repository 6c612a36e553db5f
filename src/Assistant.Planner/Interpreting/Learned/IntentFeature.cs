namespace Assistant.Planner.Interpreting.Learned;

/// <summary>One thing a message shows: a word, two words in a row, or a sign such as <c>#asked:1</c>.</summary>
/// <param name="Word">The word or sign.</param>
/// <param name="Next">The word after it, or empty.</param>
internal readonly record struct IntentFeature(string Word, string Next = "")
{
    /// <summary>As it stands in the model file.</summary>
    public override string ToString() => Next.Length == 0 ? Word : $"{Word} {Next}";
}
