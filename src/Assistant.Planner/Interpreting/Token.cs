namespace Assistant.Planner.Interpreting;

/// <summary>One word of a message.</summary>
/// <param name="Text">Folded: lower case, no diacritics, no possessive.</param>
/// <param name="Raw">As typed.</param>
/// <param name="IsCapital">Whether it starts with a capital letter.</param>
/// <param name="IsUpper">Whether it has two or more letters, all capitals.</param>
/// <param name="IsPossessive">Whether <c>'s</c> or <c>s'</c> followed.</param>
/// <param name="Break">The punctuation mark standing before it, or <c>\0</c>.</param>
internal readonly record struct Token(string Text, string Raw, bool IsCapital, bool IsUpper, bool IsPossessive, char Break)
{
    /// <summary>Whether a sentence ended before this word.</summary>
    public bool StartsSentence => Break is '.' or '?' or '!' or ';';
}
