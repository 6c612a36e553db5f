using System.Security.Cryptography;
using Assistant.BotFramework.DirectLine;
using Assistant.Storage;
using Assistant.Storage.Outages;
using Microsoft.Extensions.Options;

namespace Assistant.Host;

/// <summary>Adds what keeps conversations and records.</summary>
internal static class StorageHosting
{
    /// <summary>Settings under <c>Storage</c>; the embedded database stands in <c>Data:Folder</c> unless told otherwise; instances that sign with one key share answers.</summary>
    public static WebApplicationBuilder AddStorage(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("Storage");
        builder.Services.AddOptions<StorageOptions>().Configure<IOptions<DataOptions>>((storage, data) => storage.Folder = data.Value.Folder);
        builder.Services.AddStorage(settings.Bind);
        // Where no key can be kept, a secret nobody else knows: nothing is shared.
        builder.Services.AddSharedAnswers(provider => provider.GetRequiredService<IOptions<DirectLineOptions>>().Value.SigningKey is { } key
            ? Convert.FromBase64String(key)
            : RandomNumberGenerator.GetBytes(32));
        builder.Services.AddSingleton<BotFramework.Turns.IMiddleware, NotKeptNotice>();
        return builder;
    }
}
