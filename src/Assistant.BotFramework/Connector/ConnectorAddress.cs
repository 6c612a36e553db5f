namespace Assistant.BotFramework.Connector;

/// <summary>The addresses of the connector's REST interface. Identifiers are opaque and become one path segment each.</summary>
internal static class ConnectorAddress
{
    public static Uri Of(string? serviceUrl, string? conversation, string? activity = null)
    {
        var path = $"{serviceUrl?.TrimEnd('/')}/v3/conversations/{Segment(conversation)}/activities";
        return new Uri(activity is null ? path : $"{path}/{Segment(activity)}");
    }

    public static Uri OfMember(string? serviceUrl, string? conversation, string? member) =>
        new($"{serviceUrl?.TrimEnd('/')}/v3/conversations/{Segment(conversation)}/members/{Segment(member)}");

    private static string Segment(string? id) =>
        id is null or "" or "." or ".."
            ? throw new ConnectorException("An identifier is missing or would change the path.")
            : Uri.EscapeDataString(id);
}
