namespace Assistant.BotFramework.Connector;

/// <summary>An address of the connector's REST interface. Identifiers are opaque and become one path segment each.</summary>
/// <param name="ServiceUrl">The channel's service; not yet trusted.</param>
/// <param name="Path">Behind <c>v3/</c>, escaped.</param>
internal sealed record ConnectorAddress(string? ServiceUrl, string Path)
{
    public static ConnectorAddress Of(string? serviceUrl, params ReadOnlySpan<string?> segments)
    {
        var path = new List<string>(segments.Length);
        foreach (var segment in segments)
        {
            path.Add(segment is null or "" or "." or ".."
                ? throw new ConnectorException("An identifier is missing or would change the path.")
                : Uri.EscapeDataString(segment));
        }

        return new(serviceUrl, string.Join('/', path));
    }

    /// <summary>The same with a query; values that are null are left out.</summary>
    public ConnectorAddress With(params IEnumerable<(string Name, string? Value)> query)
    {
        var given = query.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}").ToArray();
        return given.Length == 0 ? this : this with { Path = $"{Path}?{string.Join('&', given)}" };
    }

    public Uri ToUri() => new($"{ServiceUrl?.TrimEnd('/')}/v3/{Path}");
}
