using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>
/// Readers have signed in, or the chat is public; maintainers have signed in with their role. Where nobody can sign in, this machine is trusted alone.
/// </summary>
internal sealed class AccessHandler(IOptions<SignInOptions> signIn, IOptions<AccessOptions> access, ThisMachine machine) : AuthorizationHandler<AccessRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement)
    {
        if (context.Resource is HttpContext http && (requirement.IsMaintaining ? MayMaintain(http) : MayRead(http)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private bool MayRead(HttpContext http) => access.Value.PublicWebChat
        || (signIn.Value.IsOn ? http.User.Identity?.IsAuthenticated == true : machine.IsTrustedWith(http.Request));

    private bool MayMaintain(HttpContext http) => signIn.Value.IsOn
        ? http.User.Identity?.IsAuthenticated == true && http.User.HasClaim(signIn.Value.RoleClaim, signIn.Value.MaintainerRole)
        : machine.IsTrustedWith(http.Request);
}
