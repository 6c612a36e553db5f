using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Support;

/// <summary>Everything that is kept, as a host adds it.</summary>
internal static class Records
{
    /// <param name="place">A folder, or a PostgreSQL connection string; the key then lies in the current folder's <c>keys</c>.</param>
    /// <param name="time">The clock.</param>
    /// <param name="settings">Further settings, by their full names.</param>
    public static ServiceProvider Open(string place, TimeProvider? time = null, params (string Name, string Value)[] settings)
    {
        var isServer = place.StartsWith("Host=", StringComparison.Ordinal);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build());
        services.AddSingleton(time ?? TimeProvider.System);
        services.AddLogging();
        services.AddStorage(options =>
        {
            options.Folder = isServer ? Path.Combine(AppContext.BaseDirectory, "keys") : place;
            options.PostgreSql = isServer ? place : null;
        });
        return services.BuildServiceProvider();
    }
}
