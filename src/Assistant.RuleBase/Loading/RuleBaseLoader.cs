using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Documents;
using Assistant.RuleBase.Loading.Yaml;
using Assistant.RuleBase.LocalFigures;

namespace Assistant.RuleBase.Loading;

/// <summary>Reads a rules folder into one snapshot, or into the list of everything that is wrong with it.</summary>
public sealed class RuleBaseLoader
{
    private readonly IReadOnlyDictionary<string, RuleFile> _files;
    private readonly IReadOnlyList<FigureSet> _local;
    private readonly ProblemLog _problems = new();
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private RuleBaseLoader(IReadOnlyList<RuleFile> files, IReadOnlyList<FigureSet> local) =>
        (_files, _local) = (files.ToDictionary(f => f.Path, StringComparer.Ordinal), local);

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
    public static LoadResult Check(IRuleBaseSource source, FigureStore? local = null)
    {
        try
        {
            return Check(source, local?.Read() ?? []);
        }
        catch (InvalidRulesException unreadable)
        {
            return new LoadResult(null, [], unreadable.Problems);
        }
    }

    /// <summary>Loads a source with these figure sets over it, whether or not they are kept on this machine.</summary>
    /// <exception cref="InvalidRulesException">The source cannot be read; for content it never throws.</exception>
    public static LoadResult Check(IRuleBaseSource source, IReadOnlyList<FigureSet> local) => new RuleBaseLoader(source.ReadAll(), local).Read();

    private LoadResult Read()
    {
        var vocabulary = new VocabularyReader(_problems);
        var hedges = vocabulary.Hedges(Map("vocabulary/hedges.yaml"));
        var indicators = Tree("vocabulary/indicators.yaml") is { } list ? vocabulary.Indicators(list) : new Dictionary<string, Vocabulary.Indicator>();
        var responsesFile = Map("vocabulary/responses.yaml");
        var responses = vocabulary.Responses(responsesFile);
        var options = responses.Select(r => r.Id).ToList();
        var outside = vocabulary.Outside(responsesFile, options);
        var companions = vocabulary.Companions(responsesFile);
        responsesFile.Finish();

        var tables = new StateTables(_files, _problems);
        var statesReader = new StatesReader(tables, _problems);
        var states = statesReader.ReadStates();
        var organisations = statesReader.ReadOrganisations();
        var sanctions = new SanctionsReader([.. states.Keys], [.. organisations.Keys], _problems).Read(Map("vocabulary/sanctions.yaml"));
        var ambiguous = statesReader.ReadAmbiguousNames();
        var ties = new RelationsReader(tables, _problems).ReadTies();
        var factorsFile = Map("vocabulary/factors.yaml");
        var names = new KnownNames(
            indicators, FactorsReader.Ids(factorsFile), organisations, sanctions.Attributes,
            sanctions.Senders.Select(s => s.Id).Concat(states.Keys).ToHashSet(StringComparer.Ordinal),
            states.Values.SelectMany(s => s.Aliases.Concat([s.Iso3, s.Iso2, s.Name])).ToHashSet(StringComparer.OrdinalIgnoreCase));
        var conditions = new ConditionReader(names, _problems);
        var scenarios = new ScenarioReader(names, _problems);

        var factors = new FactorsReader(vocabulary, _problems).Read(factorsFile, conditions);
        var manifest = new ManifestReader(Map("rulebase.yaml"), _problems);
        manifest.Read(conditions, scenarios);
        var profiles = statesReader.ReadProfiles(indicators, _local, organisations, ties, manifest.ClassOf);
        var sheets = new DocumentReader(_problems);
        var documents = ReadDocuments(sheets);
        var rules = ReadClaims(new ClaimsReader(vocabulary, conditions, new EffectsReader(options, [.. hedges.Keys], _problems), _problems));
        var cases = ReadCases(new CasesReader(scenarios, names, rules.ToDictionary(r => r.Id, StringComparer.Ordinal), states.Keys.ToHashSet(StringComparer.Ordinal), _problems));
        var episodes = ReadEpisodes(new EpisodesReader(
            options, states.Keys.Concat(sanctions.Successors.Keys).ToHashSet(StringComparer.Ordinal), scenarios, _problems));
        var agreement = new AgreementCheck(_problems);
        agreement.Share(vocabulary.P0, manifest.Parameters.P0);
        agreement.Cites(vocabulary.CitesToCheck, documents);
        agreement.Carriers(documents, rules, sheets.Places);
        agreement.Files(_files.Keys, indicators.Keys);
        var attributions = Attributions();

        if (!_problems.IsEmpty)
        {
            return new LoadResult(null, cases, _problems.InFileOrder);
        }

        return new LoadResult(
            new RuleBaseSnapshot
            {
                Version = Version(manifest.Version),
                Released = manifest.Released,
                Parameters = manifest.Parameters,
                ReferenceScenarios = manifest.Scenarios,
                MaximumReferenceCases = manifest.MaximumCases,
                Documents = documents,
                Responses = responses,
                Outside = outside,
                Companions = companions,
                Factors = factors,
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
            []);
    }

    private RuleBaseVersion Version(string number)
    {
        var content = ContentHash.Of(_files.Values);
        return _local.Count == 0 ? new RuleBaseVersion(number, content) : new RuleBaseVersion(number, LocalHash.Of(content, _local)) { ContentHash = content };
    }

    private Dictionary<string, SourceDocument> ReadDocuments(DocumentReader reader)
    {
        var documents = new Dictionary<string, SourceDocument>(StringComparer.Ordinal);
        foreach (var file in FilesUnder("documents/"))
        {
            var document = reader.Read(Map(file.Path), Path.GetFileNameWithoutExtension(file.Path));
            documents.TryAdd(document.Id, document);
        }

        return documents;
    }

    private IReadOnlyList<Rule> ReadClaims(ClaimsReader reader)
    {
        foreach (var file in FilesUnder("claims/").Where(f => !IsCases(f)))
        {
            if (Tree(file.Path) is { } tree)
            {
                reader.Read(Path.GetFileNameWithoutExtension(file.Path), tree);
            }
        }

        return reader.Finish();
    }

    private IReadOnlyList<RuleCase> ReadCases(CasesReader reader)
    {
        foreach (var file in FilesUnder("claims/").Where(IsCases))
        {
            if (Tree(file.Path) is { } tree)
            {
                reader.Read(tree);
            }
        }

        return reader.Finish();
    }

    private IReadOnlyList<Episodes.Episode> ReadEpisodes(EpisodesReader reader)
    {
        foreach (var file in FilesUnder("episodes/"))
        {
            if (Tree(file.Path) is { } tree)
            {
                reader.Read(tree);
            }
        }

        return reader.All;
    }

    /// <summary>The rows of the table in states/SOURCES.md, one attribution line per dataset.</summary>
    private List<string> Attributions()
    {
        const string file = "states/SOURCES.md";
        List<string> lines = _files.TryGetValue(file, out var sources) ? [.. AttributionTable.Lines(sources.Text)] : [];
        if (lines.Count == 0)
        {
            _problems.Add(
                new FilePlace(file, 1, 1),
                ProblemCodes.MissingKey,
                "no attribution is found; under `## Attribution` add a row | S01 | dataset | publisher | years | licence | what we changed |");
        }

        return lines;
    }

    private IEnumerable<RuleFile> FilesUnder(string folder) =>
        _files.Values
            .Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal) && f.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal);

    private static bool IsCases(RuleFile file) => file.Path.EndsWith(".cases.yaml", StringComparison.Ordinal);

    private YamlNode? Tree(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            if (_read.Add(path))
            {
                _problems.AddBroken(new FilePlace(path, 1, 1), ProblemCodes.Unreadable, "the file is missing; every rule base has one");
            }

            return null;
        }

        return YamlTree.Read(file, _problems);
    }

    private MapReader Map(string path)
    {
        var tree = Tree(path);
        if (tree is not (YamlMapping or null))
        {
            _problems.AddBroken(tree.Place, ProblemCodes.WrongShape, $"the file must be a map of keys, but is {tree.Shape}");
        }

        // What a broken file lacks is no second mistake.
        return new MapReader(
            tree as YamlMapping ?? new YamlMapping(new FilePlace(path, 1, 1), []),
            _problems.IsBroken(path) ? new ProblemLog() : _problems);
    }
}
