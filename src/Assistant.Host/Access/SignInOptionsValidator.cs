using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>Stops the start when sign-in is configured by half, or where its traffic could be read.</summary>
internal sealed class SignInOptionsValidator : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options)
    {
        if (!options.IsOn)
        {
            return string.IsNullOrEmpty(options.ClientId)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("SignIn:ClientId is set without SignIn:Authority; set both or none.");
        }

        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority)
            || !(authority.Scheme == Uri.UriSchemeHttps || (options.AllowInsecureLoopback && Loopback.IsNamedBy(authority))))
        {
            return ValidateOptionsResult.Fail("SignIn:Authority must be a whole https address, such as https://login.microsoftonline.com/TENANT/v2.0.");
        }

        return string.IsNullOrEmpty(options.ClientId)
            ? ValidateOptionsResult.Fail("SignIn:Authority is set without SignIn:ClientId, this host's id at the issuer.")
            : ValidateOptionsResult.Success;
    }
}
