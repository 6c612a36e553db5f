using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Draws;

namespace Assistant.Scoring.Impact;

/// <summary>A fixed grid of scenarios: the declared ones, then as many drawn ones as are asked for, in words both versions know.</summary>
/// <remarks>Drawn number k of an attribute depends on the attribute's name and k alone, so the grid is the same on every machine and every day.</remarks>
public static class ScenarioGrid
{
    /// <summary>The grid of one version.</summary>
    public static IReadOnlyList<ReferenceScenario> Of(RuleBaseSnapshot snapshot, int count) => Of(snapshot, snapshot, count);

    /// <summary>The grid for two versions.</summary>
    /// <param name="before">Supplies the words.</param>
    /// <param name="after">Must know them too.</param>
    /// <param name="count">How many scenarios; declared ones come first and are never cut.</param>
    public static IReadOnlyList<ReferenceScenario> Of(RuleBaseSnapshot before, RuleBaseSnapshot after, int count)
    {
        List<ReferenceScenario> grid = [.. before.ReferenceScenarios.Concat(after.ReferenceScenarios).DistinctBy(s => s.Id).Where(s => Knows(before, s.Scenario) && Knows(after, s.Scenario))];
        var draw = new Drawing(before, after, Math.Max(0, count));
        for (var k = 0; grid.Count < count; k++)
        {
            grid.Add(new ReferenceScenario(FormattableString.Invariant($"grid-{k + 1:000}"), draw.Scenario(k)));
        }

        return grid;
    }

    private static bool Knows(RuleBaseSnapshot snapshot, Scenario scenario) =>
        scenario.Senders.Concat(scenario.Over).All(p => snapshot.States.ContainsKey(p) || snapshot.Sanctions.FindSender(p) is not null);

    /// <summary>Draws one scenario after another.</summary>
    private sealed class Drawing
    {
        private static readonly string[] Attributes = ["position", "sender", "second", "over", "measures", "measure", "breadth", "secondary", "intensity", "duration", "phase", "demand", "offers", "posture"];

        private readonly Dictionary<string, double[]> _numbers;
        private readonly Dictionary<string, string[]> _terms;
        private readonly Sender[] _senders;

        public Drawing(RuleBaseSnapshot before, RuleBaseSnapshot after, int count)
        {
            _numbers = Attributes.ToDictionary(a => a, a => DrawSource.Uniform("grid " + a, Math.Max(1, count)), StringComparer.Ordinal);
            _terms = before.Sanctions.Attributes.ToDictionary(
                a => a.Key,
                a => a.Value.Select(t => t.Id).Intersect(after.Sanctions.Attributes.GetValueOrDefault(a.Key, []).Select(t => t.Id)).ToArray(),
                StringComparer.Ordinal);
            _senders = [.. before.Sanctions.Senders.Where(s => after.Sanctions.FindSender(s.Id) is not null)];
        }

        public Scenario Scenario(int k)
        {
            const double targets = 0.55;
            const double twoSenders = 0.3;
            var sender = Pick(_senders.Where(s => s.Camp != "none" || s.Kind != "state"), _numbers["sender"][k]) ?? Pick(_senders, _numbers["sender"][k]);
            string[] senders = sender is null ? [] : [sender.Id];
            if (sender is not null && _numbers["second"][k] < twoSenders && Pick(_senders.Where(s => s.Camp == sender.Camp && s.Id != sender.Id), _numbers["second"][k] / twoSenders) is { } ally)
            {
                senders = [sender.Id, ally.Id];
            }

            var pressed = _numbers["position"][k] < targets || sender is null ? null
                : Pick(_senders.Where(s => s.Kind == "state" && s.Camp != "none" && s.Camp != sender.Camp && !senders.Contains(s.Id)), _numbers["over"][k]);
            return new Scenario
            {
                Position = pressed is null ? "target" : "third-party",
                Senders = senders,
                Over = pressed is null ? [] : [pressed.Id],
                Measures = Measures(k),
                Breadth = Maybe("breadth", k, 0.1),
                Secondary = _numbers["secondary"][k] < (pressed is null ? 0.1 : 0.6),
                Intensity = Maybe("intensity", k, 0.5),
                Duration = Maybe("duration", k, 0.4),
                Phase = Maybe("phase", k, 0.4),
                Demand = Maybe("demand", k, 0.5),
                Offers = Maybe("offers", k, 0.7) is { } offer ? [offer] : [],
                Posture = Maybe("posture", k, 0.6),
            };
        }

        private string[] Measures(int k)
        {
            var known = _terms.GetValueOrDefault("measures", []);
            var wanted = 1 + (int)(_numbers["measures"][k] * 3);
            var first = (int)(_numbers["measure"][k] * known.Length);

            // A step that shares no divisor with most lengths, so that neighbours in the file do not always come together.
            const int step = 3;
            return [.. Enumerable.Range(0, Math.Min(wanted, known.Length)).Select(i => known[(first + (i * step)) % known.Length]).Distinct()];
        }

        private string? Maybe(string attribute, int k, double unsaid)
        {
            var number = _numbers[attribute][k];
            return number < unsaid ? null : Pick(_terms.GetValueOrDefault(attribute, []), (number - unsaid) / (1 - unsaid));
        }

        private static T? Pick<T>(IEnumerable<T> from, double number)
        {
            var list = from.ToList();
            return list.Count == 0 ? default : list[Math.Min((int)(number * list.Count), list.Count - 1)];
        }
    }
}
