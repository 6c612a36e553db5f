using Assistant.Host.Faults;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>Sends people to sign in, and tells programs, and those who may not, in a sentence why not.</summary>
internal sealed class AccessRefusal(IOptions<SignInOptions> signIn, ThisMachine machine) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            return next(context);
        }

        context.Response.Headers.CacheControl = "no-store";
        if (!signIn.Value.IsOn)
        {
            return Problem.Of(StatusCodes.Status403Forbidden, machine.IsTrusted ? "Only this machine is served." : "Nobody is served here yet.",
                "Nobody can sign in here. Whoever runs this host can set SignIn:Authority and SignIn:ClientId, or Access:PublicWebChat"
                + (machine.IsTrusted ? "." : "; or Access:ThisMachine, where no proxy on this machine passes on what comes from others.")).ExecuteAsync(context);
        }

        if (context.User.Identity?.IsAuthenticated == true)
        {
            return Problem.Of(StatusCodes.Status403Forbidden, "You may not do that.",
                $"You have signed in, but without the role {signIn.Value.MaintainerRole}.").ExecuteAsync(context);
        }

        if (IsNavigation(context.Request))
        {
            return context.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme);
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem.Of(StatusCodes.Status401Unauthorized, "Sign in first.",
            "Open the page to sign in, or send an access token of the configured issuer: Authorization: Bearer …").ExecuteAsync(context);
    }

    /// <summary>Whether a person is going to a page, rather than a program or script asking for data.</summary>
    private static bool IsNavigation(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && request.Headers["Sec-Fetch-Mode"].ToString() is ("" or "navigate");
}
