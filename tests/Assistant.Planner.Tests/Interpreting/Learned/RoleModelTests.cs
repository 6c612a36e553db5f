using Assistant.Planner.Interpreting.Learned;

namespace Assistant.Planner.Tests.Interpreting.Learned;

public sealed class RoleModelTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, LearnedExample<LearnedRole>[]>> Sets =
        new(() => IntentCorpus.Files.ToDictionary(f => f, f => RoleCorpus.Read(f).ToArray()));

    private static string ModelFile => Path.Combine(Some.Root, "src", "Assistant.Planner", "Interpreting", "Learned", "roles.tsv");

    /// <summary>After a change of questions or features: <c>APPROVE=1</c>, again until the file stays as it is (what a turn leaves for the next is read with the model), then read what else changes.</summary>
    [Fact]
    public void The_model_is_what_the_written_questions_teach()
    {
        var learnt = LearnedTrainer<LearnedRole>.Learn([.. Sets.Value.OrderBy(s => s.Key, StringComparer.Ordinal).SelectMany(s => s.Value)]);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllLines(ModelFile, learnt);
        }

        Assert.True(learnt.SequenceEqual(File.ReadAllLines(ModelFile)), "The model is older than the questions or the features: learn it again with APPROVE=1.");
        Assert.Equal(File.ReadAllLines(ModelFile), LearnedModels.Lines("roles.tsv"));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void Learnt_without_a_set_it_reads_nineteen_of_twenty_names_of_that_set()
    {
        var (right, names) = (0, 0);
        foreach (var (left, examples) in Sets.Value.Where(s => !s.Key.EndsWith("wordings-questions.jsonl", StringComparison.Ordinal)))
        {
            var model = LearnedModel<LearnedRole>.Parse(LearnedTrainer<LearnedRole>.Learn([.. Sets.Value.Where(s => s.Key != left).OrderBy(s => s.Key, StringComparer.Ordinal).SelectMany(s => s.Value)]));
            right += examples.Count(e => e.Right.Contains(Best(model.Score(e.Features))));
            names += examples.Length;
        }

        Assert.True(right >= 0.95 * names, $"{right} of {names}");
    }

    [Fact]
    public void No_state_and_no_power_has_a_weight_of_its_own()
    {
        var words = LearnedModels.Lines("roles.tsv").SelectMany(l => l[..l.IndexOf('\t', StringComparison.Ordinal)].Split(' ')).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Some.Base.States.Values, s => words.Contains(s.State.Name.ToLowerInvariant()));
    }

    private static LearnedRole Best(int[] scores) => (LearnedRole)Array.IndexOf(scores, scores.Max());
}
