namespace Assistant.RuleBase.Editing;

/// <summary>Sets keys of one rule in its file's text.</summary>
internal sealed class RuleKeys(MarkedMap rule, TextEdits edits)
{

    /// <summary>Replaces the value of a key, or adds the key after <c>since</c>.</summary>
    public void Set(string key, string value)
    {
        if (rule[key] is { } there)
        {
            edits.Replace(there, value);
            return;
        }

        var after = rule.Entry("since") ?? rule.Entries[^1];
        if (rule.IsFlow)
        {
            edits.Replace(after.Value.End, after.Value.End, $", {key}: {value}");
        }
        else
        {
            edits.InsertAfterLine(after.Value.End, $"{edits.Indent(after.Key.Start)}{key}: {value}");
        }

    }

}
