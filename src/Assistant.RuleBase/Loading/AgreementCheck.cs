using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using static System.FormattableString;

namespace Assistant.RuleBase.Loading;

/// <summary>What no single file shows: cites lead somewhere, sheets and rules agree, every file is read.</summary>
internal sealed class AgreementCheck(ProblemLog problems)
{
    private static readonly string[] TopFiles =
    [
        "rulebase.yaml", "vocabulary/factors.yaml", "vocabulary/hedges.yaml", "vocabulary/indicators.yaml", "vocabulary/responses.yaml",
        "vocabulary/sanctions.yaml",
    ];

    private static readonly string[] Folders = ["documents/", "claims/", "episodes/", "tests/"];

    /// <summary>Hedge classes are read against the same p0 the scores are computed with.</summary>
    public void Share((double Value, FilePlace Place) ofHedges, double ofParameters)
    {
        if (ofHedges.Value != ofParameters && !problems.IsBroken(ofHedges.Place.File) && !problems.IsBroken("rulebase.yaml"))
        {
            problems.Add(ofHedges.Place, ProblemCodes.OutOfRange, Invariant($"`p0` is {ofHedges.Value} here and {ofParameters} in rulebase.yaml; let both say the same"));
        }
    }

    /// <summary>Every citation leads to a sentence of a sheet.</summary>
    public void Cites(IEnumerable<(SourceLocator Locator, FilePlace Place)> cites, IReadOnlyDictionary<string, SourceDocument> documents)
    {
        foreach (var (locator, place) in cites)
        {
            if (problems.IsBroken($"documents/{locator.Document}.yaml"))
            {
                continue;
            }

            if (!documents.TryGetValue(locator.Document, out var document))
            {
                problems.AddUnknown(place, "document", locator.Document, documents.Keys, ProblemCodes.UnknownLocator);
            }
            else if (document.Find(locator.Position) is null)
            {
                problems.AddUnknown(place, $"locator of {document.Id}", locator.Position, document.Sentences.Select(s => s.Position), ProblemCodes.UnknownLocator);
            }
        }
    }

    /// <summary>A document's sheet and the rules' cites say the same: who carries which sentence.</summary>
    public void Carriers(
        IReadOnlyDictionary<string, SourceDocument> documents,
        IReadOnlyList<Rule> rules,
        IReadOnlyDictionary<(SourceLocator Locator, string? Rule), FilePlace> places)
    {
        var carriers = rules.SelectMany(r => r.Cites.Select(c => (Locator: c, Rule: r))).ToLookup(c => c.Locator, c => c.Rule);
        foreach (var document in documents.Values)
        {
            foreach (var sentence in document.Sentences)
            {
                var locator = new SourceLocator(document.Id, sentence.Position);
                var citing = carriers[locator].Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
                foreach (var listed in sentence.Rules.Where(r => !citing.Contains(r) && !problems.IsBroken($"claims/{r.Split('.')[0]}.yaml")))
                {
                    problems.Add(places[(locator, listed)], ProblemCodes.CarriedMismatch, $"{sentence.Position} names `{listed}`, which does not cite it; correct `rules:` or the rule's `cites`");
                }

                foreach (var missing in citing.Where(r => sentence.IsBody && !sentence.Rules.Contains(r)))
                {
                    problems.Add(places[(locator, null)], ProblemCodes.CarriedMismatch, $"{sentence.Position} is cited by `{missing}` but does not list it; add it to `rules:`");
                }
            }
        }
    }

    /// <summary>A file in the wrong place, or under a name nobody asks for, would be left out without a word.</summary>
    public void Files(IEnumerable<string> files, IEnumerable<string> indicators)
    {
        if (problems.IsBroken("vocabulary/indicators.yaml"))
        {
            return;
        }

        HashSet<string> expected = [.. TopFiles, .. StateTables.Files, .. indicators.Select(i => $"states/indicators/{i}.csv")];
        foreach (var stray in files.Where(f => !expected.Contains(f) && !IsFree(f)))
        {
            var remedy = stray.EndsWith(".yml", StringComparison.Ordinal) ? "let its name end in .yaml" : NearestName.Suggest(stray, expected.Concat(files.Where(IsFree)));
            problems.Add(new FilePlace(stray, 1, 1), ProblemCodes.UnknownFile, $"nobody reads this file; {remedy}");
        }
    }

    /// <summary>Files that may have any name: what the folders of content hold, and notes for people.</summary>
    private static bool IsFree(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal)
        || (file.EndsWith(".yaml", StringComparison.Ordinal) && Folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal)));
}
