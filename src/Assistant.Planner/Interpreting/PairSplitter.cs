namespace Assistant.Planner.Interpreting;

/// <summary>Parts one sentence that asks about two states under different pressure: "How would Serbia react to US sanctions and Armenia to Russian ones?"</summary>
internal sealed class PairSplitter(NameLexicon names)
{
    private static readonly string[] Joints = [" and ", " while ", " whereas ", ", and ", "; "];

    /// <summary>The two questions, each standing alone; null when the sentence is one question.</summary>
    public (string First, string Second)? Split(string text)
    {
        foreach (var joint in Joints)
        {
            for (var at = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase); at > 0; at = text.IndexOf(joint, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var left = text[..at].TrimEnd(',', ' ');
                var right = text[(at + joint.Length)..].Trim();
                if (Whole(left, right) is { } whole)
                {
                    return whole;
                }
            }
        }

        return null;
    }

    private (string, string)? Whole(string left, string right)
    {
        var first = Tokeniser.Read(left);
        var second = Tokeniser.Read(right);
        if (second.Count < 3 || second.Any(t => t.Text is "same"))
        {
            return null;
        }

        // "Rwanda under UK aid cuts, and Burundi under US travel bans"
        if (Headed(first) is { } one && Headed(second) is { } two && one.Id != two.Id && one.Link == two.Link)
        {
            return ($"{left}?", Completed(right, first));
        }

        if (Subject(first) is not { } subject)
        {
            return null;
        }

        // "... and how would Armenia take Russian ones?"
        if (second[0].Text is "how" or "what" && second.Count > 3 && RoleWords.Modals.Contains(second[1].Text) && NameAt(second, 2) is { } other)
        {
            return other.Values[0].Id != subject.Id ? ($"{left}?", Completed(right, first)) : null;
        }

        // "... and Armenia to Russian ones?"
        if (NameAt(second, 0) is { } name && name.Values[0].Id != subject.Id && name.End < second.Count && second[name.End].Text is "to" or "under" or "against" && second.Count > name.End + 1
            && second[name.End].Text == subject.Link)
        {
            var opening = string.Join(' ', first.Take(subject.Start).Select(t => t.Raw));
            var verb = string.Join(' ', first.Skip(subject.End).Take(subject.LinkAt - subject.End).Select(t => t.Raw));
            var asked = string.Join(' ', second.Take(name.End).Select(t => t.Raw));
            var pressure = right[right.IndexOf($" {second[name.End].Raw} ", StringComparison.Ordinal)..].Trim();
            return ($"{left}?", Completed($"{opening} {asked} {verb} {pressure}", first));
        }

        return null;
    }

    // A half that begins with its state and goes straight on to its pressure.
    private (string Id, string Link)? Headed(List<Token> tokens) =>
        NameAt(tokens, 0) is { } name && name.End + 1 < tokens.Count && tokens[name.End].Text is "under" or "facing" or "against" ? (name.Values[0].Id, tokens[name.End].Text) : null;

    // "Russian ones" leans on the noun of the first half.
    private static string Completed(string second, List<Token> first)
    {
        var noun = first.LastOrDefault(t => RoleWords.SanctionNouns.Contains(t.Text)).Raw ?? "sanctions";
        var whole = second.Replace(" ones", $" {noun}", StringComparison.Ordinal).TrimEnd('?', '.', '!', ' ');
        return $"{whole}?";
    }

    // The state asked about in the first half, and the word that leads to its pressure.
    private (int Start, int End, string Id, string Link, int LinkAt)? Subject(List<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (RoleWords.Modals.Contains(tokens[i - 1].Text) && NameAt(tokens, i) is { } name)
            {
                for (var j = name.End; j < tokens.Count && j < name.End + 4; j++)
                {
                    if (tokens[j].Text is "to" or "under" or "against")
                    {
                        return (name.Start, name.End, name.Values[0].Id, tokens[j].Text, j);
                    }
                }
            }
        }

        return null;
    }

    private PhraseMatch<PowerName>? NameAt(List<Token> tokens, int index) =>
        names.Longest(tokens, index) is { } match && match.Values.All(v => v.Kind is PowerNameKind.State or PowerNameKind.Sender) && names.IsState(match.Values[0].Id) ? match : null;
}
