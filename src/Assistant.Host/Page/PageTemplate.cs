using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assistant.Host.Page;

/// <summary>A page with its addresses filled in; only the nonce differs from one response to the next.</summary>
internal sealed class PageTemplate
{
    private const string NoncePlace = "{{nonce}}";

    private readonly string _html;

    /// <param name="assets">The files pages are made of.</param>
    /// <param name="path">Of the template, such as <c>/page/index.html</c>.</param>
    /// <param name="fills">Further places by name, and what stands there in every response.</param>
    /// <exception cref="InvalidOperationException">The template is missing, or names a file that does not exist.</exception>
    public PageTemplate(PageAssets assets, string path, params ReadOnlySpan<(string Name, string Value)> fills)
    {
        var index = assets.Find(path) ?? throw new InvalidOperationException($"There is no template {path}.");
        var html = System.Text.Encoding.UTF8.GetString(index.Body.Span)
            .Replace("{{imports}}", Imports(assets), StringComparison.Ordinal)
            .Replace("{{webchat}}", assets.Find(PageAssets.WebChat)?.Address ?? "", StringComparison.Ordinal);

        foreach (var (name, value) in fills)
        {
            html = html.Replace($"{{{{{name}}}}}", HtmlEncoder.Default.Encode(value), StringComparison.Ordinal);
        }

        foreach (var asset in assets.All)
        {
            html = html.Replace($"{{{{{asset.Path}}}}}", asset.Address, StringComparison.Ordinal);
        }

        var open = html.Replace(NoncePlace, "", StringComparison.Ordinal).IndexOf("{{", StringComparison.Ordinal);
        _html = open < 0 ? html : throw new InvalidOperationException($"The template {path} names a file that is not there.");
    }

    public string Render(string nonce) => _html.Replace(NoncePlace, HtmlEncoder.Default.Encode(nonce), StringComparison.Ordinal);

    /// <summary>An import map, so that a module's plain relative import finds the address that carries the content's hash.</summary>
    private static string Imports(PageAssets assets) => JsonSerializer.Serialize(new Dictionary<string, Dictionary<string, string>>
    {
        ["imports"] = assets.All.Where(asset => asset.Path.StartsWith("/page/", StringComparison.Ordinal) && asset.Path.EndsWith(".js", StringComparison.Ordinal))
            .OrderBy(asset => asset.Path, StringComparer.Ordinal)
            .ToDictionary(asset => asset.Path, asset => asset.Address),
    });
}
