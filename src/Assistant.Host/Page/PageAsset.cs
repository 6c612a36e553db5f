namespace Assistant.Host.Page;

/// <summary>One file of the chat page, with its compressed forms, held in memory from the start.</summary>
/// <param name="Path">Absolute path on this host, such as <c>/page/app.js</c>.</param>
/// <param name="ContentType">Media type, with the charset where it is text.</param>
/// <param name="Hash">First 16 hex digits of the SHA-256 of <paramref name="Body"/>.</param>
/// <param name="Body">The file as it is.</param>
/// <param name="Brotli">The file under Brotli; empty where compressing does not pay.</param>
/// <param name="Gzip">The file under gzip; empty where compressing does not pay.</param>
internal sealed record PageAsset(
    string Path, string ContentType, string Hash, ReadOnlyMemory<byte> Body, ReadOnlyMemory<byte> Brotli, ReadOnlyMemory<byte> Gzip)
{
    /// <summary>The address to put into the page: it changes with the content, so a browser may keep the file for ever.</summary>
    public string Address => $"{Path}?v={Hash}";

    public string EntityTag => $"\"{Hash}\"";

    /// <summary>The smallest form the client takes, and the name of its coding (null for none).</summary>
    public (ReadOnlyMemory<byte> Bytes, string? Coding) For(string acceptEncoding) => (Accepts(acceptEncoding, "br"), Accepts(acceptEncoding, "gzip")) switch
    {
        (true, _) when !Brotli.IsEmpty => (Brotli, "br"),
        (_, true) when !Gzip.IsEmpty => (Gzip, "gzip"),
        _ => (Body, null),
    };

    private static bool Accepts(string header, string coding) => header.Split(',', StringSplitOptions.TrimEntries)
        .Select(part => part.Split(';', StringSplitOptions.TrimEntries))
        .Any(part => part[0].Equals(coding, StringComparison.OrdinalIgnoreCase) && !part.Skip(1).Any(p => p is "q=0" or "q=0.0" or "q=0.00" or "q=0.000"));
}
