namespace Assistant.Planner.Interpreting;

/// <summary>Reads how much of an economy the measures touch.</summary>
internal sealed class BreadthReader(ScenarioLexicon lexicon)
{
    private static readonly string[] BareSectors = ["sector", "sectors", "energy sector", "financial sector", "banking sector"];

    /// <summary>The size a message speaks of.</summary>
    public HeardBreadth Read(IReadOnlyList<Token> tokens, ReadOverrides overrides)
    {
        string? read = null;
        string? contradiction = null;
        var (border, embargo) = (false, false);
        foreach (var match in lexicon.Of("breadth").Scan(tokens))
        {
            var phrase = ScenarioReader.Phrase(tokens, match.Start, match.End);
            if (BareSectors.Contains(phrase) || ScenarioReader.IsSetAside(tokens, match.Start) || overrides.Covers(match.Start) || ScenarioReader.Vague(tokens, match.Start, match.End, phrase)
                || ScenarioReader.Negations.Contains(ScenarioReader.Left(tokens, match.Start)))
            {
                continue;
            }

            if (phrase is "blockade" or "blockades" && MeasureReader.NamesGood(tokens, match.Start))
            {
                read ??= "comprehensive";
                continue;
            }

            border |= match.Values.Contains("comprehensive") && (phrase.Contains("border", StringComparison.Ordinal)
                || phrase.Contains("blockade", StringComparison.Ordinal));
            embargo |= match.Values.Contains("comprehensive") && phrase.Contains("embargo", StringComparison.Ordinal);
            if (read is "targeted" && match.Values[0] is "comprehensive" || read is "comprehensive" && match.Values[0] is "targeted")
            {
                contradiction = $"{read} and {match.Values[0]}";
            }

            read = read is "targeted" or "comprehensive" && match.Values[0] == "sectoral" ? read : match.Values[0];
        }

        if (contradiction is not null && (tokens.Any(t => t.Text is "once" or "twice" or "instead" or "rather") || GrowsFrom(tokens)))
        {
            contradiction = null;
        }

        if (read is null or "sectoral" && (PersonTargets.Meant(tokens) || PersonTargets.ListsFirms(tokens) || NothingElse.IsIn(tokens) || OnlyOne(tokens)))
        {
            return new HeardBreadth("targeted", border, embargo, contradiction);
        }

        if (read is null && BorderClosing(tokens))
        {
            return new HeardBreadth("comprehensive", true, embargo, contradiction);
        }

        return new HeardBreadth(read, border, embargo, contradiction);
    }

    private static readonly PhraseList NothingElse = new("and nothing else|and nothing more|and that alone|and only that|nothing but");

    // "US sanctions on Nicaragua, only gold for now"
    private static bool OnlyOne(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Text is "only" or "just" && tokens[i].Break is ',' or '-' or '(' && (i + 2 == tokens.Count || tokens[i + 2].Text is "for" or "exports" or "so" || tokens[i + 2].Break != '\0'))
            {
                return true;
            }
        }

        return false;
    }

    // "From a handful of listings to a full embargo": what it comes to counts.
    private static bool GrowsFrom(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Text == "from" && tokens.Skip(i + 2).Take(6).Any(t => t.Text is "to" or "into"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BorderClosing(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "border" or "borders" or "frontier" or "frontiers" or "crossings" || (tokens[i].Text == "crossing" && i > 0 && tokens.Skip(Math.Max(0, i - 2)).Take(Math.Min(2, i)).All(t => t.Text is not ("one" or "a" or "another"))))
            {
                for (var j = Math.Max(0, i - 3); j <= Math.Min(tokens.Count - 1, i + 3); j++)
                {
                    if (tokens[j].Text is "close" or "closes" or "closing" or "closed" or "shut" or "shuts" or "shutting" or "seals"
                        or "sealed" or "seal" or "sealing" or "block" or "blocks" or "blocked" or "blocking")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
