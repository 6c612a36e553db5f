namespace Assistant.Bot.People;

/// <summary>What somebody wants done with what is kept of them.</summary>
internal enum PeopleCommand
{
    /// <summary>Nothing: it is a question like any other.</summary>
    None,

    /// <summary>To see it.</summary>
    Export,

    /// <summary>To have it erased; asked back before it is done.</summary>
    Forget,

    /// <summary>The same, after the asking back.</summary>
    ForgetNow,
}
