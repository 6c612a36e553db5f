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
    private readonly FilterWords _filters = new(names);

    private const int MostNotes = 3;
    private const string NothingSaid = "nothing-said";

    /// <summary>Words of goods that civilians live on.</summary>
    private static readonly string[] Civilian =
        ["food", "grain", "wheat", "rice", "fertili", "medicin", "medical", "vaccine", "pharma", "hospital", "humanitarian", "heating", "electricity", "fuel", "gas", "oil"];

    public IReadOnlyList<string> Write(Question question, Findings findings) => question.Form.Kind == FormKind.Brief && findings.Assessments.Count == 1
        ? [.. question.Notes, .. Version(question), .. Assumptions(question), Confidence(findings.Assessments[0].Assessment), .. Years(findings.Assessments[0].Assessment), .. Civilians(question, findings)]
        :
        [
            .. question.Notes,
            .. Reading(question),
            .. Rest(question),
            .. Version(question),
            .. findings.Profiles.SelectMany(Years),
            .. findings.Profiles.SelectMany(p => WithoutTie(question, p)),
            .. findings.AreByFigure ? (string[])["No claim speaks of this by name: the rules shown look at a figure for it."] : [],
            .. findings.Assessments.Count == 0 ? [] : Assumptions(question),
            .. findings.Ranking is { } ranking ? Ranking(question, ranking) : findings.Assessments.Where(a => a.Variant != "base").SelectMany(a => Case(a.Assessment, BySector(findings) ? a.Variant : null)).Distinct(),
            .. Civilians(question, findings),
            .. Outside(question),
            .. findings.Assessments.Count == 0 ? [] : (string[])["A reading of one rule base: no forecast and no advice."],
        ];

    private static IEnumerable<string> Reading(Question question) => question.Intent switch
    {
        Intent.Counterfactual => ["A counterfactual shows where the rule base turns over; it is no advice. Geography, size, history and who presses whom are never changed."],
        Intent.WhatIf => ["A what-if shows how the rule base reacts to a change; it is no advice."],
        _ => [],
    };

    private static IEnumerable<string> Rest(Question question) => question.Rest.Count == 0
        ? []
        : [question.Rest.Count == 1 ? "One question at a time: the other one stands below, ready to be asked." : "One question at a time: the others stand below, ready to be asked."];

    private IEnumerable<string> Version(Question question) =>
        question.UnderVersion is not { } asked
            ? []
            : asked == snapshot.Version.Number || asked == snapshot.Version.ToString()
                ? [$"Under rule base {snapshot.Version.Number}, as asked."]
                : [$"You asked under rule base {asked}, which is not at hand: this answer is under {snapshot.Version.Number}, and one under {asked} may differ."];

    // "How much of its trade is with China?" of a state whose coded ties leave China out.
    private IEnumerable<string> WithoutTie(Question question, StateFigures profile) => AskedFigures.Of(question) is { Partners.Count: > 0 } asked && !profile.Figures.Any(f => f.Partner is not null && asked.Hold(f))
        ? [$"No such tie of {names.Of(profile.Profile.State.Iso3)} to {Sentences.Join([.. asked.Partners.Select(names.Of)])} is listed: the base holds the strongest ties only, not every flow."]
        : [];

    private static bool BySector(Findings findings) => findings.Assessments is [{ Variant: not (null or "base" or "changed") }, ..];

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

    private string Confidence(Assessment assessment, string? sector = null) =>
        $"Confidence in the ranking for {names.Of(assessment.State)}{(sector is null ? "" : $" under measures on {sector}")}: {assessment.Confidence.Level}"
        + (assessment.Confidence.Reasons.Count == 0 ? "." : $" ({string.Join("; ", assessment.Confidence.Reasons.Select(Sentences.WithoutStop))}).");

    /// <summary>How much an answer that looks back still knows.</summary>
    private IEnumerable<string> Years(Assessment assessment) => assessment.AsOf is { } year
        ? [string.Create(CultureInfo.InvariantCulture, $"As of {year}: {assessment.Figures.Count(f => !f.IsMissing)} of {assessment.Figures.Count} figures are known for {names.Of(assessment.State)}; none is more than {snapshot.Parameters.MaximumAge} years older, save for ties.")]
        : [];

    private IEnumerable<string> Years(StateFigures profile) => profile.AsOf is { } year
        ? [string.Create(CultureInfo.InvariantCulture, $"As of {year}: {profile.Figures.Count(f => !f.IsMissing)} of {profile.Figures.Count} figures and ties are known for {names.Of(profile.Profile.State.Iso3)}.")]
        : [];

    private IEnumerable<string> Case(Assessment assessment, string? sector)
    {
        var state = names.Of(assessment.State);
        var confidence = assessment.Confidence;
        yield return Confidence(assessment, sector);
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

        foreach (var line in Years(assessment))
        {
            yield return line;
        }

        var used = assessment.Figures.Where(f => !f.IsMissing).Select(f => f.Feature.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var note in profile.Notes.Where(n => n.Indicators.Count == 0 || n.Indicators.Any(used.Contains)).Take(MostNotes))
        {
            yield return $"{Sentences.Capitalised(state)}: {note.Text}";
        }
    }

    private IEnumerable<string> Ranking(Question question, RankingFound ranking)
    {
        if (question.Filters.Count > 0)
        {
            yield return $"Only states that meet all of this: {_filters.Of(question.Filters)}.";
        }

        if (ranking.Cases.Count > 0)
        {
            var shown = ranking.Shown < ranking.Cases.Count ? FormattableString.Invariant($"; the first {ranking.Shown} are shown") : "";
            yield return FormattableString.Invariant($"{ranking.Cases.Count} states were compared{shown}. Neighbours whose ranges overlap are not told apart.");
        }

        if (question.AsOf is { } year && ranking.Shown > 0)
        {
            var known = ranking.Cases.Take(ranking.Shown).Select(c => c.Assessment.Figures.Count(f => !f.IsMissing)).ToArray();
            yield return FormattableString.Invariant($"As of {year}: between {known.Min()} and {known.Max()} of the figures asked for are known for the states shown.");
        }

        if (question.Options.Count > 1)
        {
            yield return "Ordered by the first response you named.";
        }

        if (question.Among is not null && ranking.LeftOut.Count > 0)
        {
            yield return $"Not ranked, as a great power or a party to the pressure: {names.List(ranking.LeftOut)}.";
        }

        if (ranking.Unknown.Count > 0)
        {
            yield return $"Left out, as a figure asked for is missing: {names.List(ranking.Unknown)}.";
        }

        var thin = ranking.Cases.Take(ranking.Shown).Where(c => c.Assessment.Confidence.Abstained).Select(c => c.State).ToArray();
        if (thin.Length > 0)
        {
            yield return $"Under 40 % of the figures the claims ask for are known for {names.List(thin)}.";
        }
    }

    private static IEnumerable<string> Civilians(Question question, Findings findings)
    {
        var touches = findings.Assessments.Any(a => a.Assessment.Scenario.Breadth == "comprehensive" || a.Assessment.Scenario.Measures.Contains("energy"))
            || (findings.Assessments.Count > 0 && Civilian.Any(Says));
        return touches ? ["Effects on civilians, such as on food, medicine and heating, are not modelled."] : [];

        bool Says(string word) => question.Text.Contains(" " + word, StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<string> Outside(Question question) =>
        question.Outside.Select(id => snapshot.Outside.FirstOrDefault(o => o.Id == id)?.Sentence).OfType<string>();
}
