using System.Text;
using Assistant.RuleBase.Live;
using Microsoft.Extensions.Configuration;

namespace Assistant.Cli;

/// <summary>Where a run reads from and writes to, and what the screen behind it can do.</summary>
/// <param name="In">Standard input, for <c>--batch -</c>.</param>
/// <param name="Out">What was asked for, and nothing else.</param>
/// <param name="Error">Everything about the run: faults, progress.</param>
internal sealed record CliConsole(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>Columns of a page that is no screen.</summary>
    public const int PageWidth = 100;

    private const int BufferSize = 64 * 1024;

    /// <summary>Whether the output may be coloured.</summary>
    public bool Colours { get; init; }

    /// <summary>Whether somebody is watching standard error.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether the reader's screen shows more than ASCII; a file always does.</summary>
    public bool Unicode { get; init; } = true;

    /// <summary>Columns to fill.</summary>
    public int Width { get; init; } = PageWidth;

    /// <summary>The folder the run starts in: rules and prompts are looked for here and above.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The folder of what stays on this machine: kept versions and local figures.</summary>
    public string Data { get; init; } = RuleHistory.DefaultData;

    /// <summary>For how long a run takes.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The key of a language model, or null.</summary>
    public string? ModelKey { get; init; }

    /// <summary>Settings the host has too, by the same names: where the database is, for how long things are kept.</summary>
    public IConfiguration Settings { get; init; } = new ConfigurationBuilder().Build();

    /// <summary>The console of this process: UTF-8, plain where redirected or where NO_COLOR is set.</summary>
    public static CliConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var plainWanted = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new CliConsole(
            new StreamReader(Console.OpenStandardInput(), utf8, detectEncodingFromByteOrderMarks: true, BufferSize),
            new StreamWriter(Console.OpenStandardOutput(), utf8, BufferSize) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true })
        {
            ModelKey = Environment.GetEnvironmentVariable(Commands.ModelOptions.KeyVariable),
            Settings = new ConfigurationBuilder().AddEnvironmentVariables().Build(),
            Colours = !Console.IsOutputRedirected && !plainWanted,
            ShowsProgress = !Console.IsErrorRedirected,
            Unicode = Console.IsOutputRedirected || !IsAsciiScreen(),
            Width = Console.IsOutputRedirected ? PageWidth : ScreenWidth(),
        };
    }

    /// <summary>The locale in force, where one is set at all, names another encoding.</summary>
    private static bool IsAsciiScreen()
    {
        string[] names = ["LC_ALL", "LC_CTYPE", "LANG"];
        return names.Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v)) is { } locale
            && !locale.Contains("utf", StringComparison.OrdinalIgnoreCase);
    }

    private static int ScreenWidth()
    {
        const int narrowest = 40;
        const int widest = 140;
        try
        {
            return Console.WindowWidth is var width and > 0 ? Math.Clamp(width, narrowest, widest) : PageWidth;
        }
        catch (IOException)
        {
            return PageWidth;
        }
    }
}
