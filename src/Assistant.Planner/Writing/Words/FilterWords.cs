using Assistant.Planner.Questions;

namespace Assistant.Planner.Writing.Words;

/// <summary>What a ranking was narrowed to, in words.</summary>
internal sealed class FilterWords(Names names)
{
    /// <summary>"landlocked; government effectiveness low; outside the North Atlantic Treaty Organization".</summary>
    public string Of(IReadOnlyList<StateFilter> filters) => string.Join("; ", filters.Select(Of));

    private string Of(StateFilter filter) => filter switch
    {
        { Feature: "landlocked" } => filter.Level == "no" ? "not landlocked" : "landlocked",
        { Feature: "island" } => filter.Level == "no" ? "not an island" : "an island",
        { Feature: StateFilter.Member, Toward: { } group } => $"{(filter.Level == "no" ? "outside" : "in")} {Group(group)}",
        { Feature: StateFilter.Itself, Toward: { } state } => $"{(filter.Level == "no" ? "without" : "only")} {names.Of(state)}",
        { Feature: "accession-candidate", Toward: { } union } => $"{(filter.Level == "no" ? "no " : "")}candidate for {names.Of(union)}",
        { Toward: { } partner } => $"{(filter.Level == "no" ? "no" : filter.Level == "major" ? "a large" : "a")} tie to {names.Of(partner)} in {Sentences.Lowered(filter.Feature.Replace('-', ' '))}",
        _ => $"{Sentences.Lowered(names.Snapshot.Indicators.GetValueOrDefault(filter.Feature)?.Name ?? names.Snapshot.Factors.FirstOrDefault(f => f.Id == filter.Feature)?.Label ?? filter.Feature)} {filter.Level}",
    };

    private string Group(string id) => names.Snapshot.Organisations.TryGetValue(id, out var organisation) ? $"the {organisation.Name}" : id;
}
