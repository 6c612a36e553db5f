namespace Assistant.RuleBase.Editing;

/// <summary>Names a rule in the line of the sentence it cites.</summary>
internal static class DocumentSheet
{
    public static string WithRule(string text, string position, string rule)
    {
        var line = ((MarkedYaml.Read(text) as MarkedMap)?["locators"] as MarkedList)?.Maps.FirstOrDefault(m => m.Text("locator") == position)
            ?? throw new EditRefusedException($"the sheet has no line for {position}");
        var edits = new TextEdits(text);
        if (line["rules"] is MarkedList { Items: [.., var last] } list)
        {
            if (list.IsFlow)
            {
                edits.Replace(last.End, last.End, $", {rule}");
            }
            else
            {
                edits.InsertAfterLine(last.End, $"{edits.Indent(last.Start)[..^2]}- {rule}");
            }
        }
        else if (line["rules"] is MarkedScalar { Text.Length: > 0 } one)
        {
            edits.Replace(one, $"[{one.Text}, {rule}]");
        }
        else if ((line.Entry("rules") ?? line.Entry("none")) is { } entry)
        {
            // A sentence that is carried needs no reason why it is not.
            edits.Replace(entry.Key.Start, entry.Value.End, $"rules: [{rule}]");
        }
        else
        {
            new RuleKeys(line, edits).Set("rules", $"[{rule}]");
        }

        return edits.Apply();
    }
}
