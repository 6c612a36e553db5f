using System.Diagnostics;
using Assistant.Planner.Delivery;
using Assistant.Storage.Audit;
using Assistant.Storage.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Assistant.Storage.Tests.Audit;

/// <summary>What recording and checking cost; the figures stand in the output.</summary>
[Trait("Category", "Long")]
[Collection(MeasuredAlone.Name)]
public sealed class AuditSpeedTests(ITestOutputHelper output) : IDisposable
{
    private const int Answers = 20_000;
    private const int AtOnce = 64;

    private readonly DirectoryInfo _folder = Some.Folder();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Recording_keeps_up_with_a_thousand_answers_a_second_and_checking_with_fifty_thousand()
    {
        await using var services = Records.Open(_folder.FullName);
        var archive = services.GetRequiredService<IAnswerArchive>();
        await archive.KeepAsync(Given.Answer("first"));
        var waits = new List<double>[AtOnce];

        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async lane =>
        {
            waits[lane] = [];
            for (var i = lane; i < Answers; i += AtOnce)
            {
                var asked = Stopwatch.GetTimestamp();
                await archive.KeepAsync(Given.Answer($"A{i}"));
                waits[lane].Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var sorted = waits.SelectMany(w => w).Order().ToArray();

        var verifier = services.GetRequiredService<AuditVerifier>();
        var (chain, all) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < 3; i++)
        {
            chain = Math.Min(chain, (await verifier.VerifyAsync(texts: false)).Elapsed.TotalSeconds);
            var report = await verifier.VerifyAsync();
            all = Math.Min(all, report.Elapsed.TotalSeconds);
            Assert.True(report.IsSound);
        }

        output.WriteLine(FormattableString.Invariant(
            $"recorded {Answers / seconds:0} answers/s with {AtOnce} at once: p50 {sorted[sorted.Length / 2]:0.0} ms, p99 {sorted[sorted.Length * 99 / 100]:0.0} ms"));
        output.WriteLine(FormattableString.Invariant($"checked {Answers / chain:0} entries/s, {Answers / all:0} with texts"));
        Assert.True(Answers / seconds > 1_000, $"{Answers / seconds:0} answers/s");
        Assert.True(Answers / chain > 50_000, $"{Answers / chain:0} entries/s");
    }
}
