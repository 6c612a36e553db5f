using System.Globalization;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Vocabulary;

namespace Assistant.Planner.Writing;

/// <summary>Writes what another state of things would change, and which cases of the past lie nearest.</summary>
internal sealed class VariationWriter(Names names, CaseWriter cases)
{
    /// <summary>What every sentence about a sign begins with.</summary>
    public const string WatchLead = "Watch for ";

    /// <summary>What every sentence about another leader begins with.</summary>
    public const string IfLead = "If ";

    private readonly ChangeWords _changes = new(names.Snapshot);
    private readonly PrecedentWords _precedents = new(names);

    /// <summary>"If relief against concessions were on offer, Serbia would most plausibly ask the sender for waivers."</summary>
    public DraftSentence Sensitivity(Trial trial, SentencePlace place)
    {
        var first = trial.Case.Assessment.First;
        return new DraftSentence(
            $"{IfLead}{_changes.If(trial.Change)}, {names.Of(trial.Case.State)} would most plausibly {cases.Label(trial.Case, first.Option)}.",
            [.. cases.Grounds(trial.Case, first, 1)],
            place)
        { State = trial.Case.State, Option = first.Option };
    }

    /// <summary>"If trade openness were 58 % of GDP, Serbia would most plausibly …: no smaller single change flips it."</summary>
    public DraftSentence Flip(AssessedCase now, SingleFlip flip, SentencePlace place)
    {
        if (flip.Trial is { } trial)
        {
            var line = Sensitivity(trial, place);
            return line with { Text = $"{Sentences.WithoutStop(line.Text)}{FlipWords.Smallest}" };
        }

        var first = now.Assessment.First;
        return new DraftSentence($"{FlipWords.NoneAlone}{names.Of(now.State)}.", [.. cases.Grounds(now, first, 1)], place) { State = now.State, Option = first.Option };
    }

    /// <summary>"Watch for relief against concessions coming on offer: it would lift “…” from 49 to 63."</summary>
    public DraftSentence Watch(AssessedCase now, WatchedSign sign, SentencePlace place)
    {
        var (before, after) = (now.Assessment.Of(sign.Option), sign.Trial.Case.Assessment.Of(sign.Option));
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{WatchLead}{_changes.Sign(sign.Trial.Change)}: it would lift {cases.Quoted(now, sign.Option)} from {CaseWriter.Percent(before.Score)} to {CaseWriter.Percent(after.Score)}.");
        return new DraftSentence(
            text,
            [new Cite.Effect(sign.Rule, sign.Option, BearsOn.Choice, true, now.State, sign.Trial.Case.Variant), .. cases.Grounds(now, before, 1)],
            place)
        { State = now.State, Option = sign.Option };
    }

    /// <summary>The nearest coded cases, labelled as no part of the score.</summary>
    public DraftSentence? Precedents(IReadOnlyList<NearEpisode> nearest, SentencePlace place) => nearest.Count == 0
        ? null
        : new DraftSentence(
            $"{PrecedentWords.Lead}{string.Join("; ", nearest.Select(n => _precedents.Phrase(n.Episode)))}.",
            [.. nearest.Select(n => new Cite.Precedent(n.Episode.Id))],
            place);
}
