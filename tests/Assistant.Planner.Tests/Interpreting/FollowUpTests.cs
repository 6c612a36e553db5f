namespace Assistant.Planner.Tests.Interpreting;

public sealed class FollowUpTests
{
    private const string Words = """
        Lithuania, chinese import stop|assess|LTU
        >which sentence is that based on?|source/topic|LTU|locators=sanctions-alignment#p10.s1
        >read me that sentence|source|LTU|locators=sanctions-alignment#p10.s1
        >where in the document do you get this from|source|LTU|locators=sanctions-alignment#p10.s1
        >what passage backs that up|source|LTU|locators=sanctions-alignment#p10.s1
        >the exact wording of that one?|source|LTU|locators=sanctions-alignment#p10.s1
        >in one sentence|assess|LTU|lines=1
        which sentence says diversification needs capital|topic||topic=diversification_needs_capital
        which sentence is it that says the response only works with the rule of law|topic
        where does it say that defence partnerships tie your hands|topic
        how do history and culture come in, per the article|topic
        quote paragraph 9 on strings attached|topic
        the rules from paragraph 9|rule
        whats in paragraph 8|topic||locators=sanctions-alignment#p8.s1,sanctions-alignment#p8.s2,sanctions-alignment#p8.s3,sanctions-alignment#p8.s4,sanctions-alignment#p8.s5
        >and the one after|topic||locators=sanctions-alignment#p11.s1,sanctions-alignment#p11.s2,sanctions-alignment#p11.s3,sanctions-alignment#p11.s4,sanctions-alignment#p11.s5,sanctions-alignment#p11.s6
        >the previous one?|topic
        is this based on more than one article?|source
        just one essay behind it all?|source
        data you hold on Seychelles|profile|SYC
        >which year are those from|source|SYC
        Iceland under British fishing sanctions|assess|ISL|senders=GBR
        >what speaks against a deal with brussels|why-not/why|ISL|senders=GBR
        data you hold on Djibouti|profile|DJI
        >any of them older than five years?|profile|DJI
        Cyprus, US banking sanctions|assess|CYP
        >which rules did you lean on|rule|CYP|senders=USA measures=finance
        >longer version with the sources|assess|CYP|senders=USA measures=finance
        what does the text say about messaging|topic
        >does it mention a downside of that?|topic
        >list the rules built on that paragraph|rule
        >the exact wording of that one?|source||locators=sanctions-alignment#p10.s1
        """;

    private const string Changes = """
        Ecuador, beijing freezes its credit lines|assess|ECU|senders=CHN
        >what could knock the first one off?|counterfactual|ECU|senders=CHN
        >only things the govt can change itself|counterfactual|ECU|senders=CHN notes=1
        >something realistic please|counterfactual|ECU|senders=CHN
        >leave out what it cant influence|counterfactual|ECU|senders=CHN
        >how would the top one lose its place?|counterfactual|ECU|senders=CHN
        What would make Ghana comply under US finance sanctions?|counterfactual|GHA|options=comply-for-relief
        >only levers the government controls|counterfactual|GHA|options=comply-for-relief
        Ghana, US finance sanctions|assess|GHA
        >would ample reserves do the trick|what-if|GHA|levels=reserves:high
        >would low debt be enough to change that?|what-if|GHA|levels=reserves:high,public-debt:low
        does Malawi's ranking move when governance gets much better?|what-if|MWI|levels=government-effectiveness:high
        suppose Kenya had low reserves under US finance sanctions|what-if|KEN|levels=reserves:low
        >and the other way round?|what-if|KEN|levels=reserves:high
        >and with low ones|what-if|KEN|levels=reserves:low
        Guyana with no oil income, how would things look under venezuelan pressure|what-if|GUY|senders=VEN
        Suppose Mauritius lost half its tourists, on top of US sanctions on finance|assess/what-if|MUS|measures=finance
        Angola but with oil only a third of its exports, chinese loans called in|what-if|AGO|measures=finance
        Peru under US finance sanctions|assess|PER
        >and high reserves, does that help?|what-if|PER|levels=reserves:high
        Estonia, China halts tech exports to it|assess|EST|senders=CHN
        >any way the runner-up gets ahead?|counterfactual|EST|senders=CHN
        >something Tallinn could do by itself?|counterfactual|EST|senders=CHN
        Take Belize and pretend its exports were very highly concentrated|what-if|BLZ|levels=export-concentration:high
        suppose Fiji's exports were much less concentrated|what-if|FJI|levels=export-concentration:low
        pretend Chile's exports were far more diversified|what-if|CHL|levels=export-concentration:low
        change the sender from the US to China for Colombia, trade measures|what-if/assess|COL|senders=CHN measures=trade
        """;

    private const string Helpers = """
        Jordan loses its US aid|assess|JOR|senders=USA measures=aid
        >would saudi money filling the gap change it|what-if|JOR|senders=USA measures=aid offers=patron-aid
        Kenya without US aid, response?|assess|KEN|senders=USA
        >what if china covers the hole|what-if|KEN|senders=USA offers=patron-aid
        >what if China cuts its loans too|what-if|KEN|senders=USA,CHN
        Uganda, EU suspends aid|assess|UGA|senders=EU
        >and if the gulf states gave it cash|what-if/assess|UGA|senders=EU offers=patron-aid
        >go back to the version before|assess|UGA|senders=EU offers=-
        Tunisia, US aid cut|assess|TUN|senders=USA measures=aid
        >would emirati loans alter the picture|what-if|TUN|senders=USA measures=aid offers=patron-aid
        Serbia, EU aid cut|assess|SRB|senders=EU
        >less trade with Russia|what-if|SRB|senders=EU notes=1
        >less dependence on China|what-if|SRB|senders=EU notes=1
        """;

    private const string Reasons = """
        Cambodia loses its EU trade preferences. How does Phnom Penh respond?|assess|KHM|senders=EU
        >I'm surprised teaming up with ASEAN isn't ahead, what holds it back?|why-not|KHM|senders=EU
        >surprised that working through ASEAN is not further up|why-not|KHM|senders=EU
        Guatemala under US tariffs|assess|GTM|senders=USA
        >whats the counterargument|why|GTM|senders=USA
        Paraguay faces EU trade restrictions|assess|PRY|senders=EU
        >mercosur cooperation isnt on top, why?|why-not/why|PRY|senders=EU
        not convinced Malta would comply after a US finance blacklisting. whats the case|why|MLT|senders=USA
        I doubt Oman hedges once the US restricts its trade, whats the argument?|why/why-not|OMN|senders=USA
        rank Nepal, Bhutan and Sri Lanka on resisting an Indian fuel cut|rank|NPL BTN LKA|senders=IND
        >reason the bottom one is at the bottom?|why|LKA|options=resist-absorb
        rank Nepal, Bhutan and Sri Lanka on resisting an Indian fuel cut|rank|NPL BTN LKA
        >the bottom two?|rank|NPL BTN LKA|top=2
        >the last one|assess|BTN|senders=IND
        Rwanda, UK aid cut|assess|RWA|senders=GBR
        >that seems off to me|why/assess|RWA|senders=GBR
        >what's a good restaurant in Kigali|decline||declined=out-of-scope
        Panama: US threatens tariffs|assess|PAN|phase=threatened
        >have they entered into force yet?|decline|PAN|detail=needs-current-events
        >assume they have|what-if/assess|PAN|senders=USA
        compare it with the other one|clarify
        put them next to each other|clarify
        So a 70 is the same as seven times out of ten?|help||topic=method
        does 85 mean its almost certain?|help||topic=method
        """;

    private const string Swapped = """
        Norway and Finland under a Russian fish ban|compare|NOR FIN|senders=RUS measures=trade
        >replace Finland with Sweden|compare|NOR SWE|senders=RUS measures=trade
        Compare Kenya and Uganda if the US cuts aid|compare|KEN UGA|senders=USA measures=aid
        >Rwanda instead of Uganda|compare|KEN RWA|senders=USA measures=aid
        >and Tanzania in place of Kenya|compare|TZA RWA|senders=USA measures=aid
        >add Ethiopia too|compare|TZA RWA ETH|senders=USA measures=aid
        malaysia vs indonesia, EU palm oil ban|compare|MYS IDN|senders=EU measures=trade
        >take out indonesia and put in thailand|compare|MYS THA|senders=EU measures=trade
        >not thailand, vietnam|compare|MYS VNM|senders=EU measures=trade
        Honduras and El Salvador, US tariffs|compare|HND SLV|senders=USA measures=trade
        >drop El Salvador, take Guatemala|compare|HND GTM|senders=USA measures=trade
        >swap the US for China|what-if/compare|HND GTM|senders=CHN measures=trade
        Mali, all borders closed by ECOWAS|assess|MLI|senders=ECOWAS measures=trade,transport breadth=comprehensive
        >Guinea Conakry in the same spot|assess|GIN|senders=ECOWAS measures=trade,transport breadth=comprehensive
        >add Niger and rank all three on holding out|rank/compare|MLI GIN NER|senders=ECOWAS measures=trade,transport breadth=comprehensive
        Estonia, Russia stops its gas|assess|EST|senders=RUS measures=energy
        >Latvia the same way|assess|LVA|senders=RUS measures=energy
        >throw in Lithuania and order the three by how likely they are to pool regionally|rank/compare|EST LVA LTU|senders=RUS measures=energy
        """;

    private const string Method = """
        explain how you get to a number, please|help/topic/source|-
        >and the band around it says what?|help/topic/source|-
        >and why is it so wide sometimes?|help/topic/source|-
        how does the scoring work?|help/topic/source|-
        >so the interval means what exactly?|help/topic/source|-
        >is it a probability then?|help/topic/source|-
        >what do the words next to it mean?|help/topic/source|-
        What does 'as in a typical case' mean in your answers?|help/topic/source|-
        What is meant by 'much less than typical' in the lists you give?|help/topic/source|-
        when an answer says 'too close to call', what is that?|help/topic/source|-
        what does 'supported' stand for next to a response?|help/topic/source|-
        what is 'score 62 (range 40-75)' supposed to tell me?|help/topic/source|-
        what do you mean with low confidence in the ranking?|help/topic/source|-
        """;

    private const string Grounds = """
        Which passages push Latvia towards pooling with its neighbours when Russia cuts gas?|why/source/topic/rule|LVA|senders=RUS measures=energy
        Which sentences speak for the Philippines turning to new partners if China bans its bananas?|why/source/topic/rule|PHL|senders=CHN measures=trade
        what lines of the text pull Tunisia towards compliance when the EU freezes aid|why/source/topic/rule|TUN|senders=EU measures=aid
        Which claims weigh against Ghana holding out under US finance sanctions?|why/source/topic/rule|GHA|senders=USA measures=finance
        which rules push moldova towards defence ties once russia stops its gas|why/rule|MDA|senders=RUS measures=energy
        What might Maseru do if Washington ended its textile preferences?|assess|LSO|senders=USA measures=trade
        >Which rules put the first one there?|why/rule|LSO|senders=USA measures=trade
        >and the strongest point against it?|why/why-not|LSO|senders=USA measures=trade
        Iceland, Britain bans its fish|assess|ISL|senders=GBR measures=trade
        >Which rules carried the winner?|why/rule|ISL|senders=GBR measures=trade
        >what claims got the second one its score?|why/rule|ISL|senders=GBR measures=trade
        Bangladesh loses its EU duty-free access|assess|BGD|senders=EU measures=trade
        >which claims decided that order?|why/rule|BGD|senders=EU measures=trade
        >Which rule lifts the leader most?|why/rule|BGD|senders=EU measures=trade
        >which rules weigh against the top one?|why/why-not|BGD|senders=EU measures=trade
        min change needed so poland accepts conditions, EU funds frozen|counterfactual|POL|senders=EU
        minimum shift for Kenya to comply under US tariffs?|counterfactual|KEN|senders=USA
        tiniest tweak that has Georgia hedging instead, EU visa suspension|counterfactual|GEO|senders=EU
        least that has to happen for Jordan to give in, US aid stopped|counterfactual|JOR|senders=USA measures=aid
        what's needed for Peru to comply if China stops buying its copper?|counterfactual|PER|senders=CHN measures=trade
        how little would have to change before Serbia gives in to EU sanctions?|counterfactual|SRB|senders=EU
        slightest change so mongolia stops holding out, chinese border closure|counterfactual|MNG|senders=CHN
        China stops buying Uruguayan beef; any small change in its stance likely?|assess|URY|senders=CHN measures=trade
        """;

    public static TheoryData<string> WordRows => ExpectedQuestion.Conversations(Words);

    public static TheoryData<string> ChangeRows => ExpectedQuestion.Conversations(Changes);

    public static TheoryData<string> HelperRows => ExpectedQuestion.Conversations(Helpers);

    public static TheoryData<string> ReasonRows => ExpectedQuestion.Conversations(Reasons);

    public static TheoryData<string> SwappedRows => ExpectedQuestion.Conversations(Swapped);

    public static TheoryData<string> MethodRows => ExpectedQuestion.Conversations(Method);

    public static TheoryData<string> GroundsRows => ExpectedQuestion.Conversations(Grounds);

    [Theory]
    [MemberData(nameof(WordRows))]
    public void The_words_behind_an_answer_are_asked_for_with_its_state(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [MemberData(nameof(ChangeRows))]
    public void A_change_is_looked_for_or_put_to_the_answer_before(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [MemberData(nameof(HelperRows))]
    public void Who_makes_good_a_loss_presses_nobody(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [MemberData(nameof(ReasonRows))]
    public void Doubt_and_talk_of_the_answer_stay_with_it(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [MemberData(nameof(SwappedRows))]
    public void One_state_takes_the_place_of_another_and_the_pressure_stays(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [MemberData(nameof(MethodRows))]
    public void A_turn_after_the_method_was_told_is_still_about_the_method(string conversation) => ExpectedQuestion.Check(conversation);

    [Theory]
    [MemberData(nameof(GroundsRows))]
    public void What_moved_an_outcome_and_the_smallest_change_are_asked_for_in_other_words(string conversation) => ExpectedQuestion.Check(conversation);
}
