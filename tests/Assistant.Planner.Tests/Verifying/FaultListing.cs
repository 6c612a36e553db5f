using System.Text;
using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Verifying;

/// <summary>What the verifier says of spoilt sentences: for each way to spoil one, an example of each set of faults it finds.</summary>
/// <remarks>Faults that differ only in the names and numbers they tell are the same fault.</remarks>
internal static partial class FaultListing
{
    public static string Of(AnswerVerifier verifier, IEnumerable<string> ways, Func<string, IEnumerable<(DraftSentence Sentence, Findings Findings)>> spoilt)
    {
        var text = new StringBuilder();
        foreach (var way in ways)
        {
            text.Append("== ").Append(way).Append('\n');
            var found = spoilt(way).Select(s => (s.Sentence.Text, verifier.Verify(new Draft { Sentences = [s.Sentence] }, s.Findings).Faults));
            foreach (var (sentence, faults) in found.DistinctBy(f => string.Join(' ', f.Faults.Select(fault => $"{fault.Code} {Particulars().Replace(fault.Reason, "#")}").Distinct())))
            {
                text.Append(sentence).Append('\n').AppendJoin("", faults.Select(f => $"    {f.Code}: {f.Reason}\n"));
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\S*[\d.\-A-Z]\S*")]
    private static partial Regex Particulars();
}
