using Assistant.Bot.Rendering;

namespace Assistant.Bot.Tests.Rendering;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly ten", 11, "exactly ten")]
    [InlineData("one two, three four", 12, "one two…")]
    [InlineData("abcdefghijkl", 6, "abcde…")]
    [InlineData("abcd😀efgh", 6, "abcd…")]
    public void Text_is_cut_after_a_word_and_never_inside_a_character(string text, int most, string expected)
    {
        Assert.Equal(expected, ShortText.Cut(text, most));
    }
}
