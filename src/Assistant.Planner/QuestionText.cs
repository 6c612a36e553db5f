namespace Assistant.Planner;

/// <summary>Bounds what a user sends before anything reads it.</summary>
public static class QuestionText
{
    /// <summary>Characters (UTF-16 units) read of one question.</summary>
    public const int MaximumLength = 2000;

    /// <summary>The text without control characters and surrounding space, cut to <see cref="MaximumLength"/> at a whole character.</summary>
    /// <param name="text">As sent.</param>
    /// <param name="wasCut">Whether something was left out.</param>
    public static string Bounded(string text, out bool wasCut)
    {
        // Looks at no more than a bounded stretch, however much was sent.
        var stretch = text.AsSpan(0, Math.Min(text.Length, MaximumLength * 4)).Trim();
        wasCut = stretch.Length > MaximumLength || text.Length > MaximumLength * 4;
        var length = Math.Min(stretch.Length, MaximumLength);
        if (length > 0 && length < stretch.Length && char.IsHighSurrogate(stretch[length - 1]))
        {
            length--;
        }

        return string.Create(length, new string(stretch[..length]), static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                var lonely = (char.IsHighSurrogate(source[i]) && (i + 1 == source.Length || !char.IsLowSurrogate(source[i + 1])))
                    || (char.IsLowSurrogate(source[i]) && (i == 0 || !char.IsHighSurrogate(source[i - 1])));
                span[i] = lonely ? '\uFFFD' : char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
    }
}
