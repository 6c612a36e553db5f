using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Which states a turn means: not those before when measures are compared, both when two stand under different pressure.</summary>
public sealed class StatesMeantTests
{
    private const string Table = """
        How might Ethiopia respond to EU aid suspension?|assess|ETH|senders=EU
        >no, Eritrea|assess|ERI
        >would it differ between finance and trade?|assess|ERI|aspect=bysector
        >what should we watch out for|assess|ERI|aspect=watch
        How would Peru respond to a US tariff?|assess|PER|senders=USA
        >sorry, I meant Chile|assess|CHL|senders=USA
        >compare both|compare|PER CHL|measures=trade
        Laos under Chinese trade sanctions|assess|LAO|senders=CHN
        >and Cambodia?|assess|KHM|before=LAO
        >would it differ between finance and energy?|assess|KHM|aspect=bysector
        >compare the two|compare|LAO KHM
        Rwanda under UK aid cut, and Burundi under US travel bans?|assess|RWA|senders=GBR measures=aid rest=1
        Armenia facing a Russian gas cut and Georgia facing US visa bans|assess|ARM|senders=RUS rest=1
        Tonga vs Samoa under Australian travel restrictions|compare|TON WSM|senders=AUS
        >and Fiji as a third|compare|TON WSM FJI|senders=AUS
        >drop Tonga|compare|WSM FJI|senders=AUS
        Which Gulf states would hedge under US secondary sanctions on Iran?|rank|ARE BHR KWT OMN QAT SAU|senders=USA over=IRN
        Rank the Gulf monarchies by hedging under US sanctions on Iran|rank||senders=USA over=IRN
        Gulf states ranked by hedging, US sanctions on Iran|rank||senders=USA over=IRN
        which gulf countries would give in over oil tariffs from the US|rank||senders=USA offers=-
        Which ASEAN economies would be first to seek waivers under US chip export controls?|rank||senders=USA over=- among=asean
        How would Qatar respond if the Gulf states closed their borders?|assess|QAT|senders=GCC
        Korea under Russian oil cuts|clarify||choices=2
        >the northern one|assess|PRK|senders=RUS measures=energy
        which gulf state would fold first if washington blocks chip exports|rank|ARE BHR KWT OMN QAT SAU|senders=USA measures=technology among=gcc
        which of the gulf countries holds out longest against US pressure|rank|ARE BHR KWT OMN QAT SAU|senders=USA over=- among=gcc
        which caricom state would apply for waivers first, US banking rules|rank||senders=USA among=caricom
        sahel: likeliest to pivot to Russia if France suspends aid|rank|BFA TCD MLI MRT NER|senders=FRA
        sanctions on some small island in the caribbean, thoughts|clarify|
        what about the small kingdom next to South Africa|clarify|
        the little republic between Russia and Turkey, gas cut|clarify|
        the tiny state beside France under EU sanctions|clarify|
        the two Koreas under a UN oil cap|compare|KOR PRK|senders=UN measures=energy
        the statelet between Spain and France, EU banking curbs|clarify|
        Lesotho, the kingdom inside South Africa, loses US preferences|assess|LSO|senders=USA
        five small countries least able to absorb a fuel embargo|rank||measures=energy
        small states best placed to sit out a tech ban|rank||measures=technology
        EU tariffs on some african country - what would it do|clarify||senders=EU measures=trade
        a central asian republic under US secondary sanctions, what happens|clarify||senders=USA
        somewhere in West Africa, ECOWAS closes the border, reaction|clarify||senders=ECOWAS
        some gulf emirate under US pressure about Russia|clarify||senders=USA over=RUS
        a gulf state hit by US chip controls|clarify||senders=USA measures=technology
        one of the baltics loses its russian gas, response?|clarify|
        the islands, should the aid stop|clarify||measures=aid
        >Tonga|assess|TON|measures=aid
        how do small states respond to tariffs|topic|
        Rwanda and Burundi under UK aid cuts|compare|RWA BDI|senders=GBR rest=0
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Only_the_states_meant_are_answered_for(string conversation) => ExpectedQuestion.Check(conversation);

    [Fact]
    public void The_top_of_a_ranking_can_be_asked_about_when_it_shows_one_state_only()
    {
        var ranking = Some.Interpreter.Interpret("Which landlocked Asian states would hedge under Chinese trade pressure?", ConversationContext.Empty);
        var after = new ConversationContext(ranking, []) { LastRanked = ["BTN"] };

        var question = Some.Interpreter.Interpret("why is the top one top?", after);

        Assert.Equal((Intent.Why, "BTN"), (question.Intent, Assert.Single(question.States)));
    }
}
