using Assistant.Host.Rules;
using Assistant.Storage.Databases;
using Assistant.Storage.Ledger;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Quality;

/// <summary>The figures of the rules in force, measured once for each version, when somebody first looks; the ledger is read each time.</summary>
internal sealed partial class QualityView(ServedRules served, IForecastLedger ledger, IOptions<QualityOptions> options, TimeProvider time, ILogger<QualityView> logger)
{
    private volatile Measured? _measured;

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The figures; the first look at a version takes a second or two.</summary>
    public async Task<QualityFigures> ReadAsync(CancellationToken cancellationToken)
    {
        var measured = MeasuredNow();
        return measured.Figures.Value with { Ledger = await LedgerAsync(measured.Ledger, cancellationToken) };
    }

    private Measured MeasuredNow()
    {
        var rules = served.InForceNow;
        var measured = _measured;
        if (measured is null || !ReferenceEquals(measured.Rules, rules))
        {
            _measured = measured = new(rules, new(() => QualityMeasure.Of(rules.Compiled, options.Value.RulesOwner, Today)), new(rules.Compiled.Snapshot));
        }

        return measured;
    }

    private async Task<LedgerFigures?> LedgerAsync(LedgerMeasure measure, CancellationToken cancellationToken)
    {
        try
        {
            return measure.Of(await ledger.ReadAsync(cancellationToken), Today);
        }
        catch (DatabaseUnavailableException)
        {
            return null; // the past cases can be told all the same
        }
        catch (DamagedRecordException damaged)
        {
            NotCounted(damaged.Message);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The forecasts in the ledger are not counted: {Problem}")]
    private partial void NotCounted(string problem);

    private sealed record Measured(LoadedRules Rules, Lazy<QualityFigures> Figures, LedgerMeasure Ledger);
}
