using System.Text;

namespace Assistant.RuleBase.Importing;

/// <summary>One space between words, and none of the characters nobody sees.</summary>
internal static class PlainWhitespace
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = plain.Length > 0;
            }
            else if (!char.IsControl(c) && !IsInvisible(c))
            {
                if (gap)
                {
                    plain.Append(' ');
                    gap = false;
                }

                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    /// <summary>Soft hyphen, zero-width space and byte order mark; joiners stay, since scripts need them.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060';
}
