using System.Net;
using System.Text.Json;
using Assistant.Host.Tests.Support;
using Assistant.Storage.Audit;
using Assistant.Storage.Pausing;
using Assistant.Storage.Replay;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Host.Tests.Records;

/// <summary>What a real host records of what it delivers.</summary>
public sealed class RecordsTests(RunningHost host) : IClassFixture<RunningHost>
{
    private static readonly object Question = new { text = "How might Georgia respond to a Russian wine ban?" };

    [Fact]
    public async Task An_answer_delivered_is_recorded_byte_for_byte_in_a_sound_log()
    {
        using var response = await host.AskAsync(Question);
        var json = await response.Content.ReadAsStringAsync();

        var recorded = await host.Services.GetRequiredService<RecordedAnswers>().FindAsync(JsonElement.Parse(json).GetProperty("answerId").GetString()!);

        Assert.Equal(json, recorded!.Json);
        Assert.True((await host.Services.GetRequiredService<AuditVerifier>().VerifyAsync()).IsSound);
    }

    [Fact]
    public async Task Paused_it_declines_politely_until_it_is_resumed()
    {
        var pause = host.Services.GetRequiredService<PauseSwitch>();
        await pause.PauseAsync("Back on Monday.");
        using (var response = await host.AskAsync(Question))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal("Back on Monday.", JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("detail").GetString());
            Assert.NotNull(response.Headers.RetryAfter);
        }

        Assert.True(await pause.ResumeAsync());
        using var again = await host.AskAsync(Question);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }
}
