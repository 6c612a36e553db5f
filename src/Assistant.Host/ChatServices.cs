using Assistant.Bot;
using Assistant.BotFramework.DirectLine;
using Assistant.BotFramework.Hosting;

namespace Assistant.Host;

/// <summary>Adds the bot and the ways to reach it.</summary>
internal static class ChatServices
{
    /// <summary>Bot, channels (settings at the root, as the Bot Framework has them) and Direct Line (<c>DirectLine</c>).</summary>
    public static WebApplicationBuilder AddChat(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        builder.Services.AddBotFramework(options => configuration.Bind(options));
        builder.Services.AddDirectLine(options => configuration.GetSection("DirectLine").Bind(options));
        builder.Services.AddAssistantBot();
        return builder;
    }
}
