using Assistant.Host.Rules;
using Assistant.RuleBase.Live;
using Assistant.RuleBase.Loading;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Answering;

/// <summary>Takes up every edit of the prompts once it has come to rest, where a language model asks with them.</summary>
internal sealed class PromptsWatch(LiveModel model, ServedRules served, IOptions<PromptsOptions> prompts, IOptions<RulesOptions> options, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (model.Current is null || !options.Value.Watch)
        {
            return;
        }

        var folder = ContentFolder.Find(ContentFolder.Prompts, prompts.Value.Folder, Directory.GetCurrentDirectory(), AppContext.BaseDirectory);
        using var watch = new ContentWatch(folder, FolderStamp.Of(folder), Rest, time);
        try
        {
            while (true)
            {
                await watch.NextAsync(stoppingToken);
                if (model.Reload(folder))
                {
                    served.Renew();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops, and so do edits.
        }
    }
}
