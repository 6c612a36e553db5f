using System.Collections.Concurrent;
using System.Text.Json;
using Assistant.Planner.Answers;
using Xunit.Abstractions;

namespace Assistant.Planner.Tests.Proof;

/// <summary>Every sentence of every answer is cited, every citation is there, and says what the sentence says.</summary>
public sealed class ProofTests(ITestOutputHelper output)
{
    private const int RandomCases = 50;

    private static readonly Lazy<AnswerAudit> Audit = new(() => new AnswerAudit(new RuleFiles(Some.Folder("rules"))));

    [Fact]
    public async Task Every_answer_to_our_own_questions_is_proved()
    {
        var asked = await Corpus.OwnAsync();

        var faults = asked.AsParallel().AsOrdered().SelectMany(a => Faults(a.Answer).Select(f => $"{a.Id}: {f}")).ToList();

        Say(asked.Select(a => a.Answer).ToList(), faults.Count);
        Assert.InRange(asked.Count, 150, 5_000);
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    [Fact]
    public async Task Every_answer_about_a_state_under_a_made_up_pressure_is_proved() => await AllAsync(1);

    [Fact]
    [Trait("Category", "Long")]
    public async Task Every_answer_about_every_state_under_fifty_made_up_pressures_is_proved() => await AllAsync(RandomCases);

    private async Task AllAsync(int each)
    {
        var faults = new ConcurrentQueue<string>();
        var (answers, sentences, citations) = (0, 0, 0);
        await Parallel.ForEachAsync(Corpus.States, async (state, _) =>
        {
            for (var i = 0; i < each; i++)
            {
                var answer = await Corpus.RandomAsync(state, i);
                Interlocked.Increment(ref answers);
                Interlocked.Add(ref sentences, answer.Sentences.Count);
                Interlocked.Add(ref citations, answer.Citations.Count);
                foreach (var fault in Faults(answer))
                {
                    faults.Enqueue(FormattableString.Invariant($"{state} {i} {answer.Intent}: {fault}"));
                }
            }
        });

        output.WriteLine(FormattableString.Invariant($"{answers} answers, {sentences} sentences, {citations} citations, {faults.Count} faults"));
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(40)));
        Assert.Equal(each * Corpus.States.Count, answers);
    }

    private static IReadOnlyList<string> Faults(Answer answer)
    {
        using var json = JsonDocument.Parse(AnswerJson.SerializeToUtf8Bytes(answer));
        string[] dropped = [.. answer.Caveats.Where(c => c.Contains("could not be verified", StringComparison.Ordinal))];
        return [.. dropped, .. Audit.Value.Faults(json.RootElement)];
    }

    private void Say(IReadOnlyList<Answer> answers, int faults) => output.WriteLine(FormattableString.Invariant(
        $"{answers.Count} answers, {answers.Sum(a => a.Sentences.Count)} sentences, {answers.Sum(a => a.Citations.Count)} citations, {faults} faults"));
}
