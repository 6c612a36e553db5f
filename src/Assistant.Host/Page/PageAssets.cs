using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;

namespace Assistant.Host.Page;

/// <summary>The files of the chat page, read once from the assembly they travel in.</summary>
internal sealed class PageAssets
{
    /// <summary>Where the Web Chat bundle is served; absent when the build had no npm.</summary>
    public const string WebChat = "/webchat/webchat.js";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".ico"] = "image/x-icon",
    };

    private static readonly Lazy<PageAssets> Shipped = new(() => Load(typeof(PageAssets).Assembly));

    private readonly Dictionary<string, PageAsset> _assets;

    private PageAssets(IEnumerable<PageAsset> assets) => _assets = assets.ToDictionary(asset => asset.Path, StringComparer.Ordinal);

    public IEnumerable<PageAsset> All => _assets.Values;

    public PageAsset? Find(string path) => _assets.GetValueOrDefault(path);

    /// <summary>Reads every embedded file under page/ and webchat/; files ending in .br and .gz are taken as the coded forms of their namesake.</summary>
    public static PageAssets Load() => Shipped.Value;

    private static PageAssets Load(Assembly assembly)
    {
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("page/", StringComparison.Ordinal) || name.StartsWith("webchat/", StringComparison.Ordinal))
            .Select(name => (Resource: name, Path: "/" + name.Replace('\\', '/'))).ToList();
        var byPath = names.ToDictionary(name => name.Path, name => name.Resource, StringComparer.Ordinal);

        return new(names.Where(name => !name.Path.EndsWith(".br", StringComparison.Ordinal) && !name.Path.EndsWith(".gz", StringComparison.Ordinal))
            .Select(name => Load(assembly, name.Path, byPath)));
    }

    private static PageAsset Load(Assembly assembly, string path, Dictionary<string, string> byPath)
    {
        var body = Read(assembly, byPath[path]);
        return new(path, ContentTypes[System.IO.Path.GetExtension(path)], Convert.ToHexStringLower(SHA256.HashData(body))[..16], body,
            Coded(".br", static stream => new BrotliStream(stream, CompressionLevel.Optimal)),
            Coded(".gz", static stream => new GZipStream(stream, CompressionLevel.Optimal)));

        // Large files come compressed from the build; the page's own small ones are compressed here.
        ReadOnlyMemory<byte> Coded(string ending, Func<Stream, Stream> coder)
        {
            var coded = byPath.TryGetValue(path + ending, out var ready) ? Read(assembly, ready) : Compress(body, coder);
            return coded.Length < body.Length ? coded : default;
        }
    }

    private static byte[] Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] Compress(byte[] body, Func<Stream, Stream> coder)
    {
        using var coded = new MemoryStream();
        using (var stream = coder(coded))
        {
            stream.Write(body);
        }

        return coded.ToArray();
    }
}
