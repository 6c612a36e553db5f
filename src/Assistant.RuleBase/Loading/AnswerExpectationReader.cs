using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Expectations;
using Assistant.RuleBase.Loading.Yaml;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads what a whole-answer test expects.</summary>
internal sealed class AnswerExpectationReader(AnswerTestNames names, ProblemLog problems)
{
    private static readonly string[] OfQuestions = ["intent", "states", "declined"];

    /// <param name="map">The map under <c>expect</c>.</param>
    /// <param name="ofQuestion">Whether a question is asked; only then is there something to read and to decline.</param>
    public AnswerExpectation Read(MapReader map, bool ofQuestion)
    {
        var expectation = new AnswerExpectation(
            One(map, "intent", AnswerTestNames.Intents),
            Many(map, "states", names.States, "state"),
            Many(map, "first", names.Options, "response"),
            Many(map, "top3", names.Options, "response"),
            Many(map, "notTop3", names.Options, "response"),
            Many(map, "above", names.Options, "response"),
            Scores(map),
            Cites(map, "cites"),
            Cites(map, "notCites"),
            One(map, "declined", AnswerTestNames.Declines));
        if (!map.Keys.Any())
        {
            problems.Add(map.Place, ProblemCodes.MissingKey, "`expect` looks at nothing; add first, top3, above, cites, declined or the like");
        }

        foreach (var key in OfQuestions.Where(k => !ofQuestion && map.Has(k)))
        {
            problems.Add(map.PlaceOf(key), ProblemCodes.WrongShape, $"`{key}` is for questions; a state under a scenario is always assessed");
        }

        if (expectation.Above.Count == 1)
        {
            problems.Add(map.PlaceOf("above"), ProblemCodes.WrongShape, "`above` takes two responses or more, the higher one first");
        }

        map.Finish();
        return expectation;
    }

    private Dictionary<string, ScoreBounds> Scores(MapReader map)
    {
        var scores = new Dictionary<string, ScoreBounds>(StringComparer.Ordinal);
        foreach (var key in map.Map("scores") is { } given ? given.Keys.ToList() : [])
        {
            if (!names.Options.Contains(key.Text))
            {
                problems.AddUnknown(key.Place, "response", key.Text, names.Options);
            }

            if (map.Map("scores")!.Map(key.Text) is { } bounds)
            {
                scores[key.Text] = new ScoreBounds(Share(bounds, "above", 0), Share(bounds, "below", 1));
                bounds.Finish();
            }
        }

        return scores;
    }

    private double Share(MapReader bounds, string key, double otherwise)
    {
        var value = bounds.OptionalNumber(key) ?? otherwise;
        if (value is < 0 or > 1)
        {
            problems.Add(bounds.PlaceOf(key), ProblemCodes.OutOfRange, FormattableString.Invariant($"a score lies between 0 and 1, but `{key}` is {value}"));
        }

        return value;
    }

    private string? One(MapReader map, string key, string[] known)
    {
        var text = map.OptionalText(key);
        if (text is not null && !known.Contains(text))
        {
            problems.AddUnknown(map.PlaceOf(key), key, text, known);
        }

        return text;
    }

    private IReadOnlyList<string> Many(MapReader map, string key, IEnumerable<string> known, string what)
    {
        foreach (var unknown in map.Scalars(key).Where(s => !known.Contains(s.Text)))
        {
            problems.AddUnknown(unknown.Place, what, unknown.Text, known);
        }

        return map.Texts(key);
    }

    private IReadOnlyList<string> Cites(MapReader map, string key)
    {
        foreach (var cite in map.Scalars(key))
        {
            if (!SourceLocator.TryParse(cite.Text, out var locator))
            {
                if (names.Rules.All(r => r.Id != cite.Text) && !problems.IsBroken($"claims/{cite.Text.Split('.')[0]}.yaml"))
                {
                    problems.AddUnknown(cite.Place, "rule or locator", cite.Text, names.Rules.Select(r => r.Id));
                }
            }
            else if (names.Documents.GetValueOrDefault(locator.Document)?.Find(locator.Position) is null && !problems.IsBroken($"documents/{locator.Document}.yaml"))
            {
                problems.Add(cite.Place, ProblemCodes.UnknownLocator, $"`{cite.Text}` is no sentence of a document; write DOCUMENT#p3.s2");
            }
        }

        return map.Texts(key);
    }
}
