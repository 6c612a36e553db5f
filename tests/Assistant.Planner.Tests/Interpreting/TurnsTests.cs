namespace Assistant.Planner.Tests.Interpreting;

public sealed class TurnsTests
{
    private const string Table = """
        Tunisia under EU trade sanctions|assess|TUN|senders=EU
        >the second one?|why|TUN|options=diversify-partners
        >why not the third|why-not|TUN|options=hedge-quietly
        >and the last one|why|TUN|options=hedge-quietly
        >what would make the second one lead?|counterfactual|TUN|options=diversify-partners
        >give me a brief|assess|TUN|form=brief senders=EU measures=trade
        >shorter please|assess|TUN|form=terse
        >top 3|assess|TUN|top=3
        >in two lines|assess|TUN|lines=2
        >more detail|assess|TUN|form=detailed
        >what should we watch?|assess|TUN|aspect=watch senders=EU
        >any precedents?|assess|TUN|aspect=precedents senders=EU measures=trade
        >would it differ between finance and energy?|assess|TUN|aspect=bysector measures=energy,finance senders=EU
        >how sensitive is that to your assumptions?|assess|TUN|aspect=sensitivity
        How might Jordan respond to a US aid freeze?|assess|JOR|measures=aid original=-
        >suppose discontent is high|what-if|JOR|levels=public-discontent:high original=yes
        >why?|why|JOR|levels=public-discontent:high
        >and with low reserves?|what-if/assess|JOR
        >assume reserves are low|what-if|JOR|levels=public-discontent:high,reserves:low
        >drop the assumptions|assess|JOR|levels=- overrides=- original=- measures=aid senders=USA
        >start over|smalltalk||topic=reset
        >why?|clarify
        Laos under Chinese trade sanctions|assess|LAO|senders=CHN
        >and Cambodia?|assess|KHM|senders=CHN before=LAO
        >and Myanmar?|assess|MMR|senders=CHN before=LAO,KHM
        >both compared|compare|KHM MMR|senders=CHN measures=trade
        >compare all of them|compare|KHM MMR|senders=CHN
        Congo under US sanctions|clarify||choices=2
        >the second one|assess|COG|senders=USA
        How would it respond to Korean tariffs?|clarify
        Which way would Korea go under Chinese tariffs?|clarify||choices=2
        >South Korea|assess|KOR|senders=CHN
        Mauritania?|clarify|MRT
        >French aid cuts|assess|MRT|senders=FRA measures=aid
        How would a small country respond to US tariffs?|clarify/topic/assess
        >Paraguay|assess/clarify|PRY
        """;

    private const string Forms = """
        Brief for my director: Tunisia under EU trade sanctions|assess|TUN|form=brief
        a one pager on Malawi under EU aid cuts please|assess|MWI|form=brief
        Kenya, US tariffs, in one sentence|assess|KEN|lines=1
        top three responses of Peru to a Chinese copper boycott|assess|PER|top=3
        the three most likely responses of Fiji to an Australian aid stop|assess|FJI|top=3
        a brief embargo on Nepal by India, what then?|assess|NPL|form=-
        Nepal under an Indian blockade for the first three months|assess|NPL|top=- duration=short
        Among landlocked states with weak institutions, who would accept conditions first?|rank||filters=landlocked:yes,government-effectiveness:low
        which indebted island states would comply under US financial sanctions?|rank||filters=public-debt:high,island:yes measures=finance
        rank African states with high export concentration under EU trade sanctions|rank||filters=export-concentration:high among=Africa senders=EU
        which Baltic states would diversify under a Russian gas cut?|rank|EST LVA LTU|senders=RUS measures=energy
        How would the Baltic states answer Russian gas cuts?|compare|EST LVA LTU|senders=RUS
        top 5 African states likely to pivot if the EU cuts aid|rank||top=5 among=Africa
        imagine Jordan doubled its reserves|what-if|JOR|notes=1
        what if Chad halved its export concentration under US sanctions|what-if|TCD|senders=USA notes=1
        suppose Ghana's reserves fell by 20 % under US sanctions|what-if|GHA|notes=1
        Washington has just offered a waiver to Iraq on Iranian electricity – what will Baghdad do?|assess|IRQ|offers=licences facts=1 measures=energy
        The EU has granted Serbia a licence. How would Serbia respond to EU energy sanctions?|assess|SRB|offers=licences facts=1
        How would Ghana react to EU import bans? And what do you know about Gambia?|assess|GHA|rest=1 senders=EU
        Chad, French aid cut. Why? What would flip it?|why|TCD|rest=1
        what does the text say about talent? which rules speak about regional organisations?|topic||rest=1
        samoa or american samoa? i mean the one thats independent. china stops buying fish|assess|WSM|rest=0
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    public static TheoryData<string> FormRows => ExpectedQuestion.Conversations(Forms);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_turn_points_into_the_answer_before(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [MemberData(nameof(FormRows))]
    public void Wishes_filters_facts_and_further_questions_are_heard(string conversation) => ExpectedQuestion.Check(conversation);
}
