namespace Assistant.Planner.Interpreting;

/// <summary>Notes where an office or a person's title was read as the state it belongs to.</summary>
internal static class ProxyReader
{
    /// <summary>One note for each: "read 'Serbian foreign minister' as the state".</summary>
    public static IEnumerable<string> Notes(Reading reading)
    {
        foreach (var mention in reading.Found.Mentions.Where(m => m.Ids.Any(reading.Roles.Asked.Contains)))
        {
            for (var i = mention.End; i < reading.Tokens.Count && i < mention.End + 3 && reading.Tokens[i].Break == '\0'; i++)
            {
                if (reading.Tokens[i].Text is "minister" or "president" or "parliament" or "king" or "emir" or "chancellor" or "ministry" or "army" or "bank" && mention.Kind == PowerNameKind.Demonym
                    && !(reading.Tokens[i].Text == "bank" && reading.Tokens[i - 1].Text != "central"))
                {
                    yield return $"read '{string.Join(' ', reading.Tokens.Skip(mention.Start).Take(i - mention.Start + 1).Select(t => t.Raw))}' as the state; its offices and persons are not told apart";
                    break;
                }
            }
        }
    }
}
