namespace Assistant.Host.Health;

/// <summary>The host asking another one of its kind whether it lives: for containers and services that have no other program to ask with.</summary>
internal static class HealthProbe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Whether the command line asks for it: <c>health ADDRESS</c>, such as <c>health http://localhost:3978</c>.</summary>
    public static bool IsAsked(string[] args) => args is ["health", _];

    /// <returns>0 it lives; 1 it does not, and <paramref name="error"/> says why.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        if (!Uri.TryCreate(args[1], UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            await error.WriteLineAsync($"'{args[1]}' is no address; give one such as http://localhost:3978.");
            return 1;
        }

        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri(address, "/health/live"));
            if (response.IsSuccessStatusCode)
            {
                return 0;
            }

            await error.WriteLineAsync(FormattableString.Invariant($"{address} answered {(int)response.StatusCode}."));
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await error.WriteLineAsync($"{address} does not answer.");
        }

        return 1;
    }
}
