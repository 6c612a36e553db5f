using Assistant.BotFramework.Hosting;
using Assistant.Host.Faults;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>Where the host listens, and by which names.</summary>
internal static class Listening
{
    /// <summary>Both loopback addresses, IPv4 and IPv6, as far as the machine has them.</summary>
    public const string Default = "http://localhost:3978";

    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// Takes the default address where none is set, answers to configured names alone, and adds the check that strangers reach the host only where
    /// it can tell who they are.
    /// </summary>
    /// <exception cref="AddressRefusedException">An address can be reached from other machines, and a setting that says who may come is missing.</exception>
    public static WebApplicationBuilder AddListening(this WebApplicationBuilder builder)
    {
        var configured = Addresses(builder.Configuration);
        if (configured.Count == 0)
        {
            builder.WebHost.UseUrls(Default);
        }

        var open = configured.Where(address => !IsLocal(address)).ToArray();
        var names = Names(builder.Configuration);
        if (open.Length > 0 && Missing(builder.Configuration, names) is { } missing)
        {
            throw new AddressRefusedException(open, missing.Why, missing.WayOut);
        }

        builder.Services.Configure<HostFilteringOptions>(options =>
        {
            // Without credentials a middleware of ours refuses foreign names, and says why.
            options.AllowedHosts = IsAnonymous(builder.Configuration) ? ["*"] : [.. names, .. LocalNames];
            (options.AllowEmptyHosts, options.IncludeFailureMessage) = (false, false);
        });
        return builder;
    }

    /// <summary>Serves this machine alone while nobody can be authenticated.</summary>
    public static void UseLocalOnly(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.IsAnonymous)
        {
            app.UseMiddleware<LocalOnlyMiddleware>();
        }
    }

    private static (string Why, string WayOut)? Missing(IConfiguration configuration, string[] names)
    {
        if (IsAnonymous(configuration))
        {
            return ("no bot credentials are set", "Set MicrosoftAppId and MicrosoftAppPassword");
        }

        if (string.IsNullOrEmpty(configuration["SignIn:Authority"]) && !configuration.GetValue("Access:PublicWebChat", defaultValue: false))
        {
            return ("nothing says who may use the page and /api/ask",
                "Set SignIn:Authority and SignIn:ClientId, so that people sign in, or Access:PublicWebChat to true, so that everybody may ask");
        }

        return names.Length == 0
            ? ("no name is set that people reach it by", "Set DirectLine:PublicUrl, such as https://assistant.example.org, or AllowedHosts to the names, separated by ;")
            : null;
    }

    /// <summary>The names besides this machine's own; a star would let every name in, and stands for none.</summary>
    private static string[] Names(IConfiguration configuration) =>
    [
        .. Split(configuration["AllowedHosts"]).Where(name => name != "*"),
        .. Uri.TryCreate(configuration["DirectLine:PublicUrl"], UriKind.Absolute, out var url) ? new[] { url.IdnHost } : [],
    ];

    private static bool IsAnonymous(IConfiguration configuration) =>
        new BotFrameworkOptions { MicrosoftAppId = configuration[nameof(BotFrameworkOptions.MicrosoftAppId)] }.IsAnonymous;

    /// <summary>Every address the server may be told: urls, ports, endpoints.</summary>
    private static List<string> Addresses(IConfiguration configuration) =>
    [
        .. Split(configuration["urls"]),
        .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"),
        .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
    ];

    private static string[] Split(string? list) =>
        list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsLocal(string address)
    {
        try
        {
            return Loopback.IsNamedBy(BindingAddress.Parse(address).Host);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
