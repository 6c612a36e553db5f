using System.CommandLine;
using System.CommandLine.Invocation;

namespace Assistant.Cli.Help;

/// <summary>Prints the version of the tool; that of the rules is <c>rules check</c>'s.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"assistant {typeof(VersionLine).Assembly.GetName().Version?.ToString(3)}");
        return ExitCodes.Done;
    }
}
