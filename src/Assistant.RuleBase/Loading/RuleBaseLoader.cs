using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Expectations;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads a rules folder into one snapshot, or into the list of everything that is wrong with it.</summary>
public sealed class RuleBaseLoader
{
    private readonly ContentFiles _files;
    private readonly IReadOnlyList<FigureSet> _local;
    private readonly LoadMemory _memory;
    private readonly ProblemLog _problems = new();
    private readonly EntryLog _entries;

    private RuleBaseLoader(IReadOnlyList<RuleFile> files, IReadOnlyList<FigureSet> local, LoadMemory memory)
    {
        (_local, _memory) = (local, memory);
        _files = new ContentFiles(files, memory, _problems);
        _entries = new EntryLog(_problems);
    }

    /// <summary>Loads a folder.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="local">Figures of this machine to lay over those of the folder, or null.</param>
    /// <exception cref="InvalidRulesException">Anything is wrong; all problems are listed.</exception>
    public static RuleBaseSnapshot Load(string folder, FigureStore? local = null)
    {
        var result = Check(new RuleFolder(folder), local);
        return result.Snapshot ?? throw new InvalidRulesException(result.Problems);
    }

    /// <summary>Loads a source and reports every problem; never throws for content.</summary>
    /// <param name="source">The content.</param>
    /// <param name="local">Figures of this machine to lay over it, or null.</param>
    /// <param name="memory">What an earlier load of the same source left, to be quicker; null for a load of its own.</param>
    public static LoadResult Check(IRuleBaseSource source, FigureStore? local = null, LoadMemory? memory = null)
    {
        try
        {
            return Check(source, local?.Read() ?? [], memory);
        }
        catch (InvalidRulesException unreadable)
        {
            return new LoadResult(null, [], unreadable.Problems);
        }
    }

    /// <summary>Loads a source with these figure sets over it, whether or not they are kept on this machine.</summary>
    /// <exception cref="InvalidRulesException">The source cannot be read; for content it never throws.</exception>
    public static LoadResult Check(IRuleBaseSource source, IReadOnlyList<FigureSet> local, LoadMemory? memory = null) =>
        new RuleBaseLoader(source.ReadAll(), local, memory ?? new LoadMemory()).Read();

    private LoadResult Read()
    {
        var vocabulary = new VocabularyReader(_entries, _problems);
        var hedges = vocabulary.Hedges(_files.Map("vocabulary/hedges.yaml"));
        var indicators = _files.Tree("vocabulary/indicators.yaml") is { } list ? vocabulary.Indicators(list) : new Dictionary<string, Vocabulary.Indicator>();
        var responsesFile = _files.Map("vocabulary/responses.yaml");
        var responses = vocabulary.Responses(responsesFile);
        var options = responses.Select(r => r.Id).ToList();
        var outside = vocabulary.Outside(responsesFile, options);
        var companions = vocabulary.Companions(responsesFile);
        responsesFile.Finish();

        var tables = new StateTables(_files.ByPath, _problems);
        var statesReader = new StatesReader(tables, _problems);
        var held = _memory.World(_files.ByPath, _local);
        var states = held?.States ?? statesReader.ReadStates();
        var organisations = held?.Organisations ?? statesReader.ReadOrganisations();
        var sanctions = held?.Sanctions ?? new SanctionsReader([.. states.Keys], [.. organisations.Keys], _problems).Read(_files.Map("vocabulary/sanctions.yaml"));
        var ambiguous = held?.AmbiguousNames ?? statesReader.ReadAmbiguousNames();
        var factorsFile = _files.Map("vocabulary/factors.yaml");
        var names = new KnownNames(
            indicators, FactorsReader.Ids(factorsFile), organisations, sanctions.Attributes,
            sanctions.Senders.Select(s => s.Id).Concat(states.Keys).ToHashSet(StringComparer.Ordinal),
            states.Values.SelectMany(s => s.Aliases.Concat([s.Iso3, s.Iso2, s.Name])).ToHashSet(StringComparer.OrdinalIgnoreCase));
        var conditions = new ConditionReader(names, _problems);
        var scenarios = new ScenarioReader(names, _problems);

        var factors = new FactorsReader(vocabulary, _entries, _problems).Read(factorsFile, conditions);
        var manifest = new ManifestReader(_files.Map("rulebase.yaml"), _problems);
        manifest.Read(conditions, scenarios);
        var profiles = held?.Profiles ?? statesReader.ReadProfiles(indicators, _local, organisations, manifest.ClassOf);
        var sheets = new DocumentReader(_entries, _problems);
        var documents = ReadDocuments(sheets);
        var rules = ReadClaims(new ClaimsReader(vocabulary, conditions, new EffectsReader(options, [.. hedges.Keys], _problems), _entries, _problems));
        var cases = ReadCases(new CasesReader(scenarios, names, rules.ToDictionary(r => r.Id, StringComparer.Ordinal), states.Keys.ToHashSet(StringComparer.Ordinal), _problems));
        var episodes = ReadEpisodes(new EpisodesReader(
            options, states.Keys.Concat(sanctions.Successors.Keys).ToHashSet(StringComparer.Ordinal), scenarios, _problems));
        new CodingCheck(hedges, vocabulary.P0.Value, _problems).Check(rules);
        var answerTests = ReadAnswerTests(new AnswerTestsReader(
            new AnswerTestNames(options, rules, documents, manifest.Scenarios, states.Keys.ToHashSet(StringComparer.Ordinal)), scenarios, _problems));
        var agreement = new AgreementCheck(_problems);
        agreement.Share(vocabulary.P0, manifest.Parameters.P0);
        agreement.Cites(vocabulary.CitesToCheck, documents);
        agreement.Carriers(documents, rules, sheets.Places);
        agreement.Files(_files.ByPath.Keys, indicators.Keys);
        var attributions = Attributions();

        if (!_problems.IsEmpty)
        {
            return new LoadResult(null, cases, _problems.InFileOrder) { AnswerTests = answerTests };
        }

        if (held is null)
        {
            _memory.Hold(_files.ByPath, _local, new KnownWorld(states, organisations, sanctions, ambiguous, profiles, manifest.Scenarios, factors));
        }

        return new LoadResult(
            new RuleBaseSnapshot
            {
                Version = Version(manifest.Version),
                Released = manifest.Released,
                Parameters = manifest.Parameters,
                ReferenceScenarios = held?.Scenarios ?? manifest.Scenarios,
                MaximumReferenceCases = manifest.MaximumCases,
                Documents = documents,
                Responses = responses,
                Outside = outside,
                Companions = companions,
                Factors = held?.Factors ?? factors,
                Indicators = indicators,
                Hedges = hedges,
                Sanctions = sanctions,
                Rules = rules,
                Episodes = episodes,
                States = profiles,
                AmbiguousNames = ambiguous,
                Organisations = organisations,
                Attributions = [.. attributions, .. _local.Select(s => s.Shown)],
            },
            cases,
            [])
        {
            AnswerTests = answerTests,
            Map = _entries.Map with { ClassIndicators = manifest.ClassIndicators },
        };
    }

    private RuleBaseVersion Version(string number)
    {
        var content = ContentHash.Of(_files.ByPath.Values);
        return new RuleBaseVersion(number, LocalHash.Of(content, _local)) { ContentHash = content };
    }

    private Dictionary<string, SourceDocument> ReadDocuments(DocumentReader reader)
    {
        var documents = new Dictionary<string, SourceDocument>(StringComparer.Ordinal);
        foreach (var file in _files.Under("documents/"))
        {
            var document = reader.Read(_files.Map(file.Path), Path.GetFileNameWithoutExtension(file.Path));
            documents.TryAdd(document.Id, document);
        }

        return documents;
    }

    private IReadOnlyList<Rule> ReadClaims(ClaimsReader reader)
    {
        foreach (var (file, root) in _files.TreesUnder("claims/", f => !IsCases(f)))
        {
            reader.Read(Path.GetFileNameWithoutExtension(file.Path), root);
        }

        return reader.Finish();
    }

    private IReadOnlyList<RuleCase> ReadCases(CasesReader reader)
    {
        foreach (var (_, root) in _files.TreesUnder("claims/", IsCases))
        {
            reader.Read(root);
        }

        return reader.Finish();
    }

    private IReadOnlyList<AnswerTest> ReadAnswerTests(AnswerTestsReader reader)
    {
        foreach (var (_, root) in _files.TreesUnder("tests/"))
        {
            reader.Read(root);
        }

        return reader.All;
    }

    private IReadOnlyList<Episodes.Episode> ReadEpisodes(EpisodesReader reader)
    {
        foreach (var (_, root) in _files.TreesUnder("episodes/"))
        {
            reader.Read(root);
        }

        return reader.All;
    }

    /// <summary>The rows of the table in states/SOURCES.md, one attribution line per dataset.</summary>
    private List<string> Attributions()
    {
        const string file = "states/SOURCES.md";
        List<string> lines = _files.ByPath.TryGetValue(file, out var sources) ? [.. AttributionTable.Lines(sources.Text)] : [];
        if (lines.Count == 0)
        {
            _problems.Add(
                new FilePlace(file, 1, 1),
                ProblemCodes.MissingKey,
                "no attribution is found; under `## Attribution` add a row | S01 | dataset | publisher | years | licence | what we changed |");
        }

        return lines;
    }

    private static bool IsCases(RuleFile file) => file.Path.EndsWith(".cases.yaml", StringComparison.Ordinal);
}
