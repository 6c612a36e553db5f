using Assistant.Planner.Verifying;

namespace Assistant.Planner.Tests.Verifying;

public sealed class StateMentionsTests
{
    private readonly StateMentions _mentions = new(Some.Base);

    [Theory]
    [InlineData("Serbia waits.", "Serbia", "SRB")]
    [InlineData("It is Serbia", "Serbia", "SRB")]
    [InlineData("Serbian firms wait.", "Serbian", "SRB")]
    [InlineData("Zaire waits.", "Zaire", "COD")]
    [InlineData("Papua New Guinea waits.", "Papua New Guinea", "PNG")]
    [InlineData("Guinea Bissau waits.", "Guinea Bissau", "GNB")]
    [InlineData("Equatorial Guinea", "Equatorial Guinea", "GNQ")]
    [InlineData("South Korea waits.", "South Korea", "KOR")]
    [InlineData("the United States' firms", "United States", "USA")]
    public void A_state_is_found_by_name_alias_and_demonym_the_longest_first(string text, string name, string ids)
    {
        var mention = Assert.Single(_mentions.In(text));

        Assert.Equal((name, ids), (mention.Name, string.Join(' ', mention.Ids.Order(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("Chadwick waits.")]
    [InlineData("serbia waits.")]
    [InlineData("They wait.")]
    [InlineData("the Korean peninsula")]
    public void A_word_that_only_begins_like_a_name_or_belongs_to_two_states_is_none(string text) => Assert.Empty(_mentions.In(text));

    [Fact]
    public void Every_mention_tells_where_it_begins() => Assert.Equal(
        [(3, "Serbia"), (11, "Russia"), (23, "Papua New Guinea")],
        _mentions.Located("Do Serbia, Russia, and Papua New Guinea wait?").Select(m => (m.At, m.Name)));

    [Fact]
    public void A_text_ending_in_the_beginning_of_a_longer_name_names_the_shorter() =>
        Assert.Equal(["Guinea"], _mentions.In("It is Guinea").Select(m => m.Name));
}
