using System.Globalization;
using System.Text;

namespace Assistant.Planner.Interpreting;

/// <summary>Makes spellings of one word equal: compatibility forms, curly quotes, diacritics, case.</summary>
internal static class TextFolding
{
    /// <summary>One form per character: NFKC, straight quotes, plain spaces, no lone surrogates, no format characters.</summary>
    public static string Normalise(string text)
    {
        if (IsPlain(text))
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                // A lone surrogate makes string.Normalize throw; unassigned code points may too.
                clean.Append(char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned ? ' ' : c);
            }
        }

        var form = Compatible(clean.ToString());
        clean.Clear();
        foreach (var c in form)
        {
            clean.Append(c switch
            {
                '‘' or '’' or 'ʻ' or 'ʼ' or '`' or '´' => '\'',
                '“' or '”' or '«' or '»' => '"',
                '–' or '—' or '‐' or '−' => '-',
                _ when char.GetUnicodeCategory(c) == UnicodeCategory.Format => '\0',
                _ when char.IsControl(c) || char.IsWhiteSpace(c) => ' ',
                _ => c,
            });
        }

        return clean.Replace("\0", "").ToString().Trim();
    }

    /// <summary>Lower case without diacritics.</summary>
    public static string Fold(string word)
    {
        if (IsPlain(word))
        {
            return word.ToLowerInvariant();
        }

        var folded = new StringBuilder(word.Length);
        foreach (var c in Decomposed(word))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            _ = c switch
            {
                'ı' or 'İ' => folded.Append('i'),
                'ø' or 'Ø' => folded.Append('o'),
                'ł' or 'Ł' => folded.Append('l'),
                'đ' or 'Đ' => folded.Append('d'),
                'ß' => folded.Append("ss"),
                'æ' or 'Æ' => folded.Append("ae"),
                'ə' or 'Ə' => folded.Append('a'),
                _ => folded.Append(char.ToLowerInvariant(c)),
            };
        }

        return folded.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' or '`')
            {
                return false;
            }
        }

        return true;
    }

    private static string Compatible(string text) => text.IsNormalized(NormalizationForm.FormKC) ? text
        : text.Normalize(NormalizationForm.FormKC);

    private static string Decomposed(string text) => text.Normalize(NormalizationForm.FormD);
}
