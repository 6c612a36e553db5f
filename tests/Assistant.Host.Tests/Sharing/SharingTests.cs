using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Host.Tests.Support;

namespace Assistant.Host.Tests.Sharing;

/// <summary>An answer outside its conversation: only its own conversation makes links and files, and whoever holds a link sees the answer alone.</summary>
public sealed class SharingTests(RunningHost host) : IClassFixture<RunningHost>
{
    private const string Question = "How might Serbia respond to US secondary sanctions on its energy sector?";

    [Fact]
    public async Task A_link_shows_the_answer_alone_to_whoever_holds_it()
    {
        var (talk, answer) = await AskedAsync();
        using var made = await SendAsync(HttpMethod.Post, $"/api/answers/{answer}/link", talk.Token);
        var path = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("path").GetString()!;

        using var page = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        var shared = await host.Client.GetFromJsonAsync<JsonElement>(new Uri(path.Replace("/a/", "/api/links/", StringComparison.Ordinal), UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("noindex", page.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal(["answer", "more", "names", "day", "until"], shared.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Question, shared.GetProperty("answer").GetProperty("question").GetString());
        var text = shared.GetRawText();
        Assert.DoesNotContain(talk.Conversation, text, StringComparison.Ordinal);
        Assert.DoesNotContain(talk.User, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_its_own_conversation_takes_an_answer_out()
    {
        var (talk, answer) = await AskedAsync();
        var other = await Talk.BeginAsync(host.Client);

        foreach (var (method, address) in new[] { (HttpMethod.Post, $"/api/answers/{answer}/link"), (HttpMethod.Get, $"/api/answers/{answer}/markdown") })
        {
            using var own = await SendAsync(method, address, talk.Token);
            using var foreign = await SendAsync(method, address, other.Token);
            using var nobody = await SendAsync(method, address, null);
            using var forged = await SendAsync(method, address, talk.Token[..^2]);
            Assert.Equal(HttpStatusCode.OK, own.StatusCode);
            Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], new[] { foreign.StatusCode, nobody.StatusCode, forged.StatusCode });
        }
    }

    [Fact]
    public async Task The_Markdown_file_says_what_it_is_and_leaves_out_nothing()
    {
        var (talk, answer) = await AskedAsync();

        using var file = await SendAsync(HttpMethod.Get, $"/api/answers/{answer}/markdown", talk.Token);
        var text = await file.Content.ReadAsStringAsync();

        Assert.Equal($"answer-{answer}.md", file.Content.Headers.ContentDisposition!.FileNameStar ?? file.Content.Headers.ContentDisposition.FileName);
        Assert.StartsWith($"# {Question}\n\n> Rule-based reading of one essay, rule base 1", text, StringComparison.Ordinal);
        Assert.Contains("not a forecast by, nor a position of, the operator.", text, StringComparison.Ordinal);
        Assert.All(["## Why", "## Responses", "## What to watch", "## Near past cases", "## Figures", "## To keep in mind", "## Sources"],
            heading => Assert.Contains(heading, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/links/nonsense")]
    [InlineData("/api/links/nonsense/markdown")]
    [InlineData("/a/nonsense")]
    public async Task A_link_that_is_not_ours_is_refused_in_a_sentence(string address)
    {
        using var refused = await host.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        if (address.StartsWith("/api", StringComparison.Ordinal))
        {
            Assert.Equal("It is incomplete or was changed on its way. Copy it again, whole, or ask whoever sent it.",
                (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
        }
    }

    private async Task<(Talk Talk, string AnswerId)> AskedAsync()
    {
        var talk = await Talk.BeginAsync(host.Client);
        return (talk, await talk.AskAsync(Question));
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? token) => Talk.SendAsync(host.Client, method, address, token);
}
