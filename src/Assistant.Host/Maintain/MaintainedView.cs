using Assistant.Host.Rules;
using Assistant.Planner;

namespace Assistant.Host.Maintain;

/// <summary>The rules in force as the page shows them, measured anew when they change.</summary>
internal sealed class MaintainedView(ServedRules served, AnswererShelf shelf)
{
    private volatile MaintainedRules? _now;

    /// <summary>The rules in force.</summary>
    public MaintainedRules Now
    {
        get
        {
            var rules = served.InForceNow;
            return _now is { } now && now.IsOf(rules) ? now : _now = new MaintainedRules(rules);
        }
    }

    /// <summary>What is in force, what is wrong with a newer edit, and what the content's own analysis finds.</summary>
    public object State()
    {
        var (state, now) = (served.State, Now);
        return new
        {
            serving = state.Serving.ToString(),
            since = state.Since,
            versions = shelf.Versions,
            problems = state.Problems.Select(p => new { place = FormattableString.Invariant($"{p.File}:{p.Line}:{p.Column}"), code = p.Code, message = p.Message }),
            findings = now.Findings.Value.Select(p => new { place = FormattableString.Invariant($"{p.File}:{p.Line}:{p.Column}"), code = p.Code, message = p.Message }),
            failing = now.FailingCases,
        };
    }
}
