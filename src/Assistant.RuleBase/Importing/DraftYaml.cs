using System.Globalization;
using System.Text;

namespace Assistant.RuleBase.Importing;

/// <summary>Writes <c>claims/ID.yaml</c>: a draft per claim-like sentence, with what was recognised beside it as comments to take up or throw away.</summary>
public static class DraftYaml
{
    /// <param name="document">What was imported.</param>
    /// <param name="since">Version of the rule base the drafts begin in.</param>
    public static string Of(ImportedDocument document, string since)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        text.Append(
            $"# Drafts from {document.Id}. Read each sentence at its locator, write the claim in your own words, give the rule a name that says what it says\n"
            + "# (here and in the sheet), and throw away what claims nothing. Lines behind # were recognised by word lists: take them up or take them out.\n");
        foreach (var draft in document.Drafts)
        {
            text.Append(
                $"""

                - id: {draft.Id}
                  status: draft
                  claim: {(draft.Claim == DraftRule.Unwritten ? draft.Claim : YamlText.Quoted(draft.Claim))}
                  cites: [{document.Id}#{draft.Position}]

                """.ReplaceLineEndings("\n"));
            foreach (var indicator in draft.Indicators)
            {
                text.Append(CultureInfo.InvariantCulture, $"  # when: {{ indicator: {indicator}, up: [LOW, HIGH] }}\n");
            }

            text.Append("  effects: []\n");
            foreach (var response in draft.Responses)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  #  - {{ option: {response}, bears_on: choice, sign: supports, hedge: {draft.Hedge}, group: NAME, coded: [{draft.Hedge}, CLASS] }}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"  since: {since}\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"  notes: {YamlText.Quoted($"Hedge by its words: {draft.Hedge} ({draft.Cue ?? "a plain statement"}).{(draft.ClaimNote is { } note ? " " + note : "")}")}\n");
        }

        return text.ToString();
    }
}
