using Assistant.BotFramework.Hosting;
using Assistant.Host.Faults;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>Where the host listens.</summary>
internal static class Listening
{
    /// <summary>Both loopback addresses, IPv4 and IPv6, as far as the machine has them.</summary>
    public const string Default = "http://localhost:3978";

    /// <summary>Takes the default address where none is set, and adds the check that nobody but this machine is served without credentials.</summary>
    /// <exception cref="AddressRefusedException">No credentials are set, and an address can be reached from other machines.</exception>
    public static WebApplicationBuilder AddListening(this WebApplicationBuilder builder)
    {
        var configured = Addresses(builder.Configuration);
        if (configured.Count == 0)
        {
            builder.WebHost.UseUrls(Default);
        }

        var refused = configured.Where(address => !IsLocal(address)).ToArray();
        if (refused.Length > 0 && new BotFrameworkOptions { MicrosoftAppId = builder.Configuration[nameof(BotFrameworkOptions.MicrosoftAppId)] }.IsAnonymous)
        {
            throw new AddressRefusedException(refused);
        }

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
