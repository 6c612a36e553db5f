using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Pressure that is named and then thought otherwise: the change is measured against what stands before it.</summary>
public sealed class ChangedPressureTests
{
    private const string Table = """
        What if the EU embargo on Belarus also covered transit?|what-if|BLR|senders=EU measures=trade,transport breadth=comprehensive
        What if the EU's arms embargo on Zimbabwe also covered trade|what-if|ZWE|measures=arms,trade
        what if the US tariffs on Lesotho lasted five years|what-if|LSO|measures=trade duration=long
        suppose the sanctions on Cuba were extended to remittances|what-if|CUB|measures=finance,trade
        What if the EU banned Belarusian potash?|assess/what-if|BLR|senders=EU measures=trade
        How would Tunisia respond to a US aid cut?|assess|TUN|senders=USA measures=aid
        >make it comprehensive and long|assess/what-if|TUN|breadth=comprehensive duration=long
        >what would change if it were only threatened|what-if|TUN|phase=threatened
        >suppose it stays brief|what-if|TUN|duration=short
        >would it help if licences were on offer|what-if|TUN|offers=licences
        >make it short, sharp and secondary|assess/what-if|TUN|duration=short secondary=yes
        Take Barbados and pretend its exports were very highly concentrated. Does the picture move?|what-if|BRB|levels=export-concentration:high
        now pretend Algeria's exports were far more diversified|what-if|DZA|levels=export-concentration:low
        suppose Peru's exports were less concentrated|what-if|PER|levels=export-concentration:low
        imagine Ecuador heavily indebted, US tariffs|what-if|ECU|senders=USA levels=public-debt:high
        what if Mauritania's exports weren't so concentrated, EU fish ban|what-if|MRT|senders=EU levels=export-concentration:low
        Say Mauritius suddenly had a very poor rule of law. What changes under EU finance sanctions?|what-if|MUS|senders=EU levels=rule-of-law:low
        if Ghana were far less corrupt, would the ranking change?|what-if|GHA|levels=corruption-control:high
        does malawis ranking move when governance gets much better?|what-if|MWI|levels=government-effectiveness:high
        would Zambia's answer shift with low public debt?|what-if|ZMB|levels=public-debt:low
        Guyana / naval blockade by Venezuela / what comes first|assess|GUY|senders=VEN breadth=comprehensive
        >would high reserves be enough to flip that?|what-if|GUY|levels=reserves:high
        >how high are its reserves|profile|GUY
        suppose US sanctions on Cuba lasted another decade|what-if|CUB|duration=long
        Fiji, Australian tariffs, short but severe|assess|FJI|duration=short intensity=high
        How long would Fiji hold out under Australian tariffs?|assess|FJI|duration=-
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_change_of_pressure_is_heard_with_all_it_says(string conversation) => ExpectedQuestion.Check(conversation);

    [Fact]
    public void What_stands_before_the_change_is_the_case_to_compare_with()
    {
        var question = Some.Interpreter.Interpret("What if the EU embargo on Belarus also covered transit?", ConversationContext.Empty);

        Assert.Equal(["trade"], question.Before!.Measures);
    }
}
