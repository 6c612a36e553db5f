using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>Adds who may come in.</summary>
internal static class AccessServices
{
    /// <summary>Settings under <c>Access</c> and <c>SignIn</c>. Every address is for readers unless it says that it is for maintainers, or for anybody.</summary>
    public static WebApplicationBuilder AddAccess(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<AccessOptions>().BindConfiguration("Access");
        builder.Services.AddOptions<SignInOptions>().BindConfiguration("SignIn").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SignInOptions>, SignInOptionsValidator>();
        builder.Services.AddSingleton<ThisMachine>();
        builder.Services.AddSingleton<BotFramework.Turns.IMiddleware, TeamsGate>();
        builder.Services.AddSingleton<IAuthorizationHandler, AccessHandler>();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessRefusal>();
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(Requiring(isMaintaining: false))
            .AddPolicy(AccessPolicies.Maintainer, Requiring(isMaintaining: true));
        return builder.AddSignIn();
    }

    /// <summary>Tells browsers what to refuse, and checks Host and Origin of every request, then who sends it.</summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseMiddleware<HeadersMiddleware>();
        app.UseLocalOnly();
        app.UseMiddleware<OriginMiddleware>();
        app.UseCors();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static AuthorizationPolicy Requiring(bool isMaintaining) =>
        new AuthorizationPolicyBuilder().AddRequirements(new AccessRequirement(isMaintaining)).Build();
}
