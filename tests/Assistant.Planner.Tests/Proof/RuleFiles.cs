using System.Globalization;
using YamlDotNet.Serialization;

namespace Assistant.Planner.Tests.Proof;

/// <summary>The files under rules/ as a stranger would read them: none of the house's own loading stands behind it.</summary>
internal sealed class RuleFiles
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().Build();

    private readonly Dictionary<(string State, string Indicator), List<(int Year, double Value)>> _figures = [];

    public RuleFiles(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "claims"), "*.yaml").Where(f => !f.EndsWith(".cases.yaml", StringComparison.Ordinal)))
        {
            foreach (var rule in Items(Read(file)))
            {
                Rules[Text(rule, "id")] = new WrittenRule(
                    Text(rule, "id"), Text(rule, "status"), Text(rule, "claim"), rule.ContainsKey("revised") ? Text(rule, "revised") : Text(rule, "since"),
                    [.. List(rule, "cites")],
                    [.. Items(rule.GetValueOrDefault("effects")).Select(e => new WrittenEffect(
                        Text(e, "option"), Text(e, "bears_on"), Text(e, "sign"), Text(e, "hedge"), Text(e, "line")))]);
            }
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "documents"), "*.yaml"))
        {
            var document = Map(Read(file));
            Published[Text(document, "id")] = [.. Text(document, "published").Split('-').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
            Locators[Text(document, "id")] = [.. Items(document["locators"]).Select(l => Text(l, "locator"))];
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "episodes"), "*.yaml"))
        {
            Episodes.AddRange(Items(Read(file)).Select(e => new WrittenEpisode(Text(e, "id"), Text(e, "position"), Text(e, "reference"), [.. List(e, "responses")],
                [.. new[] { "from", "to" }.Select(y => Text(e, y)).Where(y => y.Length > 0).Select(y => double.Parse(y, CultureInfo.InvariantCulture))])));
        }

        foreach (var response in Items(Map(Read(Path.Combine(folder, "vocabulary", "responses.yaml")))["responses"]))
        {
            Labels[Text(response, "id")] = [Text(response, "label_target"), Text(response, "label_third_party")];
        }

        foreach (var sender in Items(Map(Read(Path.Combine(folder, "vocabulary", "sanctions.yaml")))["senders"]))
        {
            Names[Text(sender, "id")] = Text(sender, "name");
        }

        foreach (var row in Rows(folder, "states.csv"))
        {
            Names[row["iso3"]] = row["name"];
        }

        Ties = [.. Rows(folder, "ties.csv").Select(r => (r["iso3"], r["channel"], r["partner"], r["strength"], int.Parse(r["year"], CultureInfo.InvariantCulture), double.TryParse(r["share"], NumberStyles.Float, CultureInfo.InvariantCulture, out var share) ? share : (double?)null))];
        foreach (var indicator in Items(Read(Path.Combine(folder, "vocabulary", "indicators.yaml"))))
        {
            Units[Text(indicator, "id")] = Text(indicator, "unit");
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "states", "indicators"), "*.csv"))
        {
            var indicator = Path.GetFileNameWithoutExtension(file);
            Indicators.Add(indicator);
            foreach (var cells in File.ReadLines(file).Skip(1).Select(l => l.Split(',')))
            {
                var key = (cells[0], indicator);
                if (!_figures.TryGetValue(key, out var series))
                {
                    _figures[key] = series = [];
                }

                series.Add((int.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture)));
            }
        }
    }

    public Dictionary<string, WrittenRule> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>Positions by document.</summary>
    public Dictionary<string, HashSet<string>> Locators { get; } = new(StringComparer.Ordinal);

    /// <summary>Year, month and day by document.</summary>
    public Dictionary<string, double[]> Published { get; } = new(StringComparer.Ordinal);

    public List<WrittenEpisode> Episodes { get; } = [];

    /// <summary>Both labels by option.</summary>
    public Dictionary<string, string[]> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of states and senders by identifier.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Indicators { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<(string State, string Channel, string Partner, string Strength, int Year, double? Share)> Ties { get; }

    /// <summary>Units by indicator.</summary>
    public Dictionary<string, string> Units { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<(int Year, double Value)> Series(string state, string indicator) => _figures.GetValueOrDefault((state, indicator)) ?? [];

    private static object Read(string file) => Yaml.Deserialize<object>(File.ReadAllText(file)) ?? new List<object>();

    private static Dictionary<object, object> Map(object node) => (Dictionary<object, object>)node;

    private static IEnumerable<Dictionary<object, object>> Items(object? node) => (node as IEnumerable<object> ?? []).OfType<Dictionary<object, object>>();

    private static IEnumerable<string> List(Dictionary<object, object> node, string name) => (node.GetValueOrDefault(name) as IEnumerable<object> ?? []).Select(o => (string)o);

    private static string Text(Dictionary<object, object> node, string name) => node.GetValueOrDefault(name) as string ?? "";

    /// <summary>Plain cells suffice for the columns looked at; a quoted cell stands behind them.</summary>
    private static IEnumerable<Dictionary<string, string>> Rows(string folder, string name)
    {
        var lines = File.ReadLines(Path.Combine(folder, "states", name)).ToList();
        var header = lines[0].Split(',');
        foreach (var line in lines.Skip(1))
        {
            yield return header.Zip(line.Split(',')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
        }
    }
}
