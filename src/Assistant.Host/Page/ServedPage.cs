using System.Security.Cryptography;

namespace Assistant.Host.Page;

/// <summary>One of the host's pages as a response.</summary>
internal static class ServedPage
{
    private const int NonceBytes = 18;

    /// <summary>The page under a nonce of its own, and the headers that name it.</summary>
    /// <param name="response">Gets the headers.</param>
    /// <param name="template">The page.</param>
    /// <param name="conversations">Origins its conversations run over, or null; see <see cref="PageHeaders.Policy"/>.</param>
    /// <param name="status">HTTP status.</param>
    public static IResult Of(HttpResponse response, PageTemplate template, string? conversations = null, int status = StatusCodes.Status200OK)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        PageHeaders.WritePage(response.Headers, nonce, conversations);
        return Results.Content(template.Render(nonce), "text/html; charset=utf-8", statusCode: status);
    }
}
