namespace Assistant.Bot.People;

/// <summary>Reads the commands everybody has over what is kept of them. The whole message must be the command: a question is never mistaken for one.</summary>
internal static class PeopleCommands
{
    /// <summary>What to type to see it.</summary>
    public const string Export = "export my data";

    /// <summary>What to type to be asked whether to erase it.</summary>
    public const string Forget = "forget me";

    /// <summary>What to type to have it erased.</summary>
    public const string ForgetNow = "forget me now";

    public static PeopleCommand Read(string text)
    {
        const int longest = 40;
        if (text.Length > longest)
        {
            return PeopleCommand.None;
        }

        var words = text.ToLowerInvariant().Split([' ', '\t', '\n', '\r', '.', '!', ',', '"', '“', '”', '/'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where(w => w != "please")) switch
        {
            Export => PeopleCommand.Export,
            Forget => PeopleCommand.Forget,
            ForgetNow => PeopleCommand.ForgetNow,
            _ => PeopleCommand.None,
        };
    }
}
