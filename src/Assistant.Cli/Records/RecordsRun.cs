using System.CommandLine;
using Assistant.Cli.Commands;
using Assistant.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Records;

/// <summary>Opens what the host keeps, for one run: the database of the data folder, or PostgreSQL where the setting <c>Storage__PostgreSql</c> names one.</summary>
internal static class RecordsRun
{
    private const string PostgreSql = "Storage:PostgreSql";

    /// <summary>The records, which must be there.</summary>
    /// <exception cref="InputException">There is no database.</exception>
    public static ServiceProvider Open(ParseResult parsed, CliConsole console, ContentOptions content)
    {
        var folder = content.DataFolder(parsed, console);
        return File.Exists(Path.Combine(folder, "assistant.db")) || console.Settings[PostgreSql] is { Length: > 0 }
            ? OpenOrMake(parsed, console, content)
            : throw new InputException($"{folder}: no records lie here; name the host's data folder with --data DIR, or its database in the variable Storage__PostgreSql");
    }

    /// <summary>The records, begun where there are none.</summary>
    public static ServiceProvider OpenOrMake(ParseResult parsed, CliConsole console, ContentOptions content)
    {
        var services = new ServiceCollection();
        services.AddSingleton(console.Settings);
        services.AddSingleton(console.Time);
        services.AddLogging();
        services.AddStorage(options =>
        {
            options.Folder = content.DataFolder(parsed, console);
            options.PostgreSql = console.Settings[PostgreSql];
        });
        return services.BuildServiceProvider();
    }
}
