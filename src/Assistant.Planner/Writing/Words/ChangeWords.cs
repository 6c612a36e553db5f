using Assistant.Planner.Execution;
using Assistant.RuleBase;

namespace Assistant.Planner.Writing.Words;

/// <summary>A change of a case in words: as an if-clause, as a sign to watch for, and as a question to tap.</summary>
internal sealed class ChangeWords(RuleBaseSnapshot snapshot)
{
    /// <summary>"relief against concessions were on offer".</summary>
    public string If(CaseChange change) => (change.Feature, change.Word) switch
    {
        ("breadth", "sectoral") => "the measures covered one sector",
        ("breadth", var word) => $"the measures were {word}",
        ("intensity", var word) => $"the intensity of the measures were {word}",
        ("duration", var word) => $"the measures lasted a {word} time",
        ("phase", "threatened") => "the measures were only threatened",
        ("phase", "imposed") => "the measures had come into force recently",
        ("phase", "prolonged") => "the measures had been in force for years",
        ("phase", _) => "the measures were being eased",
        ("demand", "regime") => "those who govern were asked to give up power",
        ("demand", var word) => $"the demand were {word}",
        ("offers", null) => $"{Label("offers", change.Withdrawn!)} were withdrawn",
        ("measures", null) => $"the measures left out {Label("measures", change.Withdrawn!)}",
        ("offers", var word) => $"{Label("offers", word)} were on offer",
        ("posture", "open") => "the government had been open to talks so far",
        ("posture", "mixed") => "the government had sent mixed signals so far",
        ("posture", _) => "the government had turned the demands down so far",
        ("secondary", var word) => $"secondary sanctions were {(word == "true" ? "added" : "dropped")}",
        ("measures", var word) => $"the measures also covered {Label("measures", word)}",
        ("position", "target") => "the same words were read as pressure on the state itself",
        ("position", _) => "the same words were read as pressure over somebody else's sanctions",
        _ when IsFlag(change) => $"the answer on “{Name(change)}” were {Figure(change)}",
        _ when change is { From: { } from, To: { } to } => $"{Name(change)} {(to > from ? "rose" : "fell")} from {Before(change.Feature, from, to)} to {Figure(change.Feature, to)}",
        _ => $"{Name(change)} were {Figure(change)}",
    };

    /// <summary>"relief against concessions coming on offer".</summary>
    public string Sign(CaseChange change) => (change.Feature, change.Word) switch
    {
        ("breadth", "sectoral") => "measures covering one sector",
        ("breadth", var word) => $"measures becoming {word}",
        ("intensity", var word) => $"{word} intensity of the measures",
        ("duration", var word) => $"signs that the measures last a {word} time",
        ("phase", "threatened") => "measures threatened rather than in force",
        ("phase", "imposed") => "measures coming into force",
        ("phase", "prolonged") => "measures staying in force for years",
        ("phase", _) => "a start to easing the measures",
        ("demand", "regime") => "a call for those who govern to give up power",
        ("demand", var word) => $"a {word} demand",
        ("offers", var word) => $"{Label("offers", word!)} coming on offer",
        ("posture", "open") => "the government opening itself to talks",
        ("posture", "mixed") => "mixed signals from the government",
        ("posture", _) => "the government turning the demands down",
        _ => $"{Name(change)} {(change.To > change.From ? "rising" : "falling")} to {Figure(change)}",
    };

    /// <summary>A what-if question the interpreter reads as this change; null where no plain words would be read so.</summary>
    public string? Question(CaseChange change) => (change.Feature, change.Word) switch
    {
        _ when change.Withdrawn is not null => null,
        ("breadth", "targeted") => "What if the sanctions were targeted only?",
        ("breadth", var word) => $"What if the sanctions were {word}?",
        ("intensity", var word) => $"What if the measures were of {word} intensity?",
        ("duration", var word) => $"What if the sanctions were {word}-term?",
        ("phase", "easing") => "What if the sanctions were being eased?",
        ("phase", "imposed") => "What if the sanctions were just imposed?",
        ("phase", var word) => $"What if the sanctions were {word}?",
        ("demand", "minor") => "What if it were a minor demand?",
        ("demand", "major") => "What if it were a major demand?",
        ("demand", _) => "What if the demand were regime change?",
        ("offers", "relief") => "What if there were relief on offer?",
        ("offers", "licences") => "What if there were licences on offer?",
        ("offers", "humanitarian") => "What if there were a humanitarian corridor?",
        ("offers", _) => "What if there were a rescue package?",
        ("posture", "open") => "What if the government were open to talks?",
        ("posture", "mixed") => "What if the government sent mixed signals?",
        ("posture", _) => "What if the government had refused so far?",
        _ when IsFlag(change) || !snapshot.Indicators.ContainsKey(change.Feature) => null,
        _ => Askable(change) is { } figure ? $"What if {Name(change)} were {figure}?" : null,
    };

    /// <summary>The figure as people type it, the base it is a share of left out; null for one below zero or in millions, which is not read back as it stands.</summary>
    private string? Askable(CaseChange change)
    {
        var figure = Figure(change);
        var percent = figure.IndexOf('%', StringComparison.Ordinal);
        return change.To is not (>= 0 and < 1e6) ? null : percent < 0 ? figure : figure[..(percent + 1)];
    }

    private bool IsFlag(CaseChange change) => snapshot.Indicators.GetValueOrDefault(change.Feature)?.IsFlag == true;

    private string Name(CaseChange change) => Sentences.Lowered(
        snapshot.Indicators.GetValueOrDefault(change.Feature)?.Name ?? snapshot.Factors.FirstOrDefault(f => f.Id == change.Feature)?.Label ?? change.Feature);

    private string Figure(CaseChange change) => Figure(change.Feature, change.To ?? 0);

    /// <summary>The unit is said once where both figures share it.</summary>
    private string Before(string feature, double from, double to)
    {
        var (was, becomes) = (Figure(feature, from), Figure(feature, to));
        var (number, unit) = (was.Split(' ')[0], becomes[becomes.Split(' ')[0].Length..]);
        return was == number + unit ? number : was;
    }

    private string Figure(string feature, double value) => FigureFormat.Value(value, snapshot.Indicators.GetValueOrDefault(feature)?.Unit ?? "");

    private string Label(string attribute, string id) => Sentences.Lowered(snapshot.Sanctions.LabelOf(attribute, id));
}
