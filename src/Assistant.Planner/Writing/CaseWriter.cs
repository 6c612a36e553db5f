using System.Globalization;
using Assistant.Planner.Execution;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Results;

namespace Assistant.Planner.Writing;

/// <summary>Writes the sentences about one assessed state.</summary>
internal sealed class CaseWriter(Names names, ScenarioWords scenarios, FigureWords figures, ReasonWriter reasons)
{
    private static readonly string[] Ordinals =
        ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

    /// <summary>Told of a response that stands below its typical place though nothing speaks against it.</summary>
    public const string CarriedLess = "as claims that usually carry it apply less here";

    /// <summary>Told of a response for which every claim hangs on figures that are not known, or none is met.</summary>
    public const string NoneSurely = "no claim surely applies";

    /// <summary>Told between the first and the second response where the assessment cannot tell them apart.</summary>
    public const string Tied = " – or, too close to call, ";

    /// <summary>Below this difference to a typical case, in log-odds, a claim carried nothing.</summary>
    private const double Noticeable = 0.05;

    /// <summary>Which responses lead, in one sentence.</summary>
    public DraftSentence Headline(AssessedCase subject)
    {
        var (assessment, state) = (subject.Assessment, names.Of(subject.State));
        var leading = assessment.Responses.Take(3).ToArray();
        var labels = leading.Select(r => Label(subject, r.Option)).ToArray();
        var opening = scenarios.Opening(assessment.Scenario);
        var commonest = assessment.Responses.MaxBy(r => Math.Round(r.Prior.Value, 9))!;
        var tied = IsTied(subject);
        var judgement = assessment.Confidence switch
        {
            { BaseRatesOnly: true } => $"nothing particular to {state} moves the ranking; in the coded cases states most often chose to {Label(subject, commonest.Option)}",
            { Abstained: true } => $"too few figures on {state} are known to rank firmly; on what there is, it would most plausibly {labels[0]}",
            _ when tied => $"{state} would most plausibly {labels[0]}{Tied}{labels[1]}; next comes: {labels[2]}",
            _ => $"{state} would most plausibly {labels[0]}; next come: {labels[1]}; {labels[2]}",
        };
        var named = assessment.Confidence switch
        {
            { BaseRatesOnly: true } => [commonest],
            { Abstained: true } => leading[..1],
            _ => leading,
        };
        return new DraftSentence($"{opening}, {judgement}.", [.. named.SelectMany(r => Grounds(subject, r, 1))], SentencePlace.Headline)
        {
            State = subject.State,
        };
    }

    /// <summary>"First: widen partners – score 71 (range 52–83), strongly supported."</summary>
    public DraftSentence Rank(AssessedCase subject, ResponseScore response, SentencePlace place, bool naming = false)
    {
        var rank = subject.RankOf(response.Option);
        var lead = naming ? $"{Sentences.Capitalised(names.Of(subject.State))}, {Ordinals[rank - 1].ToLowerInvariant()}" : Ordinals[rank - 1];
        var support = response.IndependentGroups == 0 ? Unmoved(response) : SupportWords.Of(response);
        var unopposed = response.IndependentGroups > 0 && !ReasonWriter.Against(response).Any() ? SupportWords.IsLess(response) ? $", {CarriedLess}" : ", and no claim that applies speaks against it" : "";
        var text = $"{lead}: {Label(subject, response.Option)} – score {Percent(response.Score)} (range {Percent(response.Low)}–{Percent(response.High)}), {support}{unopposed}.";
        return new DraftSentence(text, [.. Grounds(subject, response, 2)], place) { State = subject.State, Option = response.Option };
    }

    /// <summary>Who does what, in one line, those of whom the same holds together: "Costa Rica and Panama would both most plausibly …; Cuba would most plausibly …".</summary>
    public string Leaders(IReadOnlyList<AssessedCase> subjects) => string.Join("; ", subjects.GroupBy(Leading).Select(g =>
        $"{names.List(g.Select(s => s.State))} would {g.Count() switch { 1 => "", 2 => "both ", _ => "all " }}most plausibly {g.Key}"));

    /// <summary>What <see cref="Leaders"/> rests on.</summary>
    public IEnumerable<Cite> LeadersGrounds(IReadOnlyList<AssessedCase> subjects) =>
        subjects.SelectMany(s => Grounds(s, s.Assessment.First, 1).Concat(IsTied(s) ? Grounds(s, s.Assessment.Responses[1], 1) : []));

    /// <summary>Why it stands there: the strongest claims for it.</summary>
    public IEnumerable<DraftSentence> For(AssessedCase subject, ResponseScore response, int from, int count, SentencePlace place) =>
        reasons.For(subject, response).Skip(from).Take(count)
            .Select(c => reasons.Write(subject, response.Option, c, from == 0 && place != SentencePlace.More ? "" : $"Also for {Quoted(subject, response.Option)}: ", place))
            .OfType<DraftSentence>();

    /// <summary>The same as <see cref="Main"/> where several states are told: it says of whom it speaks.</summary>
    public DraftSentence? MainNaming(AssessedCase subject, ResponseScore response, SentencePlace place)
    {
        var state = names.Of(subject.State);
        var lead = place == SentencePlace.More ? $"Also for {Quoted(subject, response.Option)} in {state}: " : $"{Sentences.Capitalised(state)}: ";
        return reasons.For(subject, response).FirstOrDefault() is { Delta: > Noticeable } strongest
            ? reasons.Write(subject, response.Option, strongest, lead, place)
            : BaseRate(subject, response) is { } rate ? rate with { Place = place } : null;
    }

    /// <summary>The strongest claim against it where several states are told.</summary>
    public DraftSentence? AgainstNaming(AssessedCase subject, ResponseScore response, SentencePlace place) =>
        ReasonWriter.Against(response).FirstOrDefault() is { } strongest
            ? reasons.Write(subject, response.Option, strongest, $"Against {Quoted(subject, response.Option)} in {names.Of(subject.State)}: ", place)
            : null;

    /// <summary>What carried it most, in one sentence: its strongest claim, or the coded cases where no claim moved it.</summary>
    public DraftSentence? Main(AssessedCase subject, ResponseScore response, SentencePlace place) =>
        reasons.For(subject, response).FirstOrDefault() is { Delta: > Noticeable }
            ? For(subject, response, 0, 1, place).FirstOrDefault()
            : BaseRate(subject, response) is { } rate ? rate with { Place = place } : For(subject, response, 0, 1, place).FirstOrDefault();

    /// <summary>The claims for it, as <see cref="For"/> tells them.</summary>
    public IEnumerable<Contribution> Carrying(AssessedCase subject, ResponseScore response) => reasons.For(subject, response);

    /// <summary>The strongest claims against it.</summary>
    public IEnumerable<DraftSentence> Against(AssessedCase subject, ResponseScore response, int from, int count, SentencePlace place) =>
        ReasonWriter.Against(response).Skip(from).Take(count)
            .Select(c => reasons.Write(subject, response.Option, c, place == SentencePlace.More ? $"Against {Quoted(subject, response.Option)}: " : "Against it: ", place))
            .OfType<DraftSentence>();

    /// <summary>What the claims say about whether it would work.</summary>
    public IEnumerable<DraftSentence> Success(AssessedCase subject, ResponseScore response) => response.Success
        .Where(Effects.Fired)
        .OrderByDescending(c => response.Prospects.Word is "good" or "poor" && c.Supports == (response.Prospects.Word == "good"))
        .ThenByDescending(c => Math.Round(response.Prospects.Word switch { "good" => c.Delta, "poor" => -c.Delta, _ => Math.Abs(c.Delta) }, 9))
        .ThenBy(c => c.Rule, StringComparer.Ordinal)
        .Take(1)
        .Select(c => reasons.Write(subject, response.Option, c, $"Whether {Quoted(subject, response.Option)} would work – prospects {response.Prospects.Word}: ", SentencePlace.More))
        .OfType<DraftSentence>();

    /// <summary>Where the score starts.</summary>
    public DraftSentence? BaseRate(AssessedCase subject, ResponseScore response)
    {
        if (response.Prior.Episodes == 0)
        {
            return null;
        }

        var position = subject.Assessment.Scenario.Position == "third-party" ? "third parties" : "states under sanctions";
        var text = string.Create(CultureInfo.InvariantCulture,
            $"The starting point of {Quoted(subject, response.Option)} is {Percent(response.Prior.Value)}: of {response.Prior.Episodes} coded cases of {position}, {response.Prior.Chosen} chose it.");
        return new DraftSentence(text, [new Cite.Episodes(response.Option, subject.State, subject.Variant)], SentencePlace.More)
        {
            State = subject.State,
            Option = response.Option,
        };
    }

    /// <summary>What it brings, costs and needs, in one sentence.</summary>
    public DraftSentence? Lines(AssessedCase subject, ResponseScore response)
    {
        var parts = new List<string>();
        var cites = new List<Cite>();
        foreach (var (bearsOn, verb) in new[] { (BearsOn.Brings, "brings"), (BearsOn.Costs, "costs"), (BearsOn.Needs, "needs") })
        {
            var lines = response.Lines.Where(l => l.BearsOn == bearsOn).Take(2).ToArray();
            if (lines.Length > 0)
            {
                parts.Add($"{verb} {Sentences.Join([.. lines.Select(l => l.Text)])}");
                cites.AddRange(lines.Select(l => new Cite.Effect(l.Rule, response.Option, l.BearsOn, true, subject.State, subject.Variant)));
            }
        }

        return parts.Count == 0
            ? null
            : new DraftSentence($"“{Sentences.Capitalised(Label(subject, response.Option))}” {string.Join("; it ", parts)}.", cites, SentencePlace.More)
            {
                State = subject.State,
                Option = response.Option,
            };
    }

    /// <summary>Which figures are missing, and which of them matters most.</summary>
    public DraftSentence? Unknown(AssessedCase subject, SentencePlace place)
    {
        var most = subject.Assessment.Confidence.MostUseful;
        var missing = subject.Assessment.Figures.Where(f => f.IsMissing).OrderByDescending(f => f.Name == most).ThenByDescending(f => f.Rules.Count)
            .ThenBy(f => f.Name, StringComparer.Ordinal).Take(3).ToArray();
        if (missing.Length == 0)
        {
            return null;
        }

        var useful = missing[0].Name == most ? $"; {Sentences.Lowered(figures.Label(missing[0]))} would narrow the range most" : "";
        var text = $"Not known for {names.Of(subject.State)}: {Sentences.Join([.. missing.Select(f => Sentences.Lowered(figures.Label(f)))])}{useful}.";
        return new DraftSentence(text, [.. missing.Select(f => new Cite.Data(subject.State, f.Name, subject.Variant))], place) { State = subject.State };
    }

    /// <summary>Neighbours the rule base cannot tell apart, among the first five.</summary>
    public DraftSentence? NotSeparated(AssessedCase subject, SentencePlace place)
    {
        var shown = subject.Assessment.Responses.Take(5).Select(r => r.Option).ToArray();
        var pairs = subject.Assessment.Confidence.NotSeparated.Where(p => shown.Contains(p.Better) && shown.Contains(p.Worse)).Take(2).ToArray();
        if (pairs.Length == 0)
        {
            return null;
        }

        var text = $"Too close to call: {string.Join("; ", pairs.Select(p => $"{Quoted(subject, p.Better)} and {Quoted(subject, p.Worse)}"))}.";
        var options = pairs.SelectMany(p => new[] { p.Better, p.Worse }).Distinct();
        return new DraftSentence(text, [.. options.SelectMany(o => Grounds(subject, subject.Assessment.Of(o), 1))], place) { State = subject.State };
    }

    /// <summary>Everything else that weighed, so that no applied rule stays hidden.</summary>
    public DraftSentence? Rest(AssessedCase subject, ResponseScore response, IReadOnlySet<string> shown)
    {
        var rest = response.Choice.Where(c => Effects.Fired(c) && c.Share >= 0.1 && !shown.Contains(c.Rule)).ToArray();
        return rest.Length == 0
            ? null
            : new DraftSentence(
                $"Further claims were counted for the score of {Quoted(subject, response.Option)}.",
                [.. rest.Select(c => new Cite.Effect(c.Rule, response.Option, c.BearsOn, c.Supports, subject.State, subject.Variant))],
                SentencePlace.More)
            { State = subject.State, Option = response.Option };
    }

    /// <summary>Whether the first two responses cannot be told apart.</summary>
    public static bool IsTied(AssessedCase subject) =>
        subject.Assessment.Confidence.NotSeparated.Any(p => p.Better == subject.Assessment.First.Option && p.Worse == subject.Assessment.Responses[1].Option);

    private string Leading(AssessedCase subject) => IsTied(subject)
        ? $"{Label(subject, subject.Assessment.First.Option)}{Tied}{Label(subject, subject.Assessment.Responses[1].Option)}"
        : Label(subject, subject.Assessment.First.Option);

    // A score that no claim moved still differs from its base rate: the claims of a typical case are missing.
    private static string Unmoved(ResponseScore response) => (Percent(response.Score) - Percent(response.Prior.Value)) switch
    {
        < -2 => $"as {NoneSurely} here, while in a typical case some speak for it",
        > 2 => $"as {NoneSurely} here, while in a typical case some speak against it",
        _ => "a base rate only, as the document says nothing particular here",
    };

    public string Label(AssessedCase subject, string option) => names.Label(option, subject.Assessment.Scenario.Position);

    public string Quoted(AssessedCase subject, string option) => $"“{Label(subject, option)}”";

    public static int Percent(double share) => (int)Math.Round(Math.Round(share, 9) * 100, MidpointRounding.AwayFromZero);

    /// <summary>What the place of an option rests on: its strongest claims, else the coded cases, else where the document speaks of it.</summary>
    public IEnumerable<Cite> Grounds(AssessedCase subject, ResponseScore response, int most)
    {
        Cite[] claims = [.. reasons.For(subject, response).Take(most)
            .Select(c => new Cite.Effect(c.Rule, response.Option, c.BearsOn, c.Supports, subject.State, subject.Variant))];
        if (claims.Length > 0)
        {
            return claims;
        }

        return response.Prior.Episodes > 0
            ? [new Cite.Episodes(response.Option, subject.State, subject.Variant)]
            : names.Snapshot.FindResponse(response.Option)!.Cites.Take(1).Select(l => new Cite.Located(l));
    }
}
