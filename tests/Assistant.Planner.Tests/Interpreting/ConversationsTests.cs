namespace Assistant.Planner.Tests.Interpreting;

public sealed class ConversationsTests
{
    private const string Table = """
        How might Serbia respond to US secondary sanctions on its energy sector?|assess|SRB|over=RUS
        >and Armenia?|assess|ARM|senders=USA secondary=yes position=third-party measures=energy
        >what if it were comprehensive?|what-if|ARM|breadth=comprehensive senders=USA secondary=yes
        >why?|why|ARM|breadth=comprehensive
        >why not realign?|why-not|ARM|options=pivot-rival-bloc
        >what would make them comply?|counterfactual|ARM|options=comply-for-relief
        >what do you know about it?|profile|ARM
        >no, I meant Niger|assess|NER|senders=USA
        >and if China did it?|assess/what-if|NER|senders=CHN
        Georgia under EU sanctions for six months|assess|GEO|senders=EU duration=short
        >assume discontent is high|what-if|GEO|senders=EU levels=public-discontent:high duration=short
        >what about Moldova?|assess|MDA|senders=EU
        >How would Vietnam respond to Chinese tariffs?|assess|VNM|senders=CHN measures=trade position=target duration=-
        >compare with Laos|compare|VNM LAO|senders=CHN
        Mali under ECOWAS sanctions|assess|MLI|senders=ECOWAS
        >and under French pressure?|assess/what-if|MLI|senders=FRA
        >hello|smalltalk
        >would it hedge?|assess|MLI|options=hedge-quietly
        >recommend a restaurant|decline||declined=out-of-scope
        >thanks|smalltalk
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_turn_leans_on_the_one_before(string conversation) => ExpectedQuestion.Check(conversation);
}
