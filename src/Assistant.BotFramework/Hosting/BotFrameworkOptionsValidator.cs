using Microsoft.Extensions.Options;

namespace Assistant.BotFramework.Hosting;

/// <summary>Stops the start when the settings cannot work together.</summary>
internal sealed class BotFrameworkOptionsValidator : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var problems = Problems(options).ToArray();
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(BotFrameworkOptions options)
    {
        if (options.IsAnonymous)
        {
            if (!string.IsNullOrEmpty(options.MicrosoftAppPassword))
            {
                yield return "MicrosoftAppPassword is set without MicrosoftAppId; set both or none.";
            }

            yield break;
        }

        if (options.MicrosoftAppType is not ("MultiTenant" or "SingleTenant"))
        {
            yield return $"MicrosoftAppType is {options.MicrosoftAppType}; only MultiTenant and SingleTenant are supported.";
        }

        if (string.IsNullOrEmpty(options.MicrosoftAppPassword))
        {
            yield return "MicrosoftAppId is set without MicrosoftAppPassword; the bot could listen but not answer.";
        }

        if (options.MicrosoftAppType == "SingleTenant" && string.IsNullOrEmpty(options.MicrosoftAppTenantId)
            && string.IsNullOrEmpty(options.ToChannelFromBotLoginUrl))
        {
            yield return "MicrosoftAppType is SingleTenant; set MicrosoftAppTenantId.";
        }

        foreach (var (setting, address) in new[]
        {
            (nameof(options.ToBotFromChannelOpenIdMetadataUrl), options.ToBotFromChannelOpenIdMetadataUrl),
            (nameof(options.ToChannelFromBotLoginUrl), options.ToChannelFromBotLoginUrl),
        })
        {
            if (!string.IsNullOrEmpty(address) && !IsTrustworthy(address, options.AllowInsecureLoopback))
            {
                yield return $"{setting} must be an absolute https address.";
            }
        }
    }

    private static bool IsTrustworthy(string address, bool allowLoopback) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (allowLoopback && Loopback.IsNamedBy(uri)));
}
