using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.Hosting;

/// <summary>Reads request and response bodies that may be longer than promised.</summary>
internal static class BoundedBody
{
    /// <summary>Largest activity accepted, in bytes; Direct Line's documented limit.</summary>
    public const int MaxActivityBytes = 262_144;

    /// <returns>The body, or null when it is longer than <paramref name="limit"/> bytes.</returns>
    public static async Task<byte[]?> ReadAsync(Stream body, long? announced, int limit, CancellationToken cancellationToken)
    {
        if (announced > limit)
        {
            return null;
        }

        using var content = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > limit)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <inheritdoc cref="ReadAsync(Stream, long?, int, CancellationToken)"/>
    public static Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken) =>
        ReadAsync(request.Body, request.ContentLength, limit, cancellationToken);
}
