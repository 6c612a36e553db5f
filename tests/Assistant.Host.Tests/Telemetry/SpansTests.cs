using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Telemetry;

/// <summary>One span per stage, all of a question under one trace, and not a word of it in any.</summary>
public sealed class SpansTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Question = "How might Mongolia respond to Chinese border closures on its coal exports?";

    private static readonly string[] Stages = ["interpreter", "planner", "executor", "writer", "verifier"];

    [Fact]
    public async Task A_question_over_HTTP_has_a_span_for_each_stage_under_the_callers_trace()
    {
        using var spans = new Spans();
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = JsonContent.Create(new { text = Question }) };
        request.Headers.Add("traceparent", Spans.Header(trace));

        using var response = await host.Client.SendAsync(request);

        var found = await spans.UntilAsync(trace, "answer");
        var answer = Assert.Single(found, span => span.OperationName == "answer");
        Assert.All(Stages, stage => Assert.Equal(answer.SpanId, Assert.Single(found, span => span.OperationName == stage).ParentSpanId));
        Assert.Equal("assess", answer.GetTagItem("assistant.intent"));
        Assert.DoesNotContain(found.SelectMany(span => span.TagObjects), tag => tag.Value?.ToString()?.Contains("Mongolia", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_message_of_the_chat_goes_on_under_the_trace_of_the_request_that_brought_it_and_is_rendered()
    {
        using var spans = new Spans();
        var trace = ActivityTraceId.CreateRandom();
        var grant = await (await host.Client.PostAsync("/api/directline/token", null)).Content.ReadFromJsonAsync<JsonElement>();
        var (token, id) = (grant.GetProperty("token").GetString(), grant.GetProperty("conversationId").GetString());
        var greeting = ActivityTraceId.CreateRandom();
        using var started = await CallAsync("/v3/directline/conversations", new { }, token, greeting);
        await spans.UntilAsync(greeting, "turn"); // a turn that waits for another has a trace of its own

        using var sent = await CallAsync($"/v3/directline/conversations/{id}/activities", new { type = "message", text = Question + "!" }, token, trace);

        var found = await spans.UntilAsync(trace, "turn");
        var turn = Assert.Single(found, span => span.OperationName == "turn");
        var answer = Assert.Single(found, span => span.OperationName == "answer");
        Assert.Equal(turn.SpanId, answer.ParentSpanId);
        Assert.Equal(turn.SpanId, Assert.Single(found, span => span.OperationName == "renderer").ParentSpanId);
        Assert.All(Stages, stage => Assert.Contains(found, span => span.OperationName == stage));
    }

    private async Task<HttpResponseMessage> CallAsync(string path, object body, string? token, ActivityTraceId? trace)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Authorization", $"Bearer {token}");
        if (trace is { } known)
        {
            request.Headers.Add("traceparent", Spans.Header(known));
        }

        var response = await host.Client.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, response.ToString());
        return response;
    }
}
