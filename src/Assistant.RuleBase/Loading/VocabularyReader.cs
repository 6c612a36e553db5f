using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads vocabulary/responses, hedges and indicators.</summary>
internal sealed class VocabularyReader(EntryLog entries, ProblemLog problems)
{
    private static readonly string[] Horizons = ["first-months", "one-to-three-years", "longer"];

    /// <summary>The share that moves nothing, as hedges.yaml states it, with its place.</summary>
    public (double Value, FilePlace Place) P0 { get; private set; }

    public IReadOnlyDictionary<string, HedgeClass> Hedges(MapReader file)
    {
        P0 = (file.Number("p0"), file.PlaceOf("p0"));
        var hedges = new Dictionary<string, HedgeClass>(StringComparer.Ordinal);
        foreach (var item in file.Maps("classes"))
        {
            var p = item.Required("p") is null ? [] : item.Numbers("p");
            if (p.Count != 3 || p[0] > p[1] || p[1] > p[2] || p[0] <= 0 || p[2] >= 1)
            {
                problems.Add(item.PlaceOf("p"), ProblemCodes.OutOfRange, "`p` takes three rising numbers between 0 and 1: [low, mid, high]");
                p = [0.25, 0.25, 0.25];
            }

            var hedge = new HedgeClass(item.Text("id"), item.Texts("cues"), p[0], p[1], p[2]);
            Add(hedges, hedge.Id, hedge, item, "hedge class");
            item.Finish();
        }

        file.Finish();
        return hedges;
    }

    public IReadOnlyDictionary<string, Indicator> Indicators(YamlNode file)
    {
        var indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var item in MapReader.Items(file, "indicators", problems))
        {
            var range = item.Required("range") is null ? [] : item.Numbers("range");
            if (range.Count != 2 || range[0] >= range[1])
            {
                problems.Add(item.PlaceOf("range"), ProblemCodes.OutOfRange, "`range` takes two rising numbers: the plausible [lowest, highest]");
                range = [0, 1];
            }

            var confidence = OneOf(item, "confidence", ["high", "medium", "low"]);
            var kind = OneOf(item, "kind", ["number", "flag"]);
            var bands = item.Maps("bands").Select(Band).ToList();
            var indicator = new Indicator(
                item.Text("id"), item.Text("name"), item.Text("definition"), item.Text("unit"), item.Text("direction"), kind == "flag",
                range[0], range[1], bands, item.OptionalText("bandSource") ?? "", item.Text("dataset"), item.Text("publisher"),
                item.Text("licence"), confidence, !item.Has("mutable") || item.Flag("mutable"));
            item.OptionalText("sourceId");
            entries.Note(EntryKind.Indicator, indicator.Id, item.PlaceOf("id"), item);
            Add(indicators, indicator.Id, indicator, item, "indicator");
            item.Finish();
        }

        return indicators;
    }

    public IReadOnlyList<ResponseOption> Responses(MapReader file)
    {
        var responses = new Dictionary<string, ResponseOption>(StringComparer.Ordinal);
        foreach (var item in file.Maps("responses"))
        {
            var option = new ResponseOption(
                item.Text("id"), item.Text("label_target"), item.Text("label_third_party"), item.Text("meaning"), item.Texts("aliases"),
                Horizon(item), [.. item.Maps("goes_with").Select(Related)], Cites(item));
            RequireCites(option.Cites, item, $"the response `{option.Id}`");
            entries.Note(EntryKind.Response, option.Id, item.PlaceOf("id"), item);
            Add(responses, option.Id, option, item, "response");
            item.Finish();
        }

        foreach (var item in file.Maps("responses"))
        {
            foreach (var related in item.Maps("goes_with"))
            {
                Reference(related, "id", responses.Keys, "response");
            }
        }

        return [.. responses.Values];
    }

    public IReadOnlyList<OutsideResponse> Outside(MapReader file, IEnumerable<string> responses)
    {
        var outside = new List<OutsideResponse>();
        foreach (var item in file.Maps("outside"))
        {
            foreach (var near in item.Scalars("near").Where(n => !responses.Contains(n.Text)))
            {
                problems.AddUnknown(near.Place, "response", near.Text, responses);
            }

            outside.Add(new OutsideResponse(item.Text("id"), item.Texts("words"), item.Text("sentence"), item.Texts("near")));
            item.Finish();
        }

        return outside;
    }

    public IReadOnlyList<CompanionNote> Companions(MapReader file)
    {
        if (file.Map("companion") is not { } companions)
        {
            return [];
        }

        var notes = new List<CompanionNote>();
        foreach (var key in companions.Keys.ToList())
        {
            if (companions.Map(key.Text) is { } note)
            {
                var companion = new CompanionNote(key.Text, note.Text("label"), note.Text("sentence"), Cites(note));
                RequireCites(companion.Cites, note, $"the note `{key.Text}`");
                notes.Add(companion);
                note.Finish();
            }
        }

        return notes;
    }

    /// <summary>The citations under <c>cites</c>; whether they resolve is checked once all documents are read.</summary>
    public IReadOnlyList<SourceLocator> Cites(MapReader map)
    {
        var cites = new List<SourceLocator>();
        foreach (var scalar in map.Scalars("cites"))
        {
            if (SourceLocator.TryParse(scalar.Text, out var locator))
            {
                cites.Add(locator);
                CitesToCheck.Add((locator, scalar.Place));
            }
            else
            {
                problems.Add(scalar.Place, ProblemCodes.UnknownLocator, $"`{scalar.Text}` is no locator; write DOCUMENT#p3.s2");
            }
        }

        return cites.ToArray();
    }

    /// <summary>Every citation read so far, with its place.</summary>
    public List<(SourceLocator Locator, FilePlace Place)> CitesToCheck { get; } = [];

    private static IndicatorBand Band(MapReader band)
    {
        var read = new IndicatorBand(band.Text("name"), band.OptionalNumber("to"));
        band.Finish();
        return read;
    }

    private ResponseHorizon Horizon(MapReader item)
    {
        if (item.Required("horizon") is null || item.Map("horizon") is not { } horizon)
        {
            return new ResponseHorizon(Horizons[1], true, []);
        }

        var read = new ResponseHorizon(OneOf(horizon, "value", Horizons), horizon.Flag("our_reading"), Cites(horizon));
        if (!read.OurReading && read.Cites.Count == 0)
        {
            problems.Add(horizon.Place, ProblemCodes.MissingCite, "a horizon needs `cites`, or `our_reading: true` where no sentence gives it");
        }

        horizon.Finish();
        return read;
    }

    private RelatedResponse Related(MapReader item)
    {
        var related = new RelatedResponse(item.Text("id"), Cites(item));
        RequireCites(related.Cites, item, $"that it goes with `{related.Id}`");
        item.Finish();
        return related;
    }

    private void RequireCites(IReadOnlyList<SourceLocator> cites, MapReader item, string what)
    {
        if (cites.Count == 0)
        {
            problems.Add(item.Place, ProblemCodes.MissingCite, $"{what} cites nothing; add `cites`");
        }
    }

    private string OneOf(MapReader item, string key, string[] known)
    {
        var text = item.Text(key);
        if (text.Length > 0 && !known.Contains(text))
        {
            problems.AddUnknown(item.PlaceOf(key), key, text, known);
        }

        return text;
    }

    private void Reference(MapReader item, string key, IEnumerable<string> known, string what)
    {
        var text = item.OptionalText(key) ?? "";
        if (!known.Contains(text))
        {
            problems.AddUnknown(item.PlaceOf(key), what, text, known);
        }
    }

    private void Add<T>(Dictionary<string, T> all, string id, T value, MapReader item, string what)
    {
        if (id.Length > 0 && !all.TryAdd(id, value))
        {
            problems.Add(item.PlaceOf("id"), ProblemCodes.Duplicate, $"the {what} `{id}` stands twice; identifiers are for ever and unique");
        }
    }
}
