using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Verifying;

/// <summary>Everything the cites of one sentence resolved to: what the sentence may speak about.</summary>
internal sealed class Grounds
{
    /// <summary>Rules cited, looked up or applied.</summary>
    public List<Rule> Rules { get; } = [];

    /// <summary>Effects with weight, each with its contribution.</summary>
    public List<(Cite.Effect Cite, Contribution Contribution)> Contributions { get; } = [];

    /// <summary>Brings, costs and needs.</summary>
    public List<(Cite.Effect Cite, OptionLine Line)> Lines { get; } = [];

    /// <summary>Figures cited, with the state they belong to.</summary>
    public List<(string State, FigureUsed Figure)> Figures { get; } = [];

    /// <summary>Cases the cited effects, episodes or figures belong to.</summary>
    public HashSet<AssessedCase> Cases { get; } = [];

    /// <summary>Options the cites are about.</summary>
    public HashSet<string> Options { get; } = new(StringComparer.Ordinal);

    /// <summary>Options cited with their coded cases.</summary>
    public List<(AssessedCase Case, ResponseScore Response)> Episodes { get; } = [];

    /// <summary>Document sentences cited without a rule.</summary>
    public List<SourceLocator> Located { get; } = [];

    /// <summary>The responses of the cited options in the cited cases.</summary>
    public IEnumerable<(AssessedCase Case, ResponseScore Response)> Responses =>
        Cases.SelectMany(c => c.Assessment.Responses.Where(r => Options.Contains(r.Option)).Select(r => (c, r)));
}
