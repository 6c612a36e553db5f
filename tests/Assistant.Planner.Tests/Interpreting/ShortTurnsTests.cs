using Assistant.Planner.Questions;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Short follow-ups that ask on in the vein of the turn before, and look-ups that once fell between two kinds.</summary>
public sealed class ShortTurnsTests
{
    private const string Table = """
        Iraq, US dollar restrictions: any small nudge that gets it to comply?|counterfactual|IRQ|measures=finance
        >and two nudges?|counterfactual|IRQ
        Maldives, Indian travel ban|assess|MDV|senders=IND
        >why wouldn't it just fold|why-not/why|MDV
        >which of those reasons is shakiest?|why|MDV
        who collected the figures on reserves|source
        The piece you lean on: title, date?|source
        how many rules are there and which version am I talking to|help
        do you speak Portuguese|help|-
        any rules on public discontent?|rule
        >and what does the text itself say on it|topic||topic=- locators=sanctions-alignment#p10.s1
        what rules are there on pooling?|rule
        >what does the essay itself have to say about that|topic||topic=- locators=sanctions-alignment#p10.s1
        Serbia under US finance sanctions|assess|SRB
        >tell me what it takes to flip number one|counterfactual|SRB|options=resist-absorb
        >and how do i topple the first one|counterfactual|SRB|options=resist-absorb
        what can you NOT do? i have to know before the minister sees it|help|-|topic=limits
        which questions won't you answer|help|-|topic=limits
        limitations of this tool, for a memo|help|-|topic=limits
        >how sure are you?|help|-|topic=method
        what can you do?|help|-|topic=-
        latest OFAC list please|decline||declined=out-of-scope detail=needs-current-events
        list everything in the rule base that pushes towards pivot-rival-bloc|rule||topic=- options=pivot-rival-bloc
        Which Baltic states would hedge if Russia cuts energy?|rank|EST LVA LTU
        >now the bottom two|rank|EST LVA LTU|top=2
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_short_turn_goes_on_where_the_last_one_stood(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [InlineData("now the bottom three", true)]
    [InlineData("lowest 5 please", true)]
    [InlineData("rank them from top to the bottom", false)]
    [InlineData("the bottom line please", false)]
    public void The_bottom_of_a_ranking_is_its_lowest_end(string text, bool least) =>
        Assert.Equal(least, new Question(text, Intent.Rank, [], new Scenario()).LeastFirst);
}
