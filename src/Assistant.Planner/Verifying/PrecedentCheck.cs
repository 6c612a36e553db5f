using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>Coded cases are told in their own phrases and labelled as no part of the score.</summary>
internal sealed class PrecedentCheck(PrecedentWords words)
{
    public void Check(CheckedSentence s, Action<string, string> fault)
    {
        var told = s.Text.StartsWith("Nearest coded case", StringComparison.Ordinal);
        if (s.Grounds.Precedents.Count == 0 && !told)
        {
            return;
        }

        var right = $"{PrecedentWords.Lead}{string.Join("; ", s.Grounds.Precedents.Select(words.Phrase))}.";
        if (s.Grounds.Precedents.Count == 0 || s.Text != right)
        {
            fault("wrong-precedent", "the coded cases cited read otherwise");
        }
    }
}
