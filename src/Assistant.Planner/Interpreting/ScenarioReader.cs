using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Interpreting;

/// <summary>Reads the pressure a message speaks of: measures, size, weight, time, demands and offers.</summary>
internal sealed class ScenarioReader(ScenarioLexicon lexicon)
{
    private readonly BreadthReader _breadths = new(lexicon);
    private readonly MeasureReader _measures = new(lexicon);

    private static readonly string[] NeedNoun = ["full", "total", "listed", "designated", "open", "mixed", "strict", "heavy", "tough",
        "medium", "considerable", "lasting", "generation"];
    private static readonly string[] UnnamedSenders = ["neighbour", "neighbor", "neighbours", "neighbors", "regional", "somebody",
        "someone", "donors", "donor", "lenders", "creditors", "patron", "ally"];
    internal static readonly string[] Negations = ["no", "not", "without", "never", "isnt", "arent"];
    private static readonly string[] Offering = ["offer", "offers", "offered", "offering", "grants", "granted", "grant", "promise",
        "promises", "promised", "dangles", "with", "gets", "gives", "gave"];

    private static readonly PhraseList Joining = new("did the same|does the same|do the same|did likewise|does likewise|did so too|joined in|joins in|join in|joined them|joins them|follows suit|followed suit|follow suit|as well");

    private static readonly PhraseList OnTop = new("on top|as well|in addition|on top of that|at the same time");

    /// <summary>Reads the scenario.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="found">The names among them.</param>
    /// <param name="roles">Who is who.</param>
    /// <param name="overrides">Assumed values.</param>
    /// <param name="options">Responses named.</param>
    /// <param name="exclusions">What is taken out of the pressure.</param>
    /// <param name="isMadeGood">Whether somebody else makes good what the state loses.</param>
    public HeardScenario Read(IReadOnlyList<Token> tokens, FoundNames found, Roles roles, ReadOverrides overrides, ReadOptions options, Exclusions exclusions, bool isMadeGood)
    {
        var secondary = lexicon.Secondary.Scan(tokens);
        var third = lexicon.ThirdParty.Scan(tokens).Where(m => !CoversAsked(m, found, roles)).ToList();
        bool Reason(int i) => secondary.Any(s => s.Length > 1 && s.Covers(i)) || third.Any(t => t.Covers(i)) || overrides.Covers(i)
            || exclusions.Covers(i) || found.At(i) is not null;
        var joins = JoinReader.Means(tokens, found, roles);
        var size = _breadths.Read(tokens, overrides);
        var offers = lexicon.Of("offers").Scan(tokens).Where(m => !options.Covers(m)
            || Follows(tokens, m.Start, Offering)).SelectMany(m => m.Values).Concat(OfferReader.Read(tokens)).Concat(isMadeGood || found.Mentions.Any(m => !roles.Senders.Any(m.Ids.Contains) && (OfferReader.HoldsOutHelp(tokens, m.End) || OfferReader.IsHadFrom(tokens, m))) ? ["patron-aid"] : []).Distinct().ToList();
        var scenario = new Scenario
        {
            Senders = roles.Senders,
            Over = roles.Over,
            Measures = [.. _measures.Read(tokens, found, roles, options, Reason).Except(UnsetReader.Read(tokens))],
            Breadth = size.Breadth,
            Intensity = One(tokens, "intensity", overrides, found),
            Duration = Spans.Duration(overrides.Covered.Count == 0 ? tokens : [.. tokens.Where((_, i) => !overrides.Covers(i))]) ?? One(tokens, "duration", overrides, found),
            Phase = Spans.SaysProlonged(tokens) ? "prolonged" : One(tokens, "phase", overrides, found),
            Demand = One(tokens, "demand", overrides, found) ?? DemandReader.Read(tokens),
            Offers = offers,
            Posture = One(tokens, "posture", overrides, found),
            Overrides = overrides.Values,
        };
        return new HeardScenario
        {
            Scenario = scenario,
            SaysThirdParty = third.Count > 0 || joins,
            JoinsSanctions = joins,
            NamesPersons = PersonTargets.Meant(tokens),
            DeniesPressure = exclusions.DeniesPressure,
            Secondary = secondary.Count == 0 ? null : !Negations.Contains(Left(tokens, secondary[0].Start)),
            ClosesBorder = size.ClosesBorder,
            NamesEmbargo = size.NamesEmbargo,
            SpeaksOfDonors = tokens.Any(t => t.Text is "donor" or "donors"),
            Adds = tokens.Any(t => t.Text is "also" or "additionally" or "besides" or "add" or "adds" or "added" or "plus" or "too") || Joining.IsIn(tokens) || OnTop.IsIn(tokens),
            HasUnnamedSender = Enumerable.Range(0, tokens.Count).Any(i => UnnamedSenders.Contains(tokens[i].Text) && !exclusions.Covers(i)),
            Claimant = Claimants.Read(tokens),
            Contradiction = size.Contradiction,
            NamesPressure = tokens.Any(t => RoleWords.SanctionNouns.Contains(t.Text)
                && t.Text is not ("action" or "order" or "orders" or "conditions" or "offer" or "offers" or "control" or "controls"
                or "cut" or "cuts")),
        };
    }

    private string? One(IReadOnlyList<Token> tokens, string attribute, ReadOverrides overrides, FoundNames found)
    {
        string? read = null;
        foreach (var match in lexicon.Of(attribute).Scan(tokens))
        {
            if (!overrides.Covers(match.Start) && found.At(match.Start) is null && !IsSetAside(tokens, match.Start) && !Negations.Contains(Left(tokens, match.Start))
                && !(tokens[match.End - 1].Text == "place" && match.End < tokens.Count && tokens[match.End].Text == "of") && !(match.Start > 1 && tokens[match.Start - 1].Text == "yet" && tokens[match.Start - 2].Text == "not") && !(attribute == "phase" && read == "threatened" && match.Values[0] == "imposed") && !FormReader.NamesBrief(tokens, match.Start) && !Vague(tokens, match.Start, match.End, Phrase(tokens, match.Start, match.End)))
            {
                read = match.Values[0];
            }
        }

        return read;
    }

    // "imposed rather than threatened", "not targeted but comprehensive"
    internal static bool IsSetAside(IReadOnlyList<Token> tokens, int start) => start > 1
        && ((tokens[start - 1].Text is "than" && tokens[start - 2].Text is "rather") || (tokens[start - 1].Text is "of" && tokens[start - 2].Text is "instead")
            || (tokens[start - 1].Text is "from" && tokens.Skip(start + 1).Take(2).Any(t => t.Text is "to" or "into")));

    // "full sanctions" says a size, "the full answer" does not.
    internal static bool Vague(IReadOnlyList<Token> tokens, int start, int end, string phrase) =>
        NeedNoun.Contains(phrase) && !(end < tokens.Count && tokens[end].Text is "instead" or "rather") && !RoleWords.RunsIntoSanction(tokens, end, _ => false)
            && !Follows(tokens, start, ["were", "was", "is", "be", "became", "are"]);

    private static bool CoversAsked(PhraseMatch<bool> match, FoundNames found, Roles roles) =>
        found.Mentions.Any(m => match.Covers(m.Start) && m.Ids.Any(roles.Asked.Contains));

    internal static bool Follows(IReadOnlyList<Token> tokens, int start, IReadOnlyCollection<string> words)
    {
        for (var i = start - 1; i >= 0 && i >= start - 4; i--)
        {
            if (words.Contains(tokens[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    internal static string Left(IReadOnlyList<Token> tokens, int start) => start > 0 ? tokens[start - 1].Text : "";

    internal static string Phrase(IReadOnlyList<Token> tokens, int start, int end) => string.Join(' ',
        tokens.Skip(start).Take(end - start).Select(t => t.Text));
}
