using System.Globalization;
using Assistant.Planner.Execution;
using Assistant.Planner.Questions;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;
using Assistant.RuleBase.States;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing;

/// <summary>What a reader must know beside the sentences; from fixed templates, so that nothing in it claims anything about the case.</summary>
internal sealed class CaveatWriter(RuleBaseSnapshot snapshot, Names names, ScenarioWords scenarios)
{
    private const int MostNotes = 3;
    private const string NothingSaid = "nothing-said";

    public IReadOnlyList<string> Write(Question question, Findings findings) =>
    [
        .. question.Notes,
        .. Reading(question),
        .. Version(question),
        .. findings.Assessments.Count == 0 ? [] : Assumptions(question),
        .. findings.Assessments.Where(a => a.Variant != "base").SelectMany(a => Case(a.Assessment)),
        .. Civilians(question, findings),
        .. Outside(question),
        .. findings.Assessments.Count == 0 ? [] : (string[])["A reading of one rule base: no forecast and no advice."],
    ];

    private static IEnumerable<string> Reading(Question question) => question.Intent switch
    {
        Intent.Rank when question.States.Count > 0 => ["Ranking many states at once is not offered yet; here are the states you named, each for itself."],
        Intent.Counterfactual => ["Searching for the smallest change that flips the ranking is not offered yet; here is the assessment as it stands, and a what-if question shows any one change."],
        Intent.WhatIf => ["A what-if shows how the rule base reacts to a change; it is no advice."],
        _ => [],
    };

    private IEnumerable<string> Version(Question question) =>
        question.UnderVersion is { } asked && asked != snapshot.Version.Number && asked != snapshot.Version.ToString()
            ? [$"Only rule base {snapshot.Version.Number} is loaded; the answer is under that one."]
            : [];

    private IEnumerable<string> Assumptions(Question question)
    {
        var assumed = question.Assumed.Select(a => Assumed(question, a)).Where(a => a.Length > 0).ToArray();
        if (assumed.Length > 0)
        {
            yield return $"Assumed, as the question leaves it open: {string.Join("; ", assumed)}.";
        }

        foreach (var fact in question.Facts)
        {
            yield return $"You said: {fact} – taken as given, not checked.";
        }

        if (question.Scenario.Overrides.Count > 0)
        {
            var set = question.Scenario.Overrides.Keys.Order(StringComparer.Ordinal)
                .Select(id => Sentences.Lowered(snapshot.Indicators.GetValueOrDefault(id)?.Name ?? snapshot.Factors.FirstOrDefault(f => f.Id == id)?.Label ?? id));
            yield return $"Set by you, not from the data: {Sentences.Join([.. set])}.";
        }
    }

    private string Assumed(Question question, string attribute)
    {
        var value = scenarios.Value(question.Scenario, attribute);
        var because = Reasons(question.Scenario, attribute)
            .OrderBy(a => a.When == NothingSaid != question.Assumed.Contains("measures"))
            .FirstOrDefault()?.Because;
        return value.Length == 0 ? "" : $"{attribute} – {value}{(because is null ? "" : $" ({because})")}";
    }

    /// <summary>The declared assumptions that supply what the scenario holds; <c>patron</c> stands for whoever that is.</summary>
    private IEnumerable<ScenarioAssumption> Reasons(Scenario scenario, string attribute)
    {
        var held = ScenarioWords.Ids(scenario, attribute);
        return snapshot.Sanctions.Assumptions.Where(a => a.Attribute == attribute && (a.Values is ["patron"] || a.Values.SequenceEqual(held)));
    }

    private IEnumerable<string> Case(Assessment assessment)
    {
        var state = names.Of(assessment.State);
        var confidence = assessment.Confidence;
        yield return $"Confidence in the ranking for {state}: {confidence.Level}"
            + (confidence.Reasons.Count == 0 ? "." : $" ({string.Join("; ", confidence.Reasons.Select(Sentences.WithoutStop))}).");
        if (confidence.Abstained)
        {
            yield return $"Under 40 % of the figures the claims ask for are known for {state}: take the order as no more than a hint.";
        }

        if (confidence.BaseRatesOnly)
        {
            yield return $"No particular evidence on {state} here: base rates only.";
        }

        if (snapshot.States.GetValueOrDefault(assessment.State) is not { } profile)
        {
            yield break;
        }

        if (profile.Class == StateClass.Middle)
        {
            yield return $"{Sentences.Capitalised(state)} counts as a middle power; the claims speak of smaller states, so confidence is one step lower.";
        }

        if (assessment.AsOf is { } year)
        {
            var known = assessment.Figures.Count(f => !f.IsMissing);
            yield return string.Create(CultureInfo.InvariantCulture, $"As of {year}: {known} of {assessment.Figures.Count} figures are known for {state}.");
        }

        var used = assessment.Figures.Where(f => !f.IsMissing).Select(f => f.Feature.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var note in profile.Notes.Where(n => n.Indicators.Count == 0 || n.Indicators.Any(used.Contains)).Take(MostNotes))
        {
            yield return $"{Sentences.Capitalised(state)}: {note.Text}";
        }
    }

    private static IEnumerable<string> Civilians(Question question, Findings findings)
    {
        var touches = findings.Assessments.Any(a => a.Assessment.Scenario.Breadth == "comprehensive" || a.Assessment.Scenario.Measures.Contains("energy"))
            || (findings.Assessments.Count > 0 && (Says("food") || Says("medicin") || Says("humanitarian")));
        return touches ? ["Effects on civilians, such as on food, medicine and heating, are not modelled."] : [];

        bool Says(string word) => question.Text.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<string> Outside(Question question) =>
        question.Outside.Select(id => snapshot.Outside.FirstOrDefault(o => o.Id == id)?.Sentence).OfType<string>();
}
