using System.Globalization;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing.Words;

/// <summary>A figure, tie or relation of a state in prose.</summary>
internal sealed class FigureWords(Names names)
{
    private const double Sole = 1 - 1e-9;
    private const double Major = (2 / 3.0) - 1e-9;

    /// <summary>A main clause: "Serbia gets its energy mainly from Russia (2025)".</summary>
    public string Clause(string state, FigureUsed figure) => figure.Value is { } value
        ? Known(state, figure, value) + Year(figure)
        : $"there is no figure on {Sentences.Lowered(Label(figure))} for {names.Of(state)}";

    /// <summary>A list entry: "export concentration 41 % (2023)".</summary>
    public string Entry(string state, FigureUsed figure) => (figure.Feature.Kind, figure.Value) switch
    {
        (_, null) => Sentences.Lowered(Label(figure)),
        (FeatureKind.Tie, { } value) => Known(state, figure, value) + Year(figure),
        (_, { } value) => $"{Sentences.Lowered(Label(figure))}{(IsFlag(figure) ? ":" : "")} {FigureFormat.Value(value, figure.Unit)}{Year(figure)}",
    };

    /// <summary>A row of data by itself: what it measures, the figure and the year; or that there is none.</summary>
    public string Row(string state, FigureUsed figure) => figure.Value is null
        ? $"{Sentences.Capitalised(names.Of(state))}: no figure on {Sentences.Lowered(Label(figure))}"
        : figure.Feature.Kind == FeatureKind.Indicator
            ? $"{Sentences.Capitalised(names.Of(state))}: {Entry(state, figure)}"
            : Sentences.Capitalised(Entry(state, figure) is var entry && figure.Feature.Kind is FeatureKind.Tie ? entry : Clause(state, figure));

    /// <summary>The label with identifiers of partners spelt out.</summary>
    public string Label(FigureUsed figure)
    {
        var partner = PartnerOf(figure);
        return partner is null
            ? figure.Label
            : figure.Label.EndsWith(" " + partner, StringComparison.Ordinal) ? figure.Label[..^partner.Length] + names.Of(partner) : figure.Label;
    }

    /// <summary>The counterpart a figure is about, or null.</summary>
    public static string? PartnerOf(FigureUsed figure) => figure.Partner;

    private string Known(string state, FigureUsed figure, double value)
    {
        var partner = PartnerOf(figure);
        return figure.Feature.Kind switch
        {
            FeatureKind.Tie when figure.Channel is not null && partner is not null => Tie(state, figure.Channel, value, partner),
            FeatureKind.Tie => $"no {Channels(figure.Feature.Name)} tie of {names.Of(state)} to {(partner is null ? "a great power" : names.Of(partner))} is listed",
            FeatureKind.Dyad when (partner ?? figure.Feature.Toward) is { } side => Dyad(state, figure, value, side),
            FeatureKind.Member => $"{names.Of(state)} belongs to {Organisations(figure.Feature.Name)}",
            FeatureKind.Bodies => $"{names.Of(state)} belongs to {FigureFormat.Value(value, "")} regional or economic bodies without the sender",
            FeatureKind.Indicator when !IsFlag(figure) => Indicator(state, figure, value),
            _ => $"for {names.Of(state)}, {Sentences.Lowered(Label(figure))}: {FigureFormat.Value(value, figure.Unit)}",
        };
    }

    private string Organisations(string named) => Sentences.Join(
        [.. named.Split('+').Select(o => names.Snapshot.Organisations.TryGetValue(o, out var organisation) ? WithArticle(organisation.Name) : $"{Article(o)} {o} organisation")],
        "or");

    private static string WithArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name : "the " + name;

    private static string Article(string word) => "aeiou".Contains(word[0], StringComparison.Ordinal) ? "an" : "a";

    private string Indicator(string state, FigureUsed figure, double value)
    {
        var band = names.Snapshot.Indicators.GetValueOrDefault(figure.Feature.Name)?.BandOf(value)?.Name;
        var level = band is "low" or "medium" or "high" ? $"is {band}, at" : "stands at";
        return $"{names.Possessive(state)} figure for {Sentences.Lowered(figure.Label)} {level} {FigureFormat.Value(value, figure.Unit)}";
    }

    private string Dyad(string state, FigureUsed figure, double value, string partner) => figure.Feature.Name switch
    {
        "vote-distance" => $"in the General Assembly {names.Of(state)} votes {(value < 0.75 ? "close to" : value < 1.75 ? "at some distance from" : "far from")} {Other(partner)}",
        "neighbour" => $"{names.Of(state)} {(value >= 0.5 ? "borders" : "has no border with")} {Other(partner)}",
        "shared-alliance" => $"{names.Of(state)} is {(value >= 0.5 ? "" : "not ")}in one alliance with {Other(partner)}",
        "shared-organisation" => $"{names.Of(state)} and {Other(partner)} {(value >= 0.5 ? "share" : "do not share")} a regional body",
        _ => $"{names.Possessive(state)} {Sentences.Lowered(Label(figure))} is {FigureFormat.Value(value, figure.Unit)}",
    };

    /// <summary>A relation to whoever presses names its side where no single party stands behind it.</summary>
    private string Other(string partner) => partner switch
    {
        "sender" => "the sender",
        "over" => "the sanctioned party",
        "patron" => "its patron",
        "powers" => "a great power",
        _ => names.Of(partner),
    };

    /// <summary>The words follow the coding rule of the ties: sole from about 60 per cent, major from about 20, else some.</summary>
    private string Tie(string state, string named, double value, string partner)
    {
        var (s, own, p) = (names.Of(state), names.Possessive(state), names.Of(partner));
        var much = value >= Sole ? "most" : value >= Major ? "a large part" : "part";
        var most = value >= Sole; // of what is counted: most of the exports go, a large part of them goes
        return named switch
        {
            "energy-supply" => $"{s} gets {much} of its energy from {p}",
            "export" => $"{much} of {own} exports {(most ? "go" : "goes")} to {p}",
            "import" => $"{much} of {own} imports {(most ? "come" : "comes")} from {p}",
            "remittances" => $"{much} of the money sent home to {s} comes from {p}",
            "migration-labour" => $"{much} of {own} workers abroad {(most ? "are" : "is")} in {p}",
            "transit" => $"{much} of {own} transit runs through {p}",
            "finance" => $"{s} gets {much} of its outside finance from {p}",
            "arms" => $"{s} gets {much} of its arms from {p}",
            "defence-treaty" => value >= Sole ? $"{s} rests its defence on {p}" : value >= Major ? $"{s} has a defence treaty with {p}" : $"{s} has a loose defence tie to {p}",
            "basing" => $"{p} has forces based in {s}",
            "currency-peg" => $"{s} ties its currency to that of {p}",
            "customs-union" => value >= Major ? $"{s} is in a customs union with {p}" : $"{s} has a customs arrangement with {p}",
            "accession-candidate" => names.Snapshot.States.ContainsKey(partner) ? $"{s} seeks to join an alliance led by {p}" : $"{s} is on the way to join {p}",
            var channel => $"{s} depends on {p} for {much} of its {channel.Replace('-', ' ')}",
        };
    }

    private static string Channels(string named) =>
        named == "any" ? "known" : Sentences.Join([.. named.Split('+').Take(3).Select(c => c.Replace('-', ' '))], "or");

    private static bool IsFlag(FigureUsed figure) => figure.Unit is "flag" or "0 or 1";

    private static string Year(FigureUsed figure) =>
        figure.Year is { } year and > 0 ? $" ({year.ToString(CultureInfo.InvariantCulture)})" : figure.Assumed ? " (assumed)" : "";
}
