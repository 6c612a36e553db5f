using System.Threading.Channels;
using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Packing;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Rules;

/// <summary>
/// Keeps good versions, with the figures that lay over them, for going back to and for making answers anew: one after another and apart from putting them in force,
/// so that the next edit never waits for a disk.
/// </summary>
internal sealed partial class RulesKeeper : BackgroundService, IAsyncDisposable
{
    /// <summary>An edit takes longer to compile than to write down: so many never wait unless the disk stands still.</summary>
    private const int MostWaiting = 200;

    private readonly RulesReader _reader;
    private readonly DataOptions _data;
    private readonly bool _keeps;
    private readonly TimeProvider _time;
    private readonly ILogger<RulesKeeper> _logger;
    private readonly Channel<KeptRules> _waiting;

    public RulesKeeper(RulesReader reader, IOptions<RulesOptions> options, IOptions<DataOptions> data, TimeProvider time, ILogger<RulesKeeper> logger)
    {
        (_reader, _data, _keeps, _time, _logger) = (reader, data.Value, options.Value.History, time, logger);
        _waiting = Channel.CreateBounded<KeptRules>(
            new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true }, _ => NotKept(logger, "the disk is too slow"));
    }

    /// <summary>The newest kept version that still loads; null where none is kept.</summary>
    public RulePack? LastGood() => _keeps ? RuleHistory.Of(_data.Folder, _reader.Path).LastGood() : null;

    /// <summary>Keeps a version soon; never waits.</summary>
    /// <param name="path">The folder or pack it was read from, which has a history of its own.</param>
    /// <param name="rules">The version.</param>
    public void Keep(string path, LoadedRules rules)
    {
        if (_keeps)
        {
            _waiting.Writer.TryWrite(new KeptRules(path, rules.Compiled.Snapshot.Version.Shipped, rules.Files, rules.Figures));
        }
    }

    /// <summary>Ends once all that waits is kept.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask);
        Dispose();
    }

    /// <inheritdoc />
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A host that stops still writes down what was in force.
        await foreach (var rules in _waiting.Reader.ReadAllAsync(CancellationToken.None))
        {
            Write(rules);
        }
    }

    private void Write(KeptRules rules)
    {
        try
        {
            new FigureHistory(_data.Folder).Keep(rules.Figures, _time);
            RuleHistory.Of(_data.Folder, rules.Path).Keep(rules.Version, rules.Files, _time);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidRulesException)
        {
            NotKept(_logger, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "This version could not be kept for going back to and for making its answers anew ({Fault}); set Data:Folder to a folder the host may write, or Rules:History to false")]
    private static partial void NotKept(ILogger logger, string fault);
}
