namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Questions about whom a state trades, borrows and arms with: the partner presses nobody, and what flows is no measure.</summary>
public sealed class TieQuestionTests
{
    private const string Table = """
        what do you hold on Djibouti?|profile|DJI
        >how much of its trade is with China|profile|DJI|topic=tie:export_tie:import_with:CHN senders=-
        >where does its fuel come from|profile|DJI|topic=tie:energy-supply
        >who does it trade with most|profile|DJI|topic=tie:export_tie:import
        How would Serbia respond to US sanctions?|assess|SRB|senders=USA
        >how dependent is it on Russian gas|profile|SRB|topic=tie:energy-supply_with:RUS
        what share of Kenya's exports goes to the US|profile|KEN|topic=tie:export_with:USA
        is China Laos's biggest creditor?|profile|LAO|topic=tie:finance_with:CHN
        who supplies Armenia's gas?|profile|ARM|topic=tie:energy-supply
        what ties does Serbia have with Russia?|profile|SRB|topic=with:RUS
        whos Mongolia's main customer|profile|MNG|topic=tie:export
        How would Kenya respond if the US cut its trade?|assess|KEN|senders=USA measures=trade
        What if China bought half of Laos's exports?|clarify|LAO
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Asking_for_ties_asks_for_the_profile(string conversation) => ExpectedQuestion.Check(conversation);
}
