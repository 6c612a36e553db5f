using Assistant.Planner;
using Assistant.Planner.Answers;
using Assistant.Planner.Caching;
using Assistant.Planner.Questions;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Assistant.Storage.Tests.Sharing;

/// <summary>What one instance has answered another gives, through a real Redis that can neither read nor forge it.</summary>
public sealed class SharedAnswersTests : IAsyncLifetime
{
    private const string Asked = "How might Serbia respond to US secondary sanctions on its energy sector?";

    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];
    private static readonly byte[] OtherSecret = [.. Enumerable.Repeat((byte)7, 32)];

    private readonly RedisServer _redis = new();

    public Task InitializeAsync() => _redis.InitializeAsync();

    public Task DisposeAsync() => _redis.DisposeAsync();

    [Fact]
    public async Task An_answer_one_instance_made_another_gives_byte_for_byte_without_making_it()
    {
        await using var one = Instance(Secret);
        await using var other = Instance(Secret);
        var made = await AskAsync(one, RealRules.Interpreter);
        await SharedAsync();
        var cache = other.GetRequiredService<AnswerCache>();
        await Until.TrueAsync(async () => await cache.FindAsync(AnswerKeyOf(ConversationContext.Empty)) is not null);

        var given = await AskAsync(other, new NoInterpreter());

        Assert.NotEqual(made.Answer.AnswerId, given.Answer.AnswerId);
        Assert.Equal(AnswerJson.Serialize(made.Answer), AnswerJson.Serialize(given.Answer with { AnswerId = made.Answer.AnswerId }));
        Assert.Equal(made.Answer.Sentences.Select(s => (s.Place, s.State, s.Option)), given.Answer.Sentences.Select(s => (s.Place, s.State, s.Option)));
        Assert.Equal(made.Answer.Making.LeftOut, given.Answer.Making.LeftOut);
        Assert.Equal(made.Next.Last!.States, given.Next.Last!.States);
        Assert.Equal(AnswerKeyOf(made.Next), AnswerKeyOf(given.Next));
    }

    [Fact]
    public async Task Redis_holds_no_word_of_it_and_cannot_tell_which_question_it_is()
    {
        await using var one = Instance(Secret);
        await AskAsync(one, RealRules.Interpreter);

        var (name, bytes) = await SharedAsync();

        Assert.DoesNotContain(AnswerKeyOf(ConversationContext.Empty), name, StringComparison.Ordinal);
        Assert.Equal(-1, bytes.AsSpan().IndexOf("Serbia"u8));
        Assert.Equal(-1, bytes.AsSpan().IndexOf("answer"u8));
    }

    [Fact]
    public async Task Whatever_is_changed_in_it_it_is_not_given()
    {
        await using var one = Instance(Secret);
        await AskAsync(one, RealRules.Interpreter);
        var (name, bytes) = await SharedAsync();
        await using var connection = await ConnectionMultiplexer.ConnectAsync(_redis.Configuration);
        await using var other = Instance(Secret);
        var shared = other.GetRequiredService<ISharedAnswers>();
        await FoundAsync(shared);

        for (var at = 0; at < bytes.Length; at += Math.Max(1, bytes.Length / 200))
        {
            byte[] changed = [.. bytes];
            changed[at] ^= 1;
            await connection.GetDatabase().StringSetAsync(name, changed);
            Assert.Null(await FindAsync(shared));
        }

        foreach (var cut in new[] { 0, 1, 27, 28, bytes.Length - 1 })
        {
            await connection.GetDatabase().StringSetAsync(name, bytes[..cut]);
            Assert.Null(await FindAsync(shared));
        }

        await connection.GetDatabase().StringSetAsync(name, new byte[2_000_000]);
        Assert.Null(await FindAsync(shared));

        await connection.GetDatabase().StringSetAsync(name, bytes);
        await FoundAsync(shared);
    }

    [Fact]
    public async Task An_answer_under_the_name_of_another_is_not_given()
    {
        await using var one = Instance(Secret);
        await AskAsync(one, RealRules.Interpreter);
        var (mine, _) = await SharedAsync();
        await AskAsync(one, RealRules.Interpreter, "How might Armenia respond to Russian energy sanctions?");
        await using var connection = await ConnectionMultiplexer.ConnectAsync(_redis.Configuration);
        var server = connection.GetServers()[0];
        await Until.TrueAsync(() => server.Keys().Count() == 2);
        var another = server.Keys().Single(key => key != mine);

        await connection.GetDatabase().StringSetAsync(mine, await connection.GetDatabase().StringGetAsync(another));

        await using var other = Instance(Secret);
        Assert.Null(await FindAsync(other.GetRequiredService<ISharedAnswers>()));
    }

    [Fact]
    public async Task Instances_of_another_secret_share_nothing()
    {
        await using var one = Instance(Secret);
        await AskAsync(one, RealRules.Interpreter);
        await SharedAsync();

        await using var stranger = Instance(OtherSecret);

        Assert.Null(await FindAsync(stranger.GetRequiredService<ISharedAnswers>()));
    }

    [Fact]
    public async Task While_Redis_is_away_answers_are_made()
    {
        await using var one = Instance(Secret);
        await AskAsync(one, RealRules.Interpreter);
        await SharedAsync();
        await using var other = Instance(Secret);
        await FoundAsync(other.GetRequiredService<ISharedAnswers>());

        await _redis.KillAsync();

        Assert.NotEmpty((await AskAsync(other, RealRules.Interpreter)).Answer.Sentences);
    }

    private static ValueTask<CachedAnswer?> FindAsync(ISharedAnswers shared) => shared.FindAsync(AnswerKeyOf(ConversationContext.Empty), CancellationToken.None);

    /// <summary>Waits: on a busy machine a reply may come too late.</summary>
    private static Task FoundAsync(ISharedAnswers shared) => Until.TrueAsync(async () => await FindAsync(shared) is not null);

    private static string AnswerKeyOf(ConversationContext context) =>
        AnswerKey.Of(Asked, AnswerKey.Circumstances(context, AnswerOptions.Default, RealRules.Compiled.Snapshot.Version, "none"));

    private static Task<(Answer Answer, ConversationContext Next)> AskAsync(ServiceProvider instance, IQuestionInterpreter interpreter, string question = Asked) =>
        QuestionAnswerer.Create(RealRules.Compiled, interpreter, TimeProvider.System, instance.GetRequiredService<AnswerCache>())
            .AnswerAsync(question, ConversationContext.Empty, AnswerOptions.Default);

    /// <summary>Waits until an answer has been offered: that happens beside its delivery.</summary>
    private async Task<(string Name, byte[] Bytes)> SharedAsync()
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(_redis.Configuration);
        var server = connection.GetServers()[0];
        await Until.TrueAsync(() => server.Keys(pattern: "answer:*").Any());
        var name = server.Keys(pattern: "answer:*").Single();
        Assert.InRange((await connection.GetDatabase().KeyTimeToLiveAsync(name))!.Value, TimeSpan.FromMinutes(59), TimeSpan.FromHours(1));
        return (name!, (byte[])(await connection.GetDatabase().StringGetAsync(name))!);
    }

    private ServiceProvider Instance(byte[] secret) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddLogging()
        .AddStorage(options => options.Redis = _redis.Configuration)
        .AddSharedAnswers(_ => secret)
        .AddPlanner()
        .BuildServiceProvider();

    private sealed class NoInterpreter : IQuestionInterpreter
    {
        public ValueTask<Question> InterpretAsync(string text, ConversationContext context, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody needs to read it.");
    }
}
