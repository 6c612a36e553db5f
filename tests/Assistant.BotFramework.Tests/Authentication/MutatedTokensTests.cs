using System.Net;
using System.Text;
using Assistant.BotFramework.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.BotFramework.Tests.Authentication;

/// <summary>Whatever is done to a good token, it is refused: nothing else ever comes of it.</summary>
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
        await using var bot = await RunningBot.StartAsync(LambdaBot.Echo, _issuer.Configure);
        var good = "";
        var request = new SignedRequest(TokenFaults.ServiceUrl, TimeProvider.System.GetUtcNow()) { Authorization = token => $"Bearer {good = token}" };
        Assert.Equal(HttpStatusCode.OK, (await request.SendAsync(bot, _issuer)).StatusCode);
        var wrong = new System.Collections.Concurrent.ConcurrentQueue<string>();

        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, cancellation) =>
        {
            var token = Mutated(good, new Random((seed * 1_000_003) + number));
            using var call = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
            call.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
            using var response = await bot.Client.SendAsync(call, cancellation);
            if (response.StatusCode != HttpStatusCode.Unauthorized)
            {
                wrong.Enqueue($"{(int)response.StatusCode} for number {number} of seed {seed}");
            }
        });

        Assert.Empty(wrong);
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
