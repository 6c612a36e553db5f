using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Assistant.BotFramework.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Tests.Authentication;

/// <summary>Whatever is done to a good token, and whatever is not in order in one that the good key has signed, it is refused: nothing else ever comes of it.</summary>
public sealed class MutatedTokensTests : IAsyncLifetime
{
    private LocalIssuer _issuer = null!;

    public async Task InitializeAsync() => _issuer = await LocalIssuer.StartAsync();

    public async Task DisposeAsync() => await _issuer.DisposeAsync();

    [Fact]
    public Task Two_thousand_mutated_tokens_are_refused() => RefuseAsync(2_000, seed: 1);

    [Fact]
    [Trait("Category", "Long")]
    public Task A_hundred_thousand_mutated_tokens_are_refused() => RefuseAsync(100_000, seed: 2);

    private async Task RefuseAsync(int count, int seed)
    {
        var turns = 0;
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow()); // stands still: what is in order stays in order however long this takes
        var now = clock.GetUtcNow();
        await using var bot = await RunningBot.StartAsync(new LambdaBot((_, _) => Task.FromResult(Interlocked.Increment(ref turns))), _issuer.Configure, clock: clock);
        var good = "";
        var request = new SignedRequest(TokenFaults.ServiceUrl, now) { Authorization = token => $"Bearer {good = token}" };
        Assert.Equal(HttpStatusCode.OK, (await request.SendAsync(bot, _issuer)).StatusCode);

        // To sign takes longest: each is sent a few times, with what is beside it in order or not.
        var signed = Enumerable.Range(0, count / 24).Select(number => SignedMistakes.Token(_issuer, now, new Random((seed * 2_000_003) + number))).ToArray();
        var served = 1;
        var wrong = new ConcurrentQueue<string>();

        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancellation) =>
        {
            var chance = new Random((seed * 1_000_003) + number);
            if (number % 3 != 0)
            {
                await ExpectAsync(HttpStatusCode.Unauthorized, SendAsync(bot, Mutated(good, chance), cancellation), number);
                return;
            }

            var (token, mistakes) = signed[chance.Next(signed.Length)];
            var (call, more) = SignedMistakes.With(token, now, chance);
            var isInOrder = mistakes + more == 0;
            await ExpectAsync(isInOrder ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, call.SendAsync(bot, _issuer), number);
            Interlocked.Add(ref served, isInOrder ? 1 : 0);
        });

        // One in twelve has nothing wrong with it, so that a bot that refuses whatever is unusual does not pass.
        Assert.InRange(served, count / 16, count / 9);
        Assert.Empty(wrong);
        Assert.Equal(served, turns);

        async Task ExpectAsync(HttpStatusCode expected, Task<HttpResponseMessage> call, int number)
        {
            using var response = await call;
            if (response.StatusCode != expected)
            {
                wrong.Enqueue($"{(int)response.StatusCode} for number {number} of seed {seed}");
            }
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningBot bot, string token, CancellationToken cancellation)
    {
        using var call = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        call.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return await bot.Client.SendAsync(call, cancellation);
    }

    private static string Mutated(string token, Random chance)
    {
        var parts = token.Split('.');
        return chance.Next(8) switch
        {
            0 => token[..chance.Next(token.Length - 4)],
            1 => $"{Base64UrlEncoder.Encode("""{"alg":"none","kid":"endorsed"}""")}.{parts[1]}.",
            2 => $"{Base64UrlEncoder.Encode("""{"alg":"HS256","kid":"endorsed"}""")}.{parts[1]}.{parts[2]}",
            3 => $"{parts[0]}.{Base64UrlEncoder.Encode(Flipped(Base64UrlEncoder.DecodeBytes(parts[1]), chance))}.{parts[2]}",
            4 => $"{Base64UrlEncoder.Encode(Flipped(Base64UrlEncoder.DecodeBytes(parts[0]), chance))}.{parts[1]}.{parts[2]}",
            5 => $"{parts[0]}.{parts[1]}.{Base64UrlEncoder.Encode(Flipped(Base64UrlEncoder.DecodeBytes(parts[2]), chance))}",
            6 => $"{parts[0]}.{Base64UrlEncoder.Encode($"{new string('[', chance.Next(1, 3_000))}")}.{parts[2]}",
            _ => string.Concat(Enumerable.Range(0, chance.Next(1, 400)).Select(_ => (char)chance.Next(33, 127))),
        };
    }

    private static byte[] Flipped(byte[] bytes, Random chance)
    {
        bytes[chance.Next(bytes.Length)] ^= (byte)(1 << chance.Next(8));
        return bytes;
    }
}
