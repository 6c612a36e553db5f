using Assistant.Planner.Execution;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Verifying;

/// <summary>Resolves the cites of a sentence against the findings, or says why one does not hold.</summary>
internal sealed class GroundsFinder(RuleBaseSnapshot snapshot)
{
    public Grounds Find(DraftSentence sentence, Findings findings, Action<string, string> fault)
    {
        var grounds = new Grounds();
        foreach (var cite in sentence.Cites)
        {
            switch (cite)
            {
                case Cite.Claim claim:
                    Claim(claim, findings, grounds, fault);
                    break;
                case Cite.Effect effect:
                    Effect(effect, findings, grounds, fault);
                    break;
                case Cite.Located located:
                    Located(located, grounds, fault);
                    break;
                case Cite.Data data:
                    Data(data, findings, grounds, fault);
                    break;
                case Cite.Episodes episodes:
                    Episodes(episodes, findings, grounds, fault);
                    break;
            }
        }

        return grounds;
    }

    private void Claim(Cite.Claim cite, Findings findings, Grounds grounds, Action<string, string> fault)
    {
        if (findings.Rules.FirstOrDefault(r => r.Id == cite.Rule) is not { } rule)
        {
            fault("unresolved-cite", $"no step looked up the rule {cite.Rule}");
            return;
        }

        if (Resolves(rule, fault))
        {
            grounds.Rules.Add(rule);
            grounds.Options.UnionWith(rule.Effects.Select(e => e.Option));
        }
    }

    private void Effect(Cite.Effect cite, Findings findings, Grounds grounds, Action<string, string> fault)
    {
        if (snapshot.FindRule(cite.Rule) is not { } rule)
        {
            fault("unresolved-cite", $"there is no rule {cite.Rule}");
            return;
        }

        if (rule.Status != RuleStatus.Stable)
        {
            fault("retired-rule", $"{cite.Rule} is {rule.Status}, not in force");
            return;
        }

        if (findings.Case(cite.State, cite.Variant) is not { } subject)
        {
            fault("wrong-state", $"{cite.State} was not assessed in this answer");
            return;
        }

        if (subject.RankOf(cite.Option) == 0)
        {
            fault("wrong-option", $"{cite.Option} is no response of this assessment");
            return;
        }

        if (!Resolves(rule, fault))
        {
            return;
        }

        var response = subject.Assessment.Of(cite.Option);
        if (cite.BearsOn is BearsOn.Brings or BearsOn.Costs or BearsOn.Needs)
        {
            if (response.Lines.FirstOrDefault(l => l.Rule == cite.Rule && l.BearsOn == cite.BearsOn) is not { } first)
            {
                fault("unfired-rule", $"{cite.Rule} names nothing that {cite.Option} {cite.BearsOn} here");
                return;
            }

            grounds.Lines.AddRange(response.Lines.Where(l => l.Rule == cite.Rule && l.BearsOn == cite.BearsOn).Select(l => (cite, l)));
        }
        else
        {
            var all = (cite.BearsOn == BearsOn.Choice ? response.Choice : response.Success).Where(c => c.Rule == cite.Rule && Effects.Fired(c)).ToArray();
            if (all.Length == 0)
            {
                fault("unfired-rule", $"{cite.Rule} moved nothing about {cite.Option} for {cite.State}");
                return;
            }

            if (all.FirstOrDefault(c => c.Supports == cite.Supports) is not { } contribution)
            {
                fault("wrong-polarity", $"{cite.Rule} {(cite.Supports ? "attacks" : "supports")} {cite.Option}");
                return;
            }

            grounds.Contributions.Add((cite, contribution));
        }

        grounds.Rules.Add(rule);
        grounds.Options.Add(cite.Option);
        grounds.Cases.Add(subject);
    }

    private void Located(Cite.Located cite, Grounds grounds, Action<string, string> fault)
    {
        if (!snapshot.Resolves(cite.Locator))
        {
            fault("unresolved-cite", $"there is no sentence {cite.Locator}");
            return;
        }

        grounds.Located.Add(cite.Locator);
        grounds.Options.UnionWith(snapshot.Responses.Where(r => r.Cites.Contains(cite.Locator)).Select(r => r.Id));
    }

    private static void Data(Cite.Data cite, Findings findings, Grounds grounds, Action<string, string> fault)
    {
        var subject = findings.Case(cite.State, cite.Variant);
        var rows = (subject?.Assessment.Figures ?? findings.Profiles.FirstOrDefault(p => p.Profile.State.Iso3 == cite.State)?.Figures ?? [])
            .Where(f => f.Name == cite.Figure)
            .ToArray();
        if (rows.Length == 0)
        {
            fault("no-such-figure", $"no row {cite.Figure} of {cite.State} was read in this answer");
            return;
        }

        grounds.Figures.Add((cite.State, rows[0] with { Rules = [.. rows.SelectMany(r => r.Rules).Distinct()] }));
        if (subject is not null)
        {
            grounds.Cases.Add(subject);
        }
    }

    private static void Episodes(Cite.Episodes cite, Findings findings, Grounds grounds, Action<string, string> fault)
    {
        if (findings.Case(cite.State, cite.Variant) is not { } subject || subject.RankOf(cite.Option) == 0 || subject.Assessment.Of(cite.Option).Prior.Episodes == 0)
        {
            fault("unresolved-cite", $"no coded cases stand behind {cite.Option} for {cite.State}");
            return;
        }

        grounds.Episodes.Add((subject, subject.Assessment.Of(cite.Option)));
        grounds.Options.Add(cite.Option);
        grounds.Cases.Add(subject);
    }

    private bool Resolves(Rule rule, Action<string, string> fault)
    {
        if (rule.Cites.Count > 0 && rule.Cites.All(snapshot.Resolves))
        {
            return true;
        }

        fault("unresolved-cite", $"the rule {rule.Id} points at no sentence of a document");
        return false;
    }
}
