using System.ComponentModel.DataAnnotations;

namespace Assistant.Host.Access;

/// <summary>
/// The OpenID Connect issuer people sign in with; section <c>SignIn</c>. For Entra ID the settings alone are enough: an app registration with the
/// redirect address <c>https://HOST/signin-oidc</c>, and an app role for maintainers.
/// </summary>
internal sealed class SignInOptions
{
    /// <summary>The issuer, such as <c>https://login.microsoftonline.com/TENANT/v2.0</c>. Empty: nobody can sign in.</summary>
    public string? Authority { get; set; }

    /// <summary>This host's id at the issuer.</summary>
    public string? ClientId { get; set; }

    /// <summary>Its secret, where the issuer wants one beside PKCE.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>What access tokens of programs that call <c>/api/ask</c> must be made for; by default the client id.</summary>
    public string? Audience { get; set; }

    /// <summary>The claim that holds a person's roles.</summary>
    [Required]
    public string RoleClaim { get; set; } = "roles";

    /// <summary>The role that opens /maintain and other maintainers' addresses.</summary>
    [Required]
    public string MaintainerRole { get; set; } = "Assistant.Maintainer";

    /// <summary>How long a browser stays signed in before the issuer is asked again, 5 min to 24 h; chatting ends then too.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan SessionTime { get; set; } = TimeSpan.FromHours(8);

    /// <summary>Lets the issuer be plain http on this machine. For tests only.</summary>
    public bool AllowInsecureLoopback { get; set; }

    /// <summary>Whether people can sign in.</summary>
    public bool IsOn => !string.IsNullOrEmpty(Authority);
}
