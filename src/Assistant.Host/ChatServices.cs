using Assistant.Bot;
using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;

namespace Assistant.Host;

/// <summary>Adds the bot and the ways to reach it.</summary>
internal static class ChatServices
{
    /// <summary>Bot, channels (settings at the root, as the Bot Framework has them), the look in Teams (<c>Teams</c>) and Direct Line (<c>DirectLine</c>).</summary>
    public static WebApplicationBuilder AddChat(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.Services.AddBotFramework(options => configuration.Bind(options));
        builder.Services.AddDirectLine(options => configuration.GetSection("DirectLine").Bind(options));
        builder.Services.AddOptions<DirectLineOptions>().PostConfigure<IOptions<DataOptions>, ILogger<DirectLineOptions>>((options, data, logger) =>
            options.SigningKey = options.SigningKey is { Length: > 0 } own ? own : KeyFiles.ReadOrMake(data.Value.Folder, "directline.key", logger));
        builder.Services.AddAssistantBot(options => configuration.GetSection("Teams").Bind(options));
        return builder;
    }
}
