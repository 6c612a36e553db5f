using System.Text.Json;
using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Delivery;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.Storage.Replay;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Storage.Tests.Replay;

/// <summary>Recorded answers are made anew, byte by byte, from what was kept of them.</summary>
public sealed class ReplayTests : IDisposable
{
    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Answers_of_a_conversation_are_made_anew_as_they_were() => Assert.Equal(0, await DifferencesAsync(40));

    [Fact]
    [Trait("Category", "Long")]
    public async Task A_thousand_recorded_answers_are_made_anew_as_they_were() => Assert.Equal(0, await DifferencesAsync(1_000));

    [Fact]
    public async Task What_differs_is_shown_with_its_place()
    {
        await using var services = Records.Open(_folder.FullName);
        var given = await AskedAsync("How might Georgia respond to a Russian wine ban?");
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(given with { Answer = given.Answer with { Headline = "Something else", Caveats = [] } });

        var recorded = (await services.GetRequiredService<RecordedAnswers>().FindAsync(given.Answer.AnswerId))!;
        var differences = await recorded.ReplayAsync(Answerer());

        Assert.Contains(differences, d => d is { Path: "headline", Recorded: "\"Something else\"" });
        Assert.Contains(differences, d => d is { Path: "caveats[0]", Recorded: null, Now: not null });
    }

    [Fact]
    public async Task A_wording_of_a_model_is_read_by_the_verifier_again()
    {
        await using var services = Records.Open(_folder.FullName);
        var given = await AskedAsync("How might Georgia respond to a Russian wine ban?");
        var invented = given.Answer.Sentences[0] with { Text = "Georgia has 900 warships and will win." };
        var forged = given.Answer with
        {
            Sentences = [invented, .. given.Answer.Sentences.Skip(1)],
            Making = given.Answer.Making with { Model = "a-model", Reworded = 1 },
        };
        await services.GetRequiredService<IAnswerArchive>().KeepAsync(given with { Answer = forged });

        var recorded = (await services.GetRequiredService<RecordedAnswers>().FindAsync(given.Answer.AnswerId))!;
        var differences = await recorded.ReplayAsync(Answerer());

        Assert.Equal("sentences[0].text", Assert.Single(differences).Path);
    }

    [Fact]
    public void Identifier_and_times_alone_may_differ()
    {
        const string one = """{"answerId":"A","headline":"x","trace":[{"step":"plan","ms":0.5,"function":"f"}]}""";
        const string same = """{"answerId":"B","headline":"x","trace":[{"step":"plan","ms":7,"function":"f"}]}""";
        const string other = """{"answerId":"B","headline":"x","trace":[{"step":"plan","ms":7,"function":"g"},{"step":"plan","ms":1}]}""";

        Assert.Empty(ReplayComparison.Differences(one, same));
        Assert.Equal(["trace[0].function", "trace[1]"], ReplayComparison.Differences(one, other).Select(d => d.Path));
    }

    private static QuestionAnswerer Answerer() => QuestionAnswerer.Create(RealRules.Compiled, RealRules.Interpreter, TimeProvider.System);

    private static IReadOnlyList<QuestionAnswerer> Answerers() =>
        [.. RealRules.Versions.Select(rules => QuestionAnswerer.Create(rules, new GrammarInterpreter(rules.Snapshot), TimeProvider.System))];

    private static async Task<DeliveredAnswer> AskedAsync(string question)
    {
        var (answer, _) = await Answerer().AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default);
        return new DeliveredAnswer(answer, ConversationContext.Empty, AnswerOptions.Default, new Asker("directline", "c1", "u1"), Given.Noon);
    }

    /// <summary>Asks the team's questions, ten to a conversation and each conversation under the next version, keeps the answers, and makes each anew with another answerer of its version.</summary>
    private async Task<int> DifferencesAsync(int count)
    {
        await using var services = Records.Open(_folder.FullName);
        var archive = services.GetRequiredService<IAnswerArchive>();
        var answerers = Answerers();
        var context = ConversationContext.Empty;
        var kept = new List<string>();
        foreach (var (question, i) in Questions(count).Select((q, i) => (q, i)))
        {
            context = i % 10 == 0 ? ConversationContext.Empty : context;
            var (answer, next) = await answerers[i / 10 % answerers.Count].AnswerAsync(question, context, AnswerOptions.Default);
            await archive.KeepAsync(new DeliveredAnswer(answer, context, AnswerOptions.Default, new Asker("directline", $"c{i / 10}", "u1"), Given.Noon));
            kept.Add(answer.AnswerId);
            context = next;
        }

        var (again, different) = (RealRules.Versions.Zip(Answerers()).ToDictionary(pair => "sha256:" + pair.First.Snapshot.Version.Hash, pair => pair.Second), 0);
        foreach (var id in kept)
        {
            var recorded = (await services.GetRequiredService<RecordedAnswers>().FindAsync(id))!;
            var differences = await recorded.ReplayAsync(again[recorded.Delivered.Answer.RuleBase.Hash]);
            Assert.True(differences.Count == 0, $"{recorded.Delivered.Answer.Question}: {string.Join("; ", differences.Take(3))}");
            different += differences.Count;
        }

        Assert.Equal((count, 3), (kept.Count, again.Count));
        return different;
    }

    /// <summary>The written questions, and again as further turns until there are enough.</summary>
    private static IEnumerable<string> Questions(int count)
    {
        var written = File.ReadLines(Path.Combine(RealRules.Root, "tests/Assistant.Planner.Tests/Interpreting/written-questions.jsonl"))
            .Select(line => JsonElement.Parse(line).GetProperty("text").GetString()!).ToList();
        string[] further = ["And if it is comprehensive?", "Why?", "What about Kazakhstan?"];
        return Enumerable.Range(0, count).Select(i => i % 10 == 9 ? further[i / 10 % further.Length] : written[i % written.Count]);
    }
}
