using System.Globalization;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assistant.RuleBase.Tests.Schema;

/// <summary>Reads YAML as editors do before they hold it against a schema: plain words that look like numbers or flags are such.</summary>
internal static class YamlAsJson
{
    /// <returns>Null where the text is no YAML.</returns>
    public static JToken? Read(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (Exception fault) when (fault is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }

        return stream.Documents.Count == 1 ? Of(stream.Documents[0].RootNode) : null;
    }

    private static JToken Of(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(c => new JProperty(((YamlScalarNode)c.Key).Value!, Of(c.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Of)),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value ?? ""),
        YamlScalarNode quoted => new JValue(quoted.Value),
        _ => JValue.CreateNull(),
    };

    private static JValue Plain(string text) => text switch
    {
        "" or "null" or "~" => JValue.CreateNull(),
        "true" or "false" => new JValue(text == "true"),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => new JValue(whole),
        _ when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => new JValue(number),
        _ => new JValue(text),
    };
}
