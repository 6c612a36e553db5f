using System.Text.RegularExpressions;
using Assistant.Planner.Execution;
using Assistant.Planner.Verifying.Rewording;
using Assistant.Planner.Writing;
using Assistant.Planner.Writing.Words;
using Assistant.RuleBase;

namespace Assistant.Planner.Verifying;

/// <summary>Reads every sentence of a draft against the findings: what does not hold does not leave.</summary>
/// <remarks>
/// Existence is not enough: polarity, degree, state, option, rank, support word and every number must be what the cited rule or row gave in this answer.
/// Pure and safe for concurrent use; built once per snapshot.
/// </remarks>
public sealed partial class AnswerVerifier
{
    private readonly RuleBaseSnapshot _snapshot;
    private readonly Names _names;
    private readonly FigureWords _figures;
    private readonly ConditionWords _conditions;
    private readonly ConditionCheck _applying;
    private readonly GroundsFinder _grounds;
    private readonly StateCheck _states;
    private readonly OptionCheck _options;
    private readonly FigureCheck _numbers;
    private readonly FlipCheck _flips;
    private readonly SectorCheck _sectors;
    private readonly RankingCheck _ranking;
    private readonly TrialCheck _trials;
    private readonly ChangeWords _changes;
    private readonly PrecedentCheck _precedents;
    private readonly PrecedentWords _cases;
    private readonly (string Option, string Label)[] _labels;
    private readonly RewordingCheck _rewordings;

    /// <summary>A verifier for one snapshot.</summary>
    public AnswerVerifier(RuleBaseSnapshot snapshot)
    {
        _snapshot = snapshot;
        _names = new Names(snapshot);
        _figures = new FigureWords(_names);
        _conditions = new ConditionWords(_names);
        _applying = new ConditionCheck(_conditions);
        _grounds = new GroundsFinder(snapshot);
        var mentions = new StateMentions(snapshot);
        _states = new StateCheck(mentions, _names);
        _options = new OptionCheck(_names);
        _numbers = new FigureCheck(new AllowedFigures(snapshot), _figures, _names);
        _flips = new FlipCheck(new FlipWords(_names), _names);
        _sectors = new SectorCheck(_names);
        _ranking = new RankingCheck(_names);
        _changes = new ChangeWords(snapshot);
        _trials = new TrialCheck(_changes, _names);
        _cases = new PrecedentWords(_names);
        _precedents = new PrecedentCheck(_cases);
        _labels = [.. snapshot.Responses.SelectMany(r => new[] { (r.Id, r.LabelTarget), (r.Id, r.LabelThirdParty) }).Distinct().OrderByDescending(l => l.Item2.Length)];
        _rewordings = new RewordingCheck(new SentenceSkeleton(mentions, _labels));
    }

    /// <summary>The draft without what does not hold, and why.</summary>
    public Verification Verify(Draft draft, Findings findings)
    {
        var faults = new List<DraftFault>();
        var sound = draft.Sentences.Where(s => Holds(s, findings, faults)).ToArray();
        var lines = draft.Lines.Where(l => LineHolds(l, findings, faults)).ToArray();
        return new Verification(draft with { Sentences = sound, Lines = lines }, faults);
    }

    /// <summary>The sentence in the words proposed for it if they say the same, else in its own; never proposed words that do not hold.</summary>
    /// <param name="sentence">One that <see cref="Verify"/> let pass, with or without <see cref="DraftSentence.Rewording"/>.</param>
    /// <param name="fault">Why the proposed words do not hold, or null.</param>
    public DraftSentence Reworded(DraftSentence sentence, out DraftFault? fault)
    {
        fault = null;
        if (sentence.Rewording is not { } proposed || proposed == sentence.Text)
        {
            return sentence with { Rewording = null };
        }

        if (_rewordings.Fault(sentence.Text, proposed) is { } reason)
        {
            fault = new DraftFault("wrong-rewording", sentence.Text, reason);
            return sentence with { Rewording = null };
        }

        return sentence with { Text = proposed, Rewording = null };
    }

    private bool Holds(DraftSentence sentence, Findings findings, List<DraftFault> faults)
    {
        var before = faults.Count;
        if (TextHygiene.Fault(sentence.Text) is { } unclean)
        {
            Fault("unclean-text", unclean);
            return false;
        }

        if (sentence.Cites.Count == 0)
        {
            Fault("uncited", "an analytic sentence needs a cite");
            return false;
        }

        var grounds = _grounds.Find(sentence, findings, Fault);
        if (faults.Count > before)
        {
            return false;
        }

        var withoutClaims = Frame.Of(sentence.Text, Pieces(grounds, findings));
        var (frame, options) = WithoutLabels(withoutClaims);
        var read = new CheckedSentence(sentence, grounds, withoutClaims, frame, options);
        PolarityCheck.Check(read, Fault);
        _applying.Check(read, Fault);
        _states.Check(read, Fault);
        _options.Check(read, Fault);
        _numbers.Check(read, Fault);
        LineCheck.Check(read, Fault);
        _trials.Check(read, findings, Fault);
        _precedents.Check(read, Fault);
        _ranking.Check(read, findings, Fault);
        _sectors.Check(read, findings, Fault);
        _flips.Check(read, findings, Fault);
        return faults.Count == before;

        void Fault(string code, string reason) => faults.Add(new DraftFault(code, sentence.Text, reason));
    }

    private static bool LineHolds(DraftLine line, Findings findings, List<DraftFault> faults)
    {
        if (TextHygiene.Fault(line.Text) is { } unclean)
        {
            faults.Add(new DraftFault("unclean-text", line.Text, unclean));
            return false;
        }

        if (LineCheck.Holds(line, findings))
        {
            return true;
        }

        faults.Add(new DraftFault("wrong-line", line.Text, $"{line.Cite.Rule} does not say so about {line.Cite.Option}"));
        return false;
    }

    /// <summary>Everything a sentence may take over whole from what it cites.</summary>
    private IEnumerable<string> Pieces(Grounds grounds, Findings findings) =>
    [
        .. grounds.Rules.Select(r => Sentences.WithoutStop(r.Claim)),
        .. grounds.Cases.Count > 0 ? [] : grounds.Rules.SelectMany(r => new[] { r.When, r.WeakenedBy, r.StrengthenedBy }).Where(c => c is not null).Select(c => _conditions.Of(c!)).Where(t => t.Length > 12),
        .. grounds.Rules.SelectMany(r => r.Effects).Select(e => e.Line).OfType<string>(),
        .. grounds.Lines.Select(l => l.Line.Text),
        .. grounds.Figures.SelectMany(f => new[] { _figures.Clause(f.State, f.Figure), _figures.Entry(f.State, f.Figure) }),
        .. findings.Flip is { Changed: { } changed } flip && grounds.Cases.Contains(changed) ? (string[])[FlipWords.Margin(flip)] : [],
        .. findings.Trials.Where(t => grounds.Cases.Contains(t.Case)).Select(t => _changes.If(t.Change)),
        .. findings.Flip is { Changed: { } after } found && grounds.Cases.Contains(after) ? found.Changes.Select(_changes.If) : [],
        .. grounds.Precedents.Select(_cases.Phrase),
        .. grounds.Located.SelectMany(l => Located(l, findings)),
    ];

    private IEnumerable<string> Located(RuleBase.Documents.SourceLocator locator, Findings findings)
    {
        var document = _snapshot.Documents[locator.Document];
        var sentence = document.Find(locator.Position);
        return
        [
            document.Title,
            document.Appraisal,
            Writing.Intents.SourceWriter.Described(document),
            .. new[] { sentence?.RelatedTopic, sentence?.None }.OfType<string>().Select(Sentences.WithoutStop),
            .. _snapshot.Companions.Where(c => c.Cites.Contains(locator)).Select(c => c.Sentence),
        ];
    }

    private (string Frame, IReadOnlyList<string> Options) WithoutLabels(string text)
    {
        var found = new List<(int At, string Option)>();
        var frame = text;
        foreach (var (option, label) in _labels)
        {
            for (var at = frame.IndexOf(label, StringComparison.OrdinalIgnoreCase); at >= 0; at = frame.IndexOf(label, StringComparison.OrdinalIgnoreCase))
            {
                found.Add((at, option));
                frame = string.Concat(frame.AsSpan(0, at), new string(Frame.Gap, label.Length), frame.AsSpan(at + label.Length));
            }
        }

        var collapsed = Gaps().Replace(frame, Frame.Gap.ToString());
        return (collapsed, [.. found.OrderBy(f => f.At).Select(f => f.Option)]);
    }

    [GeneratedRegex("\u25CC+", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}
