using System.Security.Cryptography;
using Assistant.BotFramework.Connector;
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

        if (options.MicrosoftAppType is not ("MultiTenant" or "SingleTenant" or "UserAssignedMsi"))
        {
            yield return $"MicrosoftAppType is {options.MicrosoftAppType}; it must be MultiTenant, SingleTenant or UserAssignedMsi.";
        }

        if (CredentialProblem(options) is { } problem)
        {
            yield return problem;
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

    private static string? CredentialProblem(BotFrameworkOptions options) =>
        (Given(options.MicrosoftAppPassword), Given(options.MicrosoftAppCertificateFile), options.IsManagedIdentity) switch
        {
            (false, false, false) =>
                "MicrosoftAppId is set without MicrosoftAppPassword or MicrosoftAppCertificateFile; the bot could listen but not answer.",
            (true, true, _) => "MicrosoftAppPassword and MicrosoftAppCertificateFile are both set; set one of them.",
            (true, _, true) or (_, true, true) =>
                "MicrosoftAppType is UserAssignedMsi, which has neither password nor certificate; leave MicrosoftAppPassword and MicrosoftAppCertificateFile empty.",
            (_, true, _) => CertificateProblem(options),
            _ => null,
        };

    private static string? CertificateProblem(BotFrameworkOptions options)
    {
        try
        {
            using var certificate = BotCertificate.Read(options.MicrosoftAppCertificateFile!, options.MicrosoftAppCertificatePassword);
            return certificate.HasPrivateKey ? null : "MicrosoftAppCertificateFile holds a certificate without its private key.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            return $"MicrosoftAppCertificateFile cannot be read as a certificate with its private key ({exception.GetType().Name}); give PEM, or PKCS #12 (.pfx, .p12).";
        }
    }

    private static bool Given(string? setting) => !string.IsNullOrEmpty(setting);

    private static bool IsTrustworthy(string address, bool allowLoopback) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (allowLoopback && Loopback.IsNamedBy(uri)));
}
