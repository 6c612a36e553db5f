using Spectre.Console;

namespace Assistant.Cli.Display;

/// <summary>Makes the page that views write on: coloured on a terminal, plain elsewhere, as wide as there is room.</summary>
internal static class Screen
{
    public static IAnsiConsole On(CliConsole console)
    {
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.Colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Out),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        screen.Profile.Width = console.Width;
        return screen;
    }
}
