using Assistant.RuleBase;
using Assistant.Storage.Migrations;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Faults;

/// <summary>Why the host did not start, to the person who can mend it.</summary>
internal static class StartFault
{
    /// <returns>Plain lines without a stack trace; null for a fault nobody but a programmer can mend.</returns>
    public static string? Explains(Exception fault) => fault switch
    {
        InvalidRulesException rules => Lines("The rule base cannot be used:", rules.Problems.Select(problem => problem.ToString())),
        OptionsValidationException settings => Lines("A setting cannot be used:", settings.Failures),
        NewerSchemaException newer => newer.Message,
        AddressRefusedException refused =>
            Lines("The host does not listen there:", refused.Addresses.Select(a => $"{a} can be reached from other machines, but {refused.Why}."))
            + $"\n{refused.WayOut}, or listen on this machine alone: --urls http://localhost:3978",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } inUse => $"{inUse.Message} Another program listens there; choose another address with --urls.",
        DirectoryNotFoundException missing => $"{missing.Message} The host reads its own files there; name another folder with --contentRoot, or leave that out.",
        InvalidDataException { InnerException: not null } file => $"{file.Message} {file.GetBaseException().Message}",
        AggregateException { InnerExceptions: [var only] } => Explains(only),
        _ => null,
    };

    private static string Lines(string heading, IEnumerable<string> problems) => string.Join('\n', problems.Prepend(heading));
}
