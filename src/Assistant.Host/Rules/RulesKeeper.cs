using System.Threading.Channels;
using Assistant.RuleBase;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Packing;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Rules;

/// <summary>Keeps good versions for going back to, one after another and apart from putting them in force, so that the next edit never waits for a disk.</summary>
internal sealed partial class RulesKeeper(RulesReader reader, IOptions<RulesOptions> options, IOptions<DataOptions> data, TimeProvider time, ILogger<RulesKeeper> logger)
    : BackgroundService, IAsyncDisposable
{
    private readonly RuleHistory? _history = options.Value.History ? RuleHistory.Of(data.Value.Folder, reader.Path) : null;

    /// <summary>More than the history holds need not wait: they would push each other out of it.</summary>
    private readonly Channel<LoadedRules> _waiting = Channel.CreateBounded<LoadedRules>(
        new BoundedChannelOptions(RuleHistory.Most) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>The newest kept version that still loads; null where none is kept.</summary>
    public RulePack? LastGood() => _history?.LastGood();

    /// <summary>Keeps a version soon; never waits.</summary>
    public void Keep(LoadedRules rules)
    {
        if (_history is not null)
        {
            _waiting.Writer.TryWrite(rules);
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

    private void Write(LoadedRules rules)
    {
        try
        {
            _history!.Keep(rules.Compiled.Snapshot.Version.Shipped, rules.Files, time);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidRulesException)
        {
            NotKept(logger, fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "This version could not be kept for going back to ({Fault}); set Data:Folder to a folder the host may write, or Rules:History to false")]
    private static partial void NotKept(ILogger logger, string fault);
}
