namespace Assistant.Planner.Tests.Interpreting;

public sealed class IntentsTests
{
    private const string Table = """
        compare Serbia and North Macedonia under US sanctions|compare|SRB MKD|senders=USA
        Serbia or North Macedonia, who is likelier to accept conditions?|compare|SRB MKD
        which ASEAN members are most likely to hedge if the US adds secondary sanctions?|rank||among=asean senders=USA secondary=yes options=hedge-quietly
        rank the states of Western Africa by how likely they are to resist|rank||among=Western_Africa options=resist-absorb
        which countries would comply with EU sanctions?|rank||senders=EU
        suppose Serbia's export concentration fell to 20 %|what-if|SRB|overrides=export-concentration:0.2 levels=-
        assume public discontent is high in Georgia|what-if|GEO|levels=public-discontent:high
        what if Kenya had weak institutions?|what-if|KEN|levels=government-effectiveness:low
        picture Kenya with weak institutions|what-if|KEN|levels=government-effectiveness:low
        why would Vietnam hedge?|why|VNM|options=hedge-quietly
        why not realign, Kazakhstan?|why-not|KAZ|options=pivot-rival-bloc
        Why wouldn't Serbia align with Russia?|why-not|SRB|options=pivot-rival-bloc
        what would make Georgia accept conditions?|counterfactual|GEO|options=comply-for-relief
        what would it take for Cuba to reform?|counterfactual|CUB|options=reform-home
        show trade.narrow-exports-cascade|rule||reference=trade.narrow-exports-cascade
        show me trade.no-such-rule|rule||reference=trade.no-such-rule
        which rules cite p3.s2?|rule||reference=sanctions-alignment#p3.s2
        which rules speak about regional organisations?|rule||topic=regional_organisations
        list rules on defence|rule||topic=defence
        what does the document say about technology access?|topic||topic=technology_access
        does the text mention humanitarian exemptions|topic
        how do small states respond to sanctions|topic
        do sanctions work?|topic
        what is the role of intermediaries?|topic
        what do you know about Armenia?|profile|ARM
        tell me about Armenia|profile|ARM
        show me the figures for Qatar|profile|QAT
        how dependent is Mongolia on China?|profile|MNG
        what is Serbia's export concentration?|profile|SRB|topic=export-concentration
        what are your sources?|source
        where do your figures come from?|source
        which datasets do you use|source
        how old are your figures?|source
        help|help
        what can you do?|help
        which states do you cover?|help
        how do you score?|help||topic=method
        are the scores calibrated?|help||topic=method
        hello|smalltalk
        thanks a lot!|smalltalk/decline
        thank you|smalltalk
        good morning|smalltalk
        start over|smalltalk||topic=reset
        Congo under EU pressure|clarify||choices=2
        how would korea respond to chinese tourism bans|clarify||choices=2
        DR Congo under EU pressure|assess|COD|senders=EU
        Congo (Kinshasa) under EU pressure|assess|COD|senders=EU
        how would it respond to US sanctions?|clarify||choices=3
        how might the state of Georgia, near Florida, respond to tariffs?|clarify|GEO
        how would Peru respond to targeted comprehensive sanctions?|clarify|PER|choices=2
        Armenia|clarify|ARM
        why?|clarify
        and that one?|clarify/decline
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_wish_behind_the_words_is_told(string conversation) => ExpectedQuestion.Check(conversation);
}
