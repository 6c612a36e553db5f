using Assistant.RuleBase.Loading;
using Assistant.RuleBase.Schema;
using Assistant.RuleBase.Tests.Support;
using NJsonSchema;

namespace Assistant.RuleBase.Tests.Schema;

/// <summary>Schema and loader say the same of right and wrong files, as far as a schema can see.</summary>
public sealed class SchemaAgreementTests
{
    /// <summary>Kinds of mistakes a schema is there for: keys, kinds of values, names from vocabulary.</summary>
    private static readonly string[] Seen = [ProblemCodes.UnknownKey, ProblemCodes.MissingKey, ProblemCodes.WrongShape, ProblemCodes.UnknownIdentifier, ProblemCodes.NamesAState];

    /// <summary>
    /// What these codes also stand for, but no schema sees: names of rules and of other entries of the same file, which would change the schema with every entry; a file's own
    /// name; codes of states and senders; and what the status of a rule asks of its readings.
    /// </summary>
    private static readonly string[] Unseen =
    [
        "AnswerTestMistakes.A_name_from_another_file_is_known",
        "CaseMistakes.A_case_names_a_known_rule",
        "CaseMistakes.A_case_names_a_known_state",
        "CaseMistakes.A_case_names_known_rules",
        "ClaimMistakes.A_rule_identifier_begins_with_its_file",
        "ClaimMistakes.A_rule_named_in_weakened_by_exists",
        "ClaimMistakes.An_effect_that_weighs_is_read_twice",
        "ClaimMistakes.An_opposed_rule_exists",
        "ClaimMistakes.Both_halves_of_a_pair_name_each_other",
        "ClaimMistakes.Two_different_readers_are_named",
        "DocumentMistakes.A_document_is_named_like_its_file",
        "EpisodeMistakes.An_episodes_state_is_a_state_or_a_former_one",
        "ManifestMistakes.A_reference_sender_is_known",
        "VocabularyMistakes.A_group_of_senders_names_known_ones",
        "VocabularyMistakes.A_response_goes_with_a_known_one",
        "VocabularyMistakes.A_sender_stands_for_a_known_organisation",
        "VocabularyMistakes.A_successor_is_a_state",
    ];

    [Fact]
    public async Task Every_file_of_the_real_base_fits_its_schema()
    {
        var schemas = await SchemasOf(RealBase.Snapshot);

        var faults = RealBase.Files.SelectMany(f => Faults(schemas, f.Path, f.Text)).ToList();

        Assert.Empty(faults);
    }

    [Fact]
    public async Task What_the_loader_takes_the_schema_takes()
    {
        var schemas = await SchemasOf(Some.Snapshot(SmallBase.Texts));

        var refused = MistakeCorpus.All
            .SelectMany(m => m.Texts.Where(t => m.Problems.All(p => p.File != t.Key)).SelectMany(t => Faults(schemas, t.Key, t.Value).Select(f => $"{m.Name} {f}")))
            .ToList();

        Assert.Empty(refused);
    }

    [Fact]
    public async Task What_the_loader_refuses_the_schema_refuses_where_it_can_see()
    {
        var schemas = await SchemasOf(Some.Snapshot(SmallBase.Texts));

        var missed = MistakeCorpus.All
            .Where(m => m.Problems.Any(p => Seen.Contains(p.Code) && SchemaNames.Of(p.File) is not null && m.Texts.ContainsKey(p.File)))
            .Where(m => m.Problems.Where(p => Seen.Contains(p.Code) && m.Texts.ContainsKey(p.File))
                .All(p => YamlAsJson.Read(m.Texts[p.File]) is not null && !Faults(schemas, p.File, m.Texts[p.File]).Any()))
            .Select(m => m.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(string.Join('\n', Unseen.Order(StringComparer.Ordinal)), string.Join('\n', missed));
    }

    [Fact]
    public void The_corpus_holds_every_kind_of_mistake_a_schema_is_there_for()
    {
        var codes = MistakeCorpus.All.SelectMany(m => m.Problems).Where(p => SchemaNames.Of(p.File) is not null).Select(p => p.Code).ToHashSet();

        Assert.Superset(Seen.ToHashSet(), codes);
        Assert.True(MistakeCorpus.All.Count >= 30, $"only {MistakeCorpus.All.Count} mistakes");
    }

    [Fact]
    public void Schemas_are_the_same_each_time_and_name_the_draft()
    {
        var (once, again) = (RuleSchemas.Of(RealBase.Snapshot), RuleSchemas.Of(RealBase.Snapshot));

        Assert.Equal(once, again);
        Assert.All(once, s => Assert.StartsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n", s.Text, StringComparison.Ordinal));
        Assert.Contains("\"comply-for-relief\"", once.Single(s => s.Path == "schema/claims.json").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims/trade.yaml", "# yaml-language-server: $schema=../schema/claims.json")]
    [InlineData("claims/trade.cases.yaml", "# yaml-language-server: $schema=../schema/cases.json")]
    [InlineData("rulebase.yaml", "# yaml-language-server: $schema=schema/rulebase.json")]
    [InlineData("vocabulary/hedges.yaml", "# yaml-language-server: $schema=../schema/hedges.json")]
    [InlineData("tests/targets.yaml", "# yaml-language-server: $schema=../schema/answers.json")]
    [InlineData("states/states.csv", null)]
    [InlineData("vocabulary/claims.yml", null)]
    public void Each_file_names_its_schema_in_its_first_line(string path, string? line)
    {
        Assert.Equal(line, SchemaLine.Of(path));
        Assert.Equal(line is null ? "a: 1\n" : line + "\na: 1\n", SchemaLine.Put(path, "a: 1\n"));
        Assert.Equal(SchemaLine.Put(path, "a: 1\r\n"), SchemaLine.Put(path, SchemaLine.Put(path, "a: 1\r\n")));
    }

    private static async Task<Dictionary<string, JsonSchema>> SchemasOf(RuleBaseSnapshot snapshot)
    {
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var file in RuleSchemas.Of(snapshot))
        {
            schemas[Path.GetFileNameWithoutExtension(file.Path)] = await JsonSchema.FromJsonAsync(file.Text);
        }

        return schemas;
    }

    private static IEnumerable<string> Faults(Dictionary<string, JsonSchema> schemas, string path, string text) =>
        SchemaNames.Of(path) is { } name && YamlAsJson.Read(text) is { } json ? schemas[name].Validate(json).Select(e => $"{path}: {e.Path} {e.Kind}") : [];
}
