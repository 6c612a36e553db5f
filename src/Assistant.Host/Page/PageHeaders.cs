namespace Assistant.Host.Page;

/// <summary>What the browser is told to refuse.</summary>
internal static class PageHeaders
{
    /// <summary>The hash of nothing at all: Web Chat adds one empty style sheet without a nonce.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>The policy for one response: nothing from other hosts, no inline code without this response's nonce, no framing.</summary>
    /// <remarks>Web Chat needs style-src by nonce, and data: and blob: for its icons; it runs without eval.</remarks>
    /// <param name="nonce">Of this response.</param>
    /// <param name="conversations">Origins its conversations run over, such as wss://assistant.example.org, which some browsers do not count as 'self'; or null.</param>
    public static string Policy(string nonce, string? conversations = null) => string.Join("; ",
        "default-src 'none'", "base-uri 'none'", "form-action 'none'", "object-src 'none'", "frame-ancestors 'none'",
        $"script-src 'self' 'nonce-{nonce}'", $"style-src 'nonce-{nonce}' {EmptyStyle}", "img-src 'self' blob: data:", conversations is null ? "connect-src 'self' blob:" : $"connect-src 'self' blob: {conversations}");

    public static void WritePage(IHeaderDictionary headers, string nonce, string? conversations)
    {
        headers.ContentSecurityPolicy = Policy(nonce, conversations);
        headers.CacheControl = "no-store"; // a nonce is for one response
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
    }

    public static void WriteAsset(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; style-src 'unsafe-inline'; sandbox"; // an SVG opened on its own
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
    }
}
