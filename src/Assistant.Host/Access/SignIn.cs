using System.Security.Claims;
using Assistant.BotFramework.DirectLine;
using Assistant.Host.Faults;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Host.Access;

/// <summary>Signing in with the configured issuer: people by code and PKCE, kept by a cookie; programs by access token.</summary>
internal static class SignIn
{
    private const string People = "people";
    private const string Subject = "sub";

    /// <summary>Tokens of Direct Line and of channels are nobody's access tokens: their own gates read them.</summary>
    private static readonly string[] ReadTheirOwnTokens = ["/v3/directline", "/api/messages", "/api/answers"];

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384,
    ];

    /// <summary>Adds sign-in where an issuer is set.</summary>
    public static WebApplicationBuilder AddSignIn(this WebApplicationBuilder builder)
    {
        var authentication = builder.Services.AddAuthentication();
        if (string.IsNullOrEmpty(builder.Configuration["SignIn:Authority"]))
        {
            return builder;
        }

        builder.Services.Configure<AuthenticationOptions>(options => options.DefaultScheme = People);
        authentication
            .AddPolicyScheme(People, displayName: null, options => options.ForwardDefaultSelector = context =>
                IsProgram(context.Request) ? JwtBearerDefaults.AuthenticationScheme : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie().AddOpenIdConnect().AddJwtBearer();
        builder.Services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IOptions<SignInOptions>, IOptions<DirectLineOptions>>((cookie, signIn, chat) => Settle(cookie, signIn.Value, chat.Value));
        builder.Services.AddOptions<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme)
            .Configure<IOptions<SignInOptions>, IOptions<DirectLineOptions>>((issuer, signIn, chat) => Settle(issuer, signIn.Value, chat.Value));
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IOptions<SignInOptions>>((bearer, signIn) => Settle(bearer, signIn.Value));
        builder.Services.AddDataProtection().SetApplicationName("assistant");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IOptions<DataOptions>, ILoggerFactory>((keys, data, loggers) =>
            keys.XmlRepository = new SignInKeys(new DirectoryInfo(Path.Combine(data.Value.Folder, "sign-in-keys")), loggers));
        return builder;
    }

    /// <summary>Maps the address that ends a session.</summary>
    public static void MapSignOut(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<SignInOptions>>().Value.IsOn)
        {
            app.MapPost("/signout", () => Results.SignOut(authenticationSchemes: [CookieAuthenticationDefaults.AuthenticationScheme]));
        }
    }

    private static bool IsProgram(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        && !ReadTheirOwnTokens.Any(path => request.Path.StartsWithSegments(path));

    private static void Settle(CookieAuthenticationOptions cookie, SignInOptions signIn, DirectLineOptions chat)
    {
        var isSecure = !signIn.AllowInsecureLoopback || chat.PublicUrl?.StartsWith("https", StringComparison.Ordinal) == true;
        cookie.Cookie.Name = isSecure ? "__Host-assistant" : "assistant";
        Settle(cookie.Cookie, isSecure);
        // Not prolonged by use: whoever may not come in any more is out after that time.
        (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (signIn.SessionTime, false);
    }

    private static void Settle(CookieBuilder cookie, bool isSecure)
    {
        (cookie.HttpOnly, cookie.SameSite, cookie.IsEssential) = (true, SameSiteMode.Lax, true);
        cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <summary>Of a sign-in under way: sent to the one address people come back to, which __Host- does not allow, so that those begun and left make no other request longer.</summary>
    private static void SettlePassing(CookieBuilder cookie, string name, bool isSecure)
    {
        cookie.Name = isSecure ? $"__Secure-{name}" : name;
        Settle(cookie, isSecure);
    }

    private static void Settle(OpenIdConnectOptions issuer, SignInOptions signIn, DirectLineOptions chat)
    {
        (issuer.Authority, issuer.ClientId, issuer.ClientSecret) = (signIn.Authority, signIn.ClientId, signIn.ClientSecret);
        issuer.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        // By query and not by form: the way back is then a plain navigation, and the cookies need not be sent to us from foreign pages.
        (issuer.ResponseType, issuer.ResponseMode, issuer.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        (issuer.SaveTokens, issuer.MapInboundClaims, issuer.DisableTelemetry) = (false, false, true);
        issuer.RequireHttpsMetadata = !signIn.AllowInsecureLoopback;
        issuer.BackchannelHttpHandler = Channel(signIn);
        issuer.TokenValidationParameters.ValidAlgorithms = Algorithms;
        SettlePassing(issuer.CorrelationCookie, "assistant.sign-in.", !signIn.AllowInsecureLoopback);
        SettlePassing(issuer.NonceCookie, "assistant.nonce.", !signIn.AllowInsecureLoopback);
        issuer.Scope.Clear();
        issuer.Scope.Add("openid");
        issuer.Events.OnRedirectToIdentityProvider = context =>
        {
            // Behind a proxy the request does not know the address people use.
            context.ProtocolMessage.RedirectUri = chat.PublicUrl is { Length: > 0 } url
                ? url.TrimEnd('/') + issuer.CallbackPath
                : context.ProtocolMessage.RedirectUri;
            return Task.CompletedTask;
        };
        issuer.Events.OnTokenValidated = context =>
        {
            // A signature that is there was verified; of a token straight from the issuer the library asks for none, which OpenID Connect leaves to us.
            if (string.IsNullOrEmpty(context.SecurityToken.RawSignature))
            {
                context.Fail("The identity token is not signed.");
                return Task.CompletedTask;
            }

            context.Principal = Reduced(context.Principal!, signIn);
            return Task.CompletedTask;
        };
        issuer.Events.OnRemoteFailure = async context =>
        {
            context.HandleResponse();
            await Problem.Of(StatusCodes.Status403Forbidden, "You are not signed in.",
                "The sign-in did not come to its end, or took too long. Open the page again.").ExecuteAsync(context.HttpContext);
        };
    }

    private static void Settle(JwtBearerOptions bearer, SignInOptions signIn)
    {
        (bearer.Authority, bearer.Audience) = (signIn.Authority, signIn.Audience is { Length: > 0 } own ? own : signIn.ClientId);
        (bearer.MapInboundClaims, bearer.IncludeErrorDetails, bearer.SaveToken) = (false, false, false);
        bearer.RequireHttpsMetadata = !signIn.AllowInsecureLoopback;
        bearer.BackchannelHttpHandler = Channel(signIn);
        bearer.TokenValidationParameters.ValidAlgorithms = Algorithms;
    }

    /// <summary>No more is kept of a person than who it is to this host, and which roles it has: no name, no address.</summary>
    private static ClaimsPrincipal Reduced(ClaimsPrincipal person, SignInOptions signIn) => new(new ClaimsIdentity(
        person.Claims.Where(claim => claim.Type == Subject || claim.Type == signIn.RoleClaim), person.Identity!.AuthenticationType, Subject, signIn.RoleClaim));

    private static SocketsHttpHandler Channel(SignInOptions signIn) =>
        new() { AllowAutoRedirect = false, UseCookies = false, UseProxy = !signIn.AllowInsecureLoopback };
}
