using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Verifying;

/// <summary>A sentence may name the states its cites are about, and the powers of their scenario; nobody else.</summary>
internal sealed class StateCheck(StateMentions mentions, Names names)
{
    public void Check(CheckedSentence s, Action<string, string> fault)
    {
        var subjects = s.Grounds.Cases.Select(c => c.State).Concat(s.Grounds.Figures.Select(f => f.State)).ToHashSet(StringComparer.Ordinal);
        if (s.Sentence.State is { } state && subjects.Any(x => x != state))
        {
            fault("wrong-state", $"the sentence is about {state}, its cites are not");
        }

        var allowed = Allowed(s, subjects);
        foreach (var (name, ids) in mentions.In(s.Frame))
        {
            if (!ids.Any(allowed.Contains))
            {
                fault("wrong-state", $"no cite is about {name}");
            }

            if (s.Frame.Contains($"{name} would", StringComparison.Ordinal) && !ids.Any(subjects.Contains))
            {
                fault("wrong-state", $"{name} is not the state assessed");
            }
        }

        if (s.Sentence.State is { } one && s.Frame.Contains(" would ", StringComparison.Ordinal) && !s.Frame.Contains($"{names.Of(one)} would", StringComparison.Ordinal)
            && s.Frame.Contains("plausibly", StringComparison.Ordinal) && !s.Frame.Contains("it would", StringComparison.Ordinal))
        {
            fault("wrong-state", $"the judgement is not about {names.Of(one)}");
        }
    }

    private HashSet<string> Allowed(CheckedSentence s, IEnumerable<string> subjects)
    {
        var allowed = subjects.ToHashSet(StringComparer.Ordinal);
        foreach (var assessment in s.Grounds.Cases.Select(c => c.Assessment))
        {
            allowed.UnionWith(assessment.Scenario.Senders);
            allowed.UnionWith(assessment.Scenario.Over);
            if (assessment.Patron is { } patron)
            {
                allowed.Add(patron);
            }
        }

        foreach (var (_, figure) in s.Grounds.Figures)
        {
            if (FigureWords.PartnerOf(figure) is { } partner)
            {
                allowed.Add(partner);
            }

            allowed.UnionWith(mentions.In(figure.Label).SelectMany(m => m.Ids));
        }

        return allowed;
    }
}
