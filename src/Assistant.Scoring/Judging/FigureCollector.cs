using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Cases;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Judging;

/// <summary>Lists the figures behind an assessment: every measured feature an applicable rule looked at, through factors too.</summary>
internal sealed class FigureCollector
{
    private readonly CompiledRuleBase _compiled;
    private readonly int[][] _featuresOfRule;
    private readonly IReadOnlyList<HashSet<int>> _optionsOfRule;

    public FigureCollector(CompiledRuleBase compiled)
    {
        _compiled = compiled;
        var program = compiled.Program;
        var ofFactor = new Dictionary<int, ISet<int>>();
        foreach (var (feature, value) in program.Factors)
        {
            var features = new SortedSet<int>();
            value?.CollectFeatures(features);
            ofFactor[feature] = Expand(features, ofFactor);
        }

        _featuresOfRule = [.. program.Rules.Select(r => Expand(r.Features(), ofFactor).ToArray())];
        _optionsOfRule = [.. program.Rules.Select(_ => new HashSet<int>())];
        foreach (var group in program.Groups.Where(g => g.ForChoice))
        {
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                _optionsOfRule[program.Effects[e].Rule].Add(group.Option);
            }
        }
    }

    public FiguresOfCase Collect(CaseFeatures features, double[] low, double[] high, ReadOnlySpan<int> leaders)
    {
        var program = _compiled.Program;
        var rulesOf = new List<string>?[program.Features.Count];
        var ofLeaders = new bool[program.Features.Count];
        int[] first = [.. leaders];
        var awake = new ulong[program.Bands.Words];
        program.Bands.Find(low, high, awake);
        for (var r = 0; r < program.Rules.Length; r++)
        {
            if (_optionsOfRule[r].Count == 0 || (awake[r / 64] >> (r % 64) & 1) == 0 || program.Rules[r].When.Between(low, high).High <= 0)
            {
                continue;
            }

            var leads = _optionsOfRule[r].Overlaps(first);
            foreach (var feature in _featuresOfRule[r])
            {
                (rulesOf[feature] ??= []).Add(program.Rules[r].Rule.Id);
                ofLeaders[feature] |= leads;
            }
        }

        int[] looked = [.. Enumerable.Range(0, rulesOf.Length).Where(f => rulesOf[f] is not null)];
        var measured = looked.Where(f => IsMeasured(program.Features[f])).ToList();
        var known = measured.Count(f => features.Readings[f].IsKnown);
        return new FiguresOfCase(
            [.. measured.Concat(looked.Where(f => IsMembership(f, features))).Select(f => Figure(f, features, rulesOf[f]!)).DistinctBy(f => f.Name).OrderBy(f => f.Name, StringComparer.Ordinal)],
            [.. program.Factors.Where(x => x.Value is null && rulesOf[x.Feature] is not null && !features.Readings[x.Feature].IsKnown)
                .Select(x => program.Features[x.Feature].Name)],
            measured.Count == 0 ? 1 : known / (double)measured.Count,
            [.. measured.Where(f => ofLeaders[f] && !features.Readings[f].IsKnown)]);
    }

    private static bool IsMeasured(Feature feature) => feature.Kind is FeatureKind.Indicator or FeatureKind.Tie or FeatureKind.Dyad;

    /// <summary>A membership that holds is a fact worth naming; one that does not was never looked for by name.</summary>
    private bool IsMembership(int feature, CaseFeatures features) =>
        _compiled.Program.Features[feature].Kind == FeatureKind.Member && features.Readings[feature].Value > 0;

    private static SortedSet<int> Expand(ISet<int> features, Dictionary<int, ISet<int>> ofFactor)
    {
        var expanded = new SortedSet<int>(features);
        foreach (var feature in features)
        {
            if (ofFactor.TryGetValue(feature, out var below))
            {
                expanded.UnionWith(below);
            }
        }

        return expanded;
    }

    private FigureUsed Figure(int f, CaseFeatures features, IReadOnlyList<string> rules)
    {
        var feature = _compiled.Program.Features[f];
        var reading = features.Readings[f];
        return feature.Kind switch
        {
            FeatureKind.Indicator => Indicator(feature, reading, rules),
            FeatureKind.Tie => Tie(feature, reading, rules),
            FeatureKind.Member => new FigureUsed(
                feature, "member " + feature.Name, "membership: " + Organisations(feature), reading.Value, "0 or 1", null, "Memberships (plain facts)", false, null, rules),
            _ => Relation(feature, reading, rules, feature.Name, feature.Name == "vote-distance" ? "ideal-point distance" : "0 or 1", reading.Note.Dataset ?? "plain fact"),
        };
    }

    private string Organisations(Feature feature) =>
        string.Join(" or ", feature.Name.Split('+').Select(o => _compiled.Snapshot.Organisations.GetValueOrDefault(o)?.Name ?? o + " organisation"));

    private FigureUsed Indicator(Feature feature, FeatureReading reading, IReadOnlyList<string> rules)
    {
        var indicator = _compiled.Snapshot.Indicators[feature.Name];
        return new FigureUsed(
            feature, indicator.Id, indicator.Name, reading.IsKnown ? reading.Value : null, indicator.Unit, reading.Note.Year,
            reading.Note.Dataset ?? indicator.Dataset, reading.Note.Assumed, reading.Note.Wide, rules);
    }

    private FigureUsed Tie(Feature feature, FeatureReading reading, IReadOnlyList<string> rules)
    {
        var channel = reading.Note.Year is null ? null : reading.Note.Channel;
        var partner = channel is null && feature.Toward == "powers" ? null : reading.Note.Partner;
        var name = channel ?? (feature.Name == "any" ? "any-tie" : feature.Name.Split('+') is [var only] ? only : "any of " + feature.Name.Replace("+", ", "));
        return new FigureUsed(
            feature, $"{name} toward {partner ?? "great powers"}", $"{name.Replace('-', ' ')} tie to {PartyName(partner)}",
            reading.IsKnown ? reading.Value : null, "strength, 0 to 1", reading.Note.Year, reading.Note.Dataset ?? "coded ties", false,
            channel is null ? "not listed" : reading.Note.Wide, rules)
        {
            Channel = channel,
            Partner = partner,
        };
    }

    private FigureUsed Relation(Feature feature, FeatureReading reading, IReadOnlyList<string> rules, string name, string unit, string dataset)
    {
        var partner = reading.Note.Partner ?? feature.Toward;
        return new FigureUsed(
            feature, $"{name} toward {partner}", $"{name.Replace('-', ' ')} to {PartyName(partner)}", reading.IsKnown ? reading.Value : null, unit,
            reading.Note.Year, dataset, false, reading.Note.Wide, rules)
        {
            Partner = reading.Note.Partner,
        };
    }

    private string PartyName(string? party) => party is null
        ? "the great powers"
        : _compiled.Snapshot.States.GetValueOrDefault(party)?.State.Name ?? _compiled.Snapshot.Sanctions.FindSender(party)?.Name ?? party;
}
