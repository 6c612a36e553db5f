using Assistant.Host.Sharing;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Host.Tests.Sharing;

/// <summary>Tokens of links: whole, ours and in time, or nothing.</summary>
public sealed class AnswerLinksTests
{
    private const string Id = "01J00000000000000000000000";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 29, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_link_names_its_answer_until_it_ends()
    {
        var (token, until) = Links().Make(Id);

        Assert.Equal(new ReadLink(Id, _time.GetUtcNow().AddDays(30), IsExpired: false), Links().Read(token));
        _time.Advance(TimeSpan.FromDays(30) - TimeSpan.FromSeconds(1));
        Assert.False(Links().Read(token).IsExpired);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(new ReadLink(Id, until, IsExpired: true), Links().Read(token));
    }

    [Fact]
    public void A_link_altered_in_any_one_character_is_none()
    {
        var (token, _) = Links().Make(Id);

        for (var at = 0; at < token.Length; at++)
        {
            foreach (var other in "Aw0-_.~ ")
            {
                var altered = $"{token[..at]}{other}{token[(at + 1)..]}";
                Assert.True(altered == token || Links().Read(altered).AnswerId is null, $"character {at} as '{other}' is taken");
            }

            Assert.Null(Links().Read(token.Remove(at, 1)).AnswerId);
            Assert.Null(Links().Read(token[..at]).AnswerId);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    [InlineData("MTc5OTk5OTk5OS4wMUow.AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%00.%00")]
    public void What_nobody_signed_is_no_link(string token) => Assert.Null(Links().Read(token).AnswerId);

    [Fact]
    public void Another_hosts_link_is_none() => Assert.Null(Links(key: 2).Read(Links(key: 1).Make(Id).Token).AnswerId);

    [Fact]
    public void A_token_as_long_as_a_book_is_not_even_read() => Assert.Null(Links().Read(new string('A', 1_000_000)).AnswerId);

    private AnswerLinks Links(byte key = 1) => new([.. Enumerable.Repeat(key, 32)], Options.Create(new AnswerLinkOptions()), _time);
}
