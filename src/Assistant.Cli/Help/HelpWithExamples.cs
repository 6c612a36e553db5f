using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Assistant.Cli.Help;

/// <summary>Gives the help and version options of a root command our ways.</summary>
internal static class HelpWithExamples
{
    public static void Attach(RootCommand root, int width)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        var usual = (HelpAction)help.Action!;
        usual.MaxWidth = width;
        help.Action = new ExampleHelp(usual);
        root.Options.OfType<VersionOption>().Single().Action = new VersionLine();
    }

    /// <summary>A command with those above it, as it is typed.</summary>
    public static string PathOf(CommandResult command)
    {
        var names = new List<string>();
        for (SymbolResult? at = command; at is not null; at = at.Parent)
        {
            if (at is CommandResult { Parent: not null } named)
            {
                names.Insert(0, named.Command.Name);
            }
        }

        return string.Join(' ', names.Prepend("assistant"));
    }
}
