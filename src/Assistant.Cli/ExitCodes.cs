namespace Assistant.Cli;

/// <summary>What the command line tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The content or the input is wrong, and the message says how to mend it.</summary>
    public const int Wrong = 1;

    /// <summary>The tool itself failed.</summary>
    public const int Failed = 2;
}
