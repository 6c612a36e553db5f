using System.CommandLine;
using System.CommandLine.Parsing;
using Assistant.Cli.Content;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;
using Assistant.RuleBase.LocalFigures;
using Assistant.Scoring;

namespace Assistant.Cli.Commands;

/// <summary>The options every command has: which rules, which prompts, which figures of this machine.</summary>
internal sealed class ContentOptions
{
    public Option<string?> Rules { get; } = new("--rules")
    {
        Description = "The rules folder; otherwise the one in the current folder or above, else the copy shipped with the program.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Prompts { get; } = new("--prompts")
    {
        Description = "The prompts folder, found in the same way; read only where a language model is configured.",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<string?> Data { get; } = new("--data")
    {
        Description = "The data folder (the host's setting Data:Folder): local figures, the versions the host kept, and its records.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>Which rules a maintainer's command found by itself, to be said once it is done; null where they were named.</summary>
    public string? Found { get; private set; }

    /// <summary>The data folder of this run, as a full path; need not exist.</summary>
    public string DataFolder(ParseResult parsed, CliConsole console) => Path.GetFullPath(parsed.GetValue(Data) ?? console.Data, console.Folder);

    /// <summary>The figures of this machine.</summary>
    public FigureStore Figures(ParseResult parsed, CliConsole console) => new(DataFolder(parsed, console));

    /// <summary>The prompts folder of this run.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public string PromptsFolder(ParseResult parsed, CliConsole console) => new ContentFolders(console.Folder, AppContext.BaseDirectory).Prompts(parsed.GetValue(Prompts));

    /// <summary>The rules folder of this run.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public string RulesFolder(ParseResult parsed, CliConsole console)
    {
        var folders = new ContentFolders(console.Folder, AppContext.BaseDirectory);
        if (parsed.GetValue(Prompts) is { } prompts)
        {
            folders.Prompts(prompts);
        }

        var folder = folders.Rules(parsed.GetValue(Rules));
        if (parsed.GetValue(Rules) is null && IsForMaintainers(parsed))
        {
            Found = $"rules folder: {ShownPaths.Of(folder, console.Folder)}{(IsShipped(folder) ? " (the copy shipped with the program)" : "")}";
        }

        return folder;
    }

    /// <summary>The rules folder of this run, to be changed or released: never the copy shipped with the program, which the next build overwrites.</summary>
    /// <exception cref="InputException">There is none of one's own.</exception>
    public string OwnRulesFolder(ParseResult parsed, CliConsole console)
    {
        var folder = RulesFolder(parsed, console);
        return parsed.GetValue(Rules) is null && IsShipped(folder)
            ? throw new InputException("no rules folder here or above, and the copy shipped with the program is not for changing; name yours with --rules DIR")
            : folder;
    }

    /// <summary>Loads and compiles the rules of this run, with the figures of this machine over those shipped.</summary>
    /// <exception cref="InputException">There are none.</exception>
    /// <exception cref="InvalidRulesException">They cannot be used.</exception>
    public CompiledRuleBase Load(ParseResult parsed, CliConsole console) =>
        CompiledRuleBase.Compile(Snapshot(parsed, console, Figures(parsed, console)));

    /// <summary>Loads the rules of this run.</summary>
    /// <exception cref="InputException">There are none.</exception>
    /// <exception cref="InvalidRulesException">They cannot be used; the problems open from where the reader stands.</exception>
    public RuleBaseSnapshot Snapshot(ParseResult parsed, CliConsole console, FigureStore? local = null) => Loaded(parsed, console, local).Snapshot!;

    /// <summary>The same with what was read beside them.</summary>
    /// <exception cref="InputException">There are none.</exception>
    /// <exception cref="InvalidRulesException">They cannot be used.</exception>
    public LoadResult Loaded(ParseResult parsed, CliConsole console, FigureStore? local = null)
    {
        var folder = RulesFolder(parsed, console);
        var loaded = RuleBaseLoader.Check(new RuleFolder(folder), local);
        return loaded.Snapshot is null ? throw new ShownPaths(folder, console.Folder).Refused(loaded.Problems) : loaded;
    }

    private static bool IsShipped(string folder) => folder.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal);

    private static bool IsForMaintainers(ParseResult parsed)
    {
        SymbolResult? at = parsed.CommandResult;
        while (at is not null and not CommandResult { Command.Name: "rules" or "data" })
        {
            at = at.Parent;
        }

        return at is not null;
    }
}
