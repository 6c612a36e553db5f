namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Pressure over what one power lays claim to, and pressure that comes through a lender.</summary>
public sealed class ClaimantsTests
{
    private const string Table = """
        How might Palau react if pressed over Taiwan?|assess|PLW|senders=CHN over=TWN position=third-party assumed=breadth,measures,senders
        How would Nepal respond to pressure over Tibet?|assess|NPL|senders=CHN over=-
        How would Palau respond to US tariffs over Taiwan?|assess|PLW|senders=USA over=TWN
        How would Honduras respond to pressure over Venezuela?|assess|HND|senders=USA
        How would Nepal respond to an Indian fuel blockade?|assess|NPL|senders=IND measures=energy
        >and say Beijing steps in with a loan|assess/what-if|NPL|senders=IND measures=energy offers=patron-aid
        What would it take for Serbia to join EU sanctions on Russia?|counterfactual|SRB|senders=EU over=RUS
        Would Moldova join the EU's sanctions on Belarus?|assess|MDA|senders=EU over=BLR
        Will Serbia join the EU?|decline|SRB|declined=out-of-scope
        An IMF programme for Kenya is being held up by the US: what now?|assess|KEN|senders=USA measures=finance
        How would Kenya respond to an IMF programme?|decline|KEN|declined=no-evidence
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Who_presses_is_told_from_what_the_quarrel_is_over(string conversation) => ExpectedQuestion.Check(conversation);
}
