using System.CommandLine;
using System.Globalization;
using Assistant.Cli.Records;
using Assistant.Storage.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Cli.Commands.Records;

/// <summary><c>assistant ledger resolve</c>: codes what came of an assessment.</summary>
internal static class LedgerResolveCommand
{
    public static Command Create(CliConsole console, ContentOptions content)
    {
        var number = new Argument<long>("number") { Description = "The assessment, as assistant ledger list numbers it." };
        var chosen = new Option<string[]>("--chosen") { Description = "The responses the state chose.", HelpName = "OPTION", AllowMultipleArgumentsPerToken = true };
        var none = new Option<bool>("--none") { Description = "It chose none of them." };
        var by = new Option<string>("--by") { Description = "Who codes it.", HelpName = "NAME", Required = true };
        var reference = new Option<string>("--reference") { Description = "Where that can be read.", HelpName = "TEXT", Required = true };
        var note = new Option<string?>("--note") { Description = "What a reader should know.", HelpName = "TEXT" };
        var command = new Command("resolve", "Codes what came of an assessment; coded again, the last word counts.") { number, chosen, none, by, reference, note };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = parsed.GetValue(chosen) ?? [];
            if (options.Length > 0 == parsed.GetValue(none) || string.IsNullOrWhiteSpace(parsed.GetValue(by)) || string.IsNullOrWhiteSpace(parsed.GetValue(reference)))
            {
                throw new InputException("ledger resolve needs --chosen OPTION or --none, a name in --by and a --reference; see assistant ledger resolve --help");
            }

            await using var records = RecordsRun.Open(parsed, console, content);
            var ledger = records.GetRequiredService<IForecastLedger>();
            var item = (await ledger.ReadAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(i => i.Number == parsed.GetValue(number))
                ?? throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{parsed.GetValue(number)}: there is no such assessment; see assistant ledger list"));
            if (options.FirstOrDefault(o => item.Assessment.Forecasts.All(f => f.Option != o)) is { } unknown)
            {
                throw new InputException($"--chosen {unknown}: is none of {string.Join(", ", item.Assessment.Forecasts.Select(f => f.Option))}");
            }

            var outcome = new LedgerOutcome(parsed.GetValue(by)!.Trim(), [.. options.Distinct(StringComparer.Ordinal)], parsed.GetValue(reference)!.Trim(), parsed.GetValue(note));
            await ledger.ResolveAsync(item.Number, outcome, cancellationToken).ConfigureAwait(false);
            var resolved = item with { Outcome = outcome };
            await console.Out.WriteLineAsync(FormattableString.Invariant(
                $"{item.Number}: {(resolved.IsHit == true ? "a hit" : "a miss")}, Brier {resolved.Brier:0.000}{(item.Outcome is null ? "" : "; it was coded before, and this counts now")}")).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
