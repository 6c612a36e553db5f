using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Planner.Verifying.Rewording;

/// <summary>Whether a rewording says exactly what the verified sentence says, and nothing beside it.</summary>
internal sealed partial class RewordingCheck(SentenceSkeleton skeleton)
{
    private const double LongestShare = 1.35;
    private const int LongestMore = 40;
    private const string Marks = " .,;:()%-'\"’‘“”–";

    /// <summary>Why it does not hold, or null.</summary>
    /// <param name="original">The sentence, which itself holds.</param>
    /// <param name="rewording">What somebody would say instead.</param>
    public string? Fault(string original, string rewording)
    {
        if (rewording.Length > (original.Length * LongestShare) + LongestMore || rewording.Length < original.Length / 2)
        {
            return "it is much longer or shorter than the sentence";
        }

        return TextHygiene.Fault(rewording) ?? Form(original, rewording) ?? Words(rewording) ?? Saying(original, rewording);
    }

    private static string? Form(string original, string rewording)
    {
        if (rewording.FirstOrDefault(c => !char.IsAsciiLetterOrDigit(c) && !Marks.Contains(c) && !original.Contains(c)) is not '\0' and var strange)
        {
            return $"it holds the character U+{(int)strange:X4}, which the sentence does not";
        }

        if (!rewording.IsNormalized(NormalizationForm.FormC) || !(char.IsUpper(rewording[0]) || rewording[0] == original[0]) || rewording[^1] != original[^1])
        {
            return "it does not begin and end as a sentence does";
        }

        if (Ends().Count(rewording) != Ends().Count(original) || (Joined().IsMatch(rewording) && !Joined().IsMatch(original)))
        {
            return "it is not one sentence";
        }

        if (Quotes(rewording) != Quotes(original) || rewording.Count(c => c == '(') != original.Count(c => c == '(') || rewording.Count(c => c == ')') != original.Count(c => c == ')'))
        {
            return "it quotes or brackets otherwise";
        }

        return Shouted().Matches(rewording).Select(m => m.Value).Except(Shouted().Matches(original).Select(m => m.Value)).FirstOrDefault() is { } loud
            ? $"it stresses {loud}"
            : null;
    }

    private static string? Words(string rewording) =>
        SentenceSkeleton.Words(rewording).FirstOrDefault(PlainWords.IsLoaded) is { } loaded ? $"\"{loaded}\" judges" : null;

    private string? Saying(string original, string rewording)
    {
        var (wanted, said) = (skeleton.Of(original), skeleton.Of(rewording));
        for (var i = 0; i < Math.Max(wanted.Count, said.Count); i++)
        {
            var (right, here) = (i < wanted.Count ? wanted[i] : "the end", i < said.Count ? said[i] : "the end");
            if (right != here)
            {
                return $"it says \"{here}\" where the sentence says \"{right}\"";
            }
        }

        return null;
    }

    private static int Quotes(string text) => text.Count(c => c is '"' or '“' or '”');

    [GeneratedRegex(@"[.!?](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\p{L}[.:/]\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b\p{Lu}{2,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Shouted();
}
