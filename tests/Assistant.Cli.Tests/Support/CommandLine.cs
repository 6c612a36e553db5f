namespace Assistant.Cli.Tests.Support;

/// <summary>Runs the command line as a process would, on the rules of the repository unless others are named.</summary>
internal static class CommandLine
{
    public static Task<CliRun> RunAsync(params string[] args) => RunAsync(args, "");

    public static async Task<CliRun> RunAsync(string[] args, string input, Func<CliConsole, CliConsole>? change = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = new CliConsole(new StringReader(input), output, error)
        {
            Folder = Repository.Root,

            // Nobody's own figures or kept versions.
            Data = Path.Combine(AppContext.BaseDirectory, "no-data"),
        };
        var code = await AssistantCli.RunAsync(args, change?.Invoke(console) ?? console);
        return new CliRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The lines as a file would hold them.</summary>
    public static string Text(params string[] lines) => string.Join('\n', lines) + "\n";
}
