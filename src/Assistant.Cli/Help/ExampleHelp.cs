using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Assistant.Cli.Help;

/// <summary>The usual help, with the command's examples after it.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is { } command && CommandExamples.Of(command) is { } examples)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var line in examples.Split('\n'))
            {
                output.WriteLine(line.Length == 0 ? "" : $"  {line}");
            }
        }

        return ExitCodes.Done;
    }
}
