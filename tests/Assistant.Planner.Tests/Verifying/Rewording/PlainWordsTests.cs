using Assistant.Planner.Verifying.Rewording;

namespace Assistant.Planner.Tests.Verifying.Rewording;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("raises", "lifts")]
    [InlineData("lowers", "reduces")]
    [InlineData("state", "country")]
    [InlineData("gets", "draws")]
    [InlineData("get", "draw")]
    [InlineData("sanction", "sanctions")]
    [InlineData("impose", "imposes")]
    [InlineData("impose", "imposed")]
    [InlineData("impose", "imposing")]
    [InlineData("talk", "talks")]
    [InlineData("accepted", "accepting")]
    public void Words_for_the_same_thing_compare_alike(string one, string other) => Assert.Equal(PlainWords.Compared(one), PlainWords.Compared(other));

    [Theory]
    [InlineData("raises", "lowers")]
    [InlineData("states", "state")]
    [InlineData("access", "acce")]
    [InlineData("class", "cla")]
    [InlineData("use", "us")]
    [InlineData("note", "not")]
    [InlineData("its", "it")]
    [InlineData("bed", "b")]
    [InlineData("red", "reding")]
    [InlineData("export", "import")]
    public void Words_for_different_things_do_not(string one, string other) => Assert.NotEqual(PlainWords.Compared(one), PlainWords.Compared(other));

    [Theory]
    [InlineData("the", true)]
    [InlineData("which", true)]
    [InlineData("not", false)]
    [InlineData("if", false)]
    [InlineData("from", false)]
    [InlineData("may", false)]
    public void No_word_of_cause_direction_or_doubt_is_neutral(string word, bool neutral) => Assert.Equal(neutral, PlainWords.IsNeutral(word));

    [Theory]
    [InlineData("puppet", true)]
    [InlineData("obey", true)]
    [InlineData("comply", false)]
    public void Words_that_judge_a_government_are_known(string word, bool loaded) => Assert.Equal(loaded, PlainWords.IsLoaded(word));
}
