using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Sharing;

/// <summary>Adds links that reopen an answer.</summary>
internal static class SharingServices
{
    private const int KeyBytes = 32;

    /// <summary>Settings under <c>Links</c>; the key stands in the data folder, and without one links end with this process.</summary>
    public static WebApplicationBuilder AddSharing(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<AnswerLinkOptions>().BindConfiguration("Links").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<OwnAnswers>();
        builder.Services.AddSingleton(provider => new AnswerLinks(
            KeyFiles.ReadOrMake(provider.GetRequiredService<IOptions<DataOptions>>().Value.Folder, "links.key", provider.GetRequiredService<ILogger<AnswerLinks>>()) is { } kept
                ? Convert.FromBase64String(kept)
                : RandomNumberGenerator.GetBytes(KeyBytes),
            provider.GetRequiredService<IOptions<AnswerLinkOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        return builder;
    }
}
