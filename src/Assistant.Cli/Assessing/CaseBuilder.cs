using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;

namespace Assistant.Cli.Assessing;

/// <summary>Turns what somebody wrote into a case of the base, and says how it was read.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class CaseBuilder(RuleBaseSnapshot snapshot)
{
    private readonly PartyNames _parties = new(snapshot);
    private readonly TermNames _terms = new(snapshot.Sanctions);

    /// <summary>Builds the case.</summary>
    /// <exception cref="InputException">A value is none the base knows and none it can do without.</exception>
    public AssessableCase Build(CaseInput input)
    {
        var notes = new List<string>();
        var party = _parties.State(input.State)
            ?? throw new InputException($"`{input.State}` is no state of the base; write an ISO 3166-1 alpha-3 code such as SRB, or its English name");
        var state = Noted([party], notes)[0];
        var scenario = new Scenario
        {
            Position = Position(input),
            Senders = Noted(input.Senders.Select(_parties.Sender), notes),
            Over = Noted(input.Over.Select(_parties.Sender), notes),
            Measures = Terms("measures", input.Measures),
            Secondary = input.Secondary,
            Breadth = Term("breadth", input),
            Intensity = Term("intensity", input),
            Duration = Term("duration", input),
            Phase = Term("phase", input),
            Demand = Term("demand", input),
            Posture = Term("posture", input),
            Offers = Terms("offers", input.Offers),
        };
        notes.AddRange(Caveats(state, scenario));
        return new AssessableCase(state, scenario, input.AsOf, notes);
    }

    private static List<string> Noted(IEnumerable<Party> parties, List<string> notes)
    {
        var read = parties.ToList();
        notes.AddRange(read.Select(p => p.Note).OfType<string>());
        return [.. read.SelectMany(p => p.Ids).Distinct()];
    }

    private static string Position(CaseInput input) => input.Position.ToLowerInvariant() switch
    {
        "" => input.Over.Count > 0 || input.Secondary ? "third-party" : "target",
        "target" => "target",
        "third-party" or "third party" => "third-party",
        _ => throw new InputException($"`{input.Position}` is no position; write target or third-party"),
    };

    private List<string> Terms(string attribute, IEnumerable<string> words) => [.. words.Select(w => _terms.Read(attribute, w)).Distinct()];

    private string? Term(string attribute, CaseInput input) =>
        input.Attributes.GetValueOrDefault(attribute) is { Length: > 0 } word ? _terms.Read(attribute, word) : null;

    private IEnumerable<string> Caveats(string state, Scenario scenario)
    {
        if (scenario.Position == "third-party" && scenario.Over.Count == 0)
        {
            yield return "over whom the state is pressed is not given and not guessed: no tie to that party is counted";
        }

        if (scenario.Senders.Contains(state))
        {
            yield return $"{state} is both the state and a sender here";
        }

        if (snapshot.States[state].Class is not StateClass.Smaller and var size)
        {
            yield return $"{state} is a {size.ToString().ToLowerInvariant()} power; the documents speak of smaller states";
        }
    }
}
